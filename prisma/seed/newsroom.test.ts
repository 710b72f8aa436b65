import { describe, expect, it } from 'vitest';
import { splitSentences } from '#lib/domain/article/sentences.ts';
import { claimKinds } from '#lib/domain/claim/kind.ts';
import { missingSlots } from '#lib/domain/claim/slots.ts';
import { defaultScale } from '#lib/domain/rating/scale.ts';
import { articlesFor } from './articles-for.ts';
import { calendarFrom } from './calendar.ts';
import { people } from './newsroom.ts';
import { planFor } from './plan.ts';
import { sourcesFor } from './sources.ts';

// The articles name months and days, which change with now and must not come to clash: one day in
// each month, at different hours, and a leap day.
const nows = [
	...Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 28, month, 30))),
	new Date('2028-02-29T00:00:30Z'),
	new Date('2026-08-10T23:59:00Z')
];
const now = new Date('2026-11-24T07:50:00Z');

function claimsAt(date: Date) {
	return articlesFor(calendarFrom(date)).flatMap((article) =>
		article.claims.map((claim) => ({ article, claim }))
	);
}

const occurrences = (text: string, words: string) => text.split(words).length - 1;

describe('the articles', () => {
	it.each(nows)('hold the words of every claim once on %s', (date) => {
		const wrong = claimsAt(date).filter(
			({ article, claim }) => occurrences(article.text, claim.exact) !== 1
		);
		expect(wrong.map(({ claim }) => claim.key)).toEqual([]);
	});

	it('are 250 to 600 words long', () => {
		const lengths = articlesFor(calendarFrom(now)).map((a) => a.text.split(/\s+/).length);
		expect(lengths.filter((length) => length < 250 || length > 600)).toEqual([]);
	});

	it.each(nows)('have nothing to check only where no claim is on %s', (date) => {
		for (const { text, claims, nothingToCheck } of articlesFor(calendarFrom(date))) {
			const sentences = splitSentences(text, 'en').map(({ start, end }) => text.slice(start, end));
			for (const { words } of nothingToCheck) {
				const found = sentences.filter((sentence) => sentence.includes(words));
				expect(found, words).toHaveLength(1);
				expect(claims.filter(({ exact }) => found[0]?.includes(exact))).toEqual([]);
			}
		}
	});
});

describe('the claims', () => {
	const claims = claimsAt(now).map(({ claim }) => claim);
	const published = claims.filter((claim) => claim.published && !claim.withdrawal);

	it('are of every kind, and the published ones have every label', () => {
		expect(claims.length).toBeGreaterThanOrEqual(44);
		expect(published.length).toBeGreaterThanOrEqual(25);
		expect(new Set(claims.map(({ kind }) => kind))).toEqual(new Set(claimKinds));
		expect(new Set(published.map(({ verdict }) => verdict?.label))).toEqual(
			new Set(defaultScale.map(({ key }) => key))
		);
	});

	it('have keys of their own', () => {
		expect(new Set(claims.map(({ key }) => key)).size).toBe(claims.length);
	});

	it('have all the details of their kind', () => {
		const gaps = claims.map(({ key, kind, slots }) => [key, ...missingSlots(kind, slots)]);
		expect(gaps.filter((gap) => gap.length > 1)).toEqual([]);
	});

	it('were rated by two reviewers, on evidence, before an editor decided', () => {
		const roleOf = Object.fromEntries(people.map(({ key, role }) => [key, role]));
		for (const { key, rating, secondRating, verdict, published, evidence } of claims) {
			if (rating) expect(evidence.length, key).toBeGreaterThan(0);
			if (rating) expect(roleOf[rating.by], key).toBe('reviewer');
			if (secondRating) expect(roleOf[secondRating.by], key).toBe('reviewer');
			if (secondRating) expect(secondRating.by, key).not.toBe(rating?.by);
			if (verdict) expect(secondRating, key).toBeDefined();
			if (secondRating) expect(rating, key).toBeDefined();
			if (published) expect(verdict, key).toBeDefined();
		}
	});

	it('lean on known sources, and explanations refer to every piece of evidence they have', () => {
		const known = Object.keys(sourcesFor(calendarFrom(now)));
		const used = claims.flatMap(({ evidence }) => evidence.map(({ source }) => source));
		expect(new Set(used)).toEqual(new Set(known));
		for (const { key, evidence, verdict } of claims) {
			if (!verdict) continue;
			const referred = [...verdict.explanation.matchAll(/\[(\d+)\]/g)].map((match) => match[1]);
			const numbers = evidence.map((_, index) => String(index + 1));
			expect(new Set(referred), key).toEqual(new Set(numbers));
		}
	});

	it('were corrected where the words changed', () => {
		for (const { key, correction, verdict } of claims) {
			if (!correction) continue;
			expect({ ...verdict, ...correction.before }, key).not.toEqual(verdict);
		}
	});
});

describe('the plan', () => {
	it.each(nows)('runs in order and ends some hours before %s', (date) => {
		const plan = planFor(people, articlesFor(calendarFrom(date)), date);
		const times = plan.map(({ at }) => at.getTime());
		expect([...times].sort((a, b) => a - b)).toEqual(times);
		const hoursAgo = (date.getTime() - Math.max(...times)) / 3_600_000;
		expect(hoursAgo).toBeGreaterThan(1);
		expect(hoursAgo).toBeLessThan(6);
	});

	it('has nobody at work before they joined', () => {
		const joined = new Set<string>();
		for (const step of planFor(people, articlesFor(calendarFrom(now)), now)) {
			if (step.does === 'join') joined.add(step.person.key);
			expect(joined.has(step.by), `${step.by} ${step.does}`).toBe(true);
		}
	});

	it.each(nows)('takes each claim from one step to the next on %s', (date) => {
		const order = [
			...['captureArticle', 'markClaim', 'assign', 'dismiss', 'addEvidence'],
			...['rate', 'decide', 'publish', 'correct', 'withdraw']
		];
		const plan = planFor(people, articlesFor(calendarFrom(date)), date);
		for (const { article, claim } of claimsAt(date)) {
			const does = plan
				.filter((step) => {
					if (step.does === 'captureArticle') return step.article.key === article.key;
					return 'claim' in step && step.claim.key === claim.key;
				})
				.map((step) => step.does);
			const inOrder = [...does].sort((a, b) => order.indexOf(a) - order.indexOf(b));
			expect(does, claim.key).toEqual(inOrder);
		}
	});
});

describe('the people and the sources', () => {
	it('exist nowhere', () => {
		const sources = Object.values(sourcesFor(calendarFrom(now)));
		const addresses = [
			...people.map(({ email }) => email.split('@')[1] ?? ''),
			...sources.flatMap(({ url }) => (url ? [new URL(url).hostname] : [])),
			...articlesFor(calendarFrom(now)).flatMap(({ url }) => (url ? [new URL(url).hostname] : []))
		];
		expect(addresses.filter((host) => !host.endsWith('.example'))).toEqual([]);
	});

	it('have addresses of their own', () => {
		const urls = Object.values(sourcesFor(calendarFrom(now))).flatMap(({ url }) => url ?? []);
		expect(new Set(urls).size).toBe(urls.length);
	});
});
