import { instantOf } from './calendar.ts';
import type {
	ArticleSeed,
	ClaimSeed,
	EvidenceSeed,
	Person,
	PersonKey,
	RatingSeed
} from './shape.ts';

const minuteInMs = 60_000;

/** Minutes between one piece of evidence and the next, and between the last and the rating. */
const evidencePace = 9;

/** One thing that one person did. */
export type Step = { at: Date; by: PersonKey } & (
	| { does: 'join'; person: Person }
	| { does: 'captureArticle'; article: ArticleSeed }
	| { does: 'markSentence'; article: ArticleSeed; words: string }
	| { does: 'dismissSuggestions'; article: ArticleSeed }
	| { does: 'markClaim'; article: ArticleSeed; claim: ClaimSeed }
	| { does: 'addEvidence'; claim: ClaimSeed; evidence: EvidenceSeed }
	| { does: 'rate'; claim: ClaimSeed; rating: RatingSeed }
	| { does: 'assign' | 'dismiss' | 'decide' | 'publish'; claim: ClaimSeed }
	| { does: 'correct' | 'withdraw'; claim: ClaimSeed }
);

/** Everything that happened at the desk, in the order of its times. */
export function planFor(
	people: readonly Person[],
	articles: readonly ArticleSeed[],
	now: Date
): Step[] {
	const editor = keyOf(people, 'editor');
	const admin = keyOf(people, 'admin');
	return [
		...people.map((person): Step => {
			return { does: 'join', person, by: admin, at: instantOf(person.joined, now) };
		}),
		...articles.flatMap((article) => [
			...articleSteps(article, now),
			...article.claims.flatMap((claim) => claimSteps(article, claim, editor, now))
		])
	].sort((a, b) => a.at.getTime() - b.at.getTime());
}

function keyOf(people: readonly Person[], role: Person['role']): PersonKey {
	const person = people.find((one) => one.role === role);
	if (!person) throw new RangeError(`Nobody has the role ${role}.`);
	return person.key;
}

function articleSteps(article: ArticleSeed, now: Date): Step[] {
	const { captured, nothingToCheck } = article;
	return [
		{ does: 'captureArticle', article, by: captured.by, at: instantOf(captured.at, now) },
		...nothingToCheck.map(({ words, by, at }): Step => ({
			does: 'markSentence',
			article,
			words,
			by,
			at: instantOf(at, now)
		})),
		...triagedSteps(article, now)
	];
}

/** Whoever took an article in goes through the rest of its suggestions after the last claim is marked. */
function triagedSteps(article: ArticleSeed, now: Date): Step[] {
	if (!article.triaged) return [];
	const marked = article.claims.map(({ marked }) => instantOf(marked.at, now).getTime());
	const at = minutesAfter(new Date(Math.max(...marked)), 1);
	return [{ does: 'dismissSuggestions', article, by: article.captured.by, at }];
}

function claimSteps(article: ArticleSeed, claim: ClaimSeed, editor: PersonKey, now: Date): Step[] {
	const { marked, rating, secondRating, verdict, published, correction, withdrawal, dismissal } =
		claim;
	const markedAt = instantOf(marked.at, now);
	const steps: Step[] = [{ does: 'markClaim', article, claim, by: marked.by, at: markedAt }];
	if (claim.assignee !== undefined || claim.dueInDays !== undefined) {
		steps.push({ does: 'assign', claim, by: editor, at: minutesAfter(markedAt, 4) });
	}
	steps.push(...evidenceSteps(claim, now));
	const later = (does: 'decide' | 'publish' | 'correct' | 'withdraw', at: ClaimSeed['sourced']) => {
		if (at !== undefined) steps.push({ does, claim, by: editor, at: instantOf(at, now) });
	};
	for (const one of [rating, secondRating]) {
		if (one) {
			steps.push({ does: 'rate', claim, rating: one, by: one.by, at: instantOf(one.at, now) });
		}
	}
	later('decide', verdict?.at);
	later('publish', published);
	later('correct', correction?.at);
	later('withdraw', withdrawal?.at);
	if (dismissal) {
		steps.push({ does: 'dismiss', claim, by: dismissal.by, at: instantOf(dismissal.at, now) });
	}
	return steps;
}

/** Evidence comes in one piece at a time: from `sourced` on, or else just before the rating. */
function evidenceSteps(claim: ClaimSeed, now: Date): Step[] {
	const from = claim.sourced ?? claim.rating?.at;
	if (from === undefined) return [];
	const first = minutesAfter(
		instantOf(from, now),
		claim.sourced === undefined ? -evidencePace * claim.evidence.length : 0
	);
	return claim.evidence.map((evidence, index) => ({
		does: 'addEvidence',
		claim,
		evidence,
		by: claim.rating?.by ?? claim.assignee ?? claim.marked.by,
		at: minutesAfter(first, evidencePace * index)
	}));
}

function minutesAfter(date: Date, minutes: number): Date {
	return new Date(date.getTime() + minutes * minuteInMs);
}
