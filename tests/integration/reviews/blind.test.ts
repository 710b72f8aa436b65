import { afterAll, beforeAll, expect, it } from 'vitest';
import { readClaimFilter } from '#lib/domain/claim/list-filter.ts';
import { readHistory } from '#lib/server/audit/read-history.ts';
import { dismissClaim } from '#lib/server/claims/dismiss-claim.ts';
import { filterNames } from '#lib/server/claims/filter-names.ts';
import { listClaims } from '#lib/server/claims/list-claims.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { rateForm } from '#lib/forms/review.ts';
import { rateClaim } from '#lib/server/reviews/rate-claim.ts';
import { allowed, latest, makeClaimInReview, rate } from '../../support/claims.ts';
import { makeTwoRaters } from '../../support/people.ts';
import { expectRefused } from '../../support/refused.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let mirela: Context;
let jonah: Context;

beforeAll(async () => {
	await openTestStore();
	[mirela, jonah] = await makeTwoRaters();
});
afterAll(closeTestStore);

it('no history tells a reviewer of a rating before their own is in', async () => {
	const { claimId, articleId } = await makeClaimInReview(mirela);
	const ratersSeenBy = async (who: Context) => {
		const histories = [{}, { articleId }, { claimId }].map((of) => readHistory(who, of));
		return (await Promise.all(histories)).map(({ lines }) =>
			lines.filter(({ text }) => text === 'rated').map((line) => line.who?.name)
		);
	};
	await rate(mirela, claimId);
	const [one, two] = [mirela.actor.name, jonah.actor.name];
	expect(await ratersSeenBy(mirela)).toEqual([[one], [one], [one]]);
	expect(await ratersSeenBy(jonah)).toEqual([[], [], []]);
	await rate(jonah, claimId);
	expect(await ratersSeenBy(jonah)).toEqual([
		[two, one],
		[two, one],
		[two, one]
	]);
});

it('a claim that was dismissed after a rating does not tell of it: it may come back', async () => {
	await db().desk.update({ where: { id: 1 }, data: { ratingsNeeded: 1 } });
	const { claimId } = await makeClaimInReview(mirela);
	await rate(mirela, claimId);
	allowed(await dismissClaim(jonah, { ...(await latest(claimId)), reason: 'An opinion.' }));
	await db().desk.update({ where: { id: 1 }, data: { ratingsNeeded: 2 } });
	const { lines } = await readHistory(jonah, { claimId });
	expect(lines.map(({ text }) => text)).toContain('dismissed');
	expect(lines.map(({ text }) => text)).not.toContain('rated');
});

it('no history is shorter for a rating that it leaves out, and none is left out between its pages', async () => {
	const { claimId } = await makeClaimInReview(mirela);
	const before = (await readHistory(jonah, { claimId })).lines.map(({ id }) => id);
	await rate(mirela, claimId);
	const limit = before.length - 1;
	const first = await readHistory(jonah, { claimId }, { limit });
	expect(first.lines.map(({ id }) => id)).toEqual(before.slice(0, limit));
	expect(first.next).toBe(before[limit - 1]);
	const rest = await readHistory(jonah, { claimId }, { limit, before: first.next ?? '' });
	expect(rest.lines.map(({ id }) => id)).toEqual(before.slice(limit));
	expect(rest.next).toBeNull();
});

it('the refusal of a rating that came too late does not name who rated meanwhile', async () => {
	const { claimId } = await makeClaimInReview(mirela);
	const rating = { label: 'true', confidence: 'low', rationale: 'The accounts agree.' };
	const form = rateForm.parse({ ...(await latest(claimId)), ...rating });
	await rate(mirela, claimId);
	const reason = await expectRefused(() => rateClaim(jonah, form), 'stale');
	expect(JSON.stringify(reason)).not.toContain(mirela.actor.name);
	expect(reason.words).toContain('Nothing of yours is lost');
});

it('the table of claims does not tell when somebody rated', async () => {
	const { claimId, articleId } = await makeClaimInReview(mirela);
	const later = { ...mirela, now: new Date(mirela.now.getTime() + 3_600_000) };
	const changed = async () => {
		const { filter } = readClaimFilter(new URLSearchParams('state=any'), await filterNames());
		const { claims } = await listClaims(jonah, filter, {});
		return claims.find((claim) => claim.articleId === articleId)?.updatedAt;
	};
	const before = await changed();
	await rate(later, claimId);
	expect(before).toBeDefined();
	expect(await changed()).toEqual(before);
});
