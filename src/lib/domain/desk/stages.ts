import { fewestShown, tooFewWords } from '../stats/share.ts';
import { spanWords } from './due.ts';
import { countWord } from './finding.ts';

/** What a claim waits for on its way, in the order of the work. */
export const stages = ['source', 'firstRating', 'secondRating', 'decision', 'page'] as const;

export type Stage = (typeof stages)[number];

/** How a stage is named, after "waits for". */
export const stageWords: Record<Stage, string> = {
	source: 'a first source',
	firstRating: 'a first rating',
	secondRating: 'another rating',
	decision: 'a decision',
	page: 'publication'
};

/** How long claims took for one stage, in seconds; `claims` is how many went through it. */
export interface StageTime {
	stage: Stage;
	claims: number;
	median: number;
	ninety: number;
}

export interface StageTimeRow {
	stage: Stage;
	claims: number;
	/** Half of the claims took no longer; null of too few. */
	median: string | null;
	/** Nine in ten took no longer; null of too few. */
	ninety: string | null;
	/** Said in place of both. */
	instead: string | null;
}

/** One row a stage, also for those through which nothing went; no time of fewer than 20 claims. */
export function stageTimeRows(times: readonly StageTime[]): StageTimeRow[] {
	return stages.map((stage) => {
		const time = times.find((each) => each.stage === stage);
		const claims = time?.claims ?? 0;
		if (!time || claims < fewestShown) {
			return { stage, claims, median: null, ninety: null, instead: tooFewWords };
		}
		const words = (seconds: number) => spanWords(seconds * 1000);
		return { stage, claims, median: words(time.median), ninety: words(time.ninety), instead: null };
	});
}

/** The sentence that the page opens with: where most claims wait, and for how long the oldest. */
export function stagesFinding(
	waiting: readonly { stage: Stage; total: number; oldestAt: Date | null }[],
	now: Date
): string {
	const [most] = waiting.toSorted((a, b) => b.total - a.total);
	if (!most || most.total === 0 || !most.oldestAt) return 'Nothing waits.';
	const age = spanWords(now.getTime() - most.oldestAt.getTime());
	const [claims, oldest] =
		most.total === 1
			? ['One claim waits', `It has waited for ${age}.`]
			: [`${countWord(most.total)} claims wait`, `The first of them has waited for ${age}.`];
	return `${claims} for ${stageWords[most.stage]}. ${oldest}`;
}
