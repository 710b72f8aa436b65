import { counted } from '../article/claim-counts.ts';
import type { ClaimState } from '../claim/state.ts';
import type { LabelKey } from '../rating/scale.ts';

/** How an article's claims fared, in the order in which a reader asks. */
export const summaryGroups = [
	{ key: 'verified', words: 'Verified', meaning: 'True or Mostly true' },
	{ key: 'half', words: 'Half true', meaning: 'part right, part wrong' },
	{ key: 'wrong', words: 'Wrong', meaning: 'Mostly false or False' },
	{
		key: 'unresolved',
		words: 'Unresolved',
		meaning: 'Unverifiable, Missing context, withdrawn or still in work'
	},
	{ key: 'unchecked', words: 'Unchecked', meaning: 'marked, and nobody has begun' }
] as const;

export type SummaryGroupKey = (typeof summaryGroups)[number]['key'];

export interface SummaryClaim {
	number: number;
	statement: string;
	state: ClaimState;
	/** The desk's verdict, once there is one that holds. */
	label: LabelKey | null;
	group: SummaryGroupKey;
}

export type SummaryCounts = Record<SummaryGroupKey, number>;

/** How many claims the counts come to. */
export function summaryTotal(counts: SummaryCounts): number {
	return summaryGroups.reduce((all, { key }) => all + counts[key], 0);
}

/**
 * How the article fared, in a sentence or two: first how many claims it rests on, because the
 * verdicts say nothing of the others.
 */
export function summarySentence(counts: SummaryCounts): string {
	const total = summaryTotal(counts);
	if (total === 0) return 'No claim has been marked in this article yet.';
	const { verified, half, wrong, unresolved, unchecked } = counts;
	const onScale = verified + half + wrong;
	if (onScale === 0) {
		return total === 1
			? 'The only claim has no verdict on the scale yet.'
			: `None of ${total} claims has a verdict on the scale yet.`;
	}
	const of =
		total === 1
			? 'The only claim'
			: `${onScale === total ? 'All' : `${onScale} of`} ${counted(total, 'claim')}`;
	const rated = `${of} ${onScale === 1 ? 'has' : 'have'} a verdict on the scale`;
	const fared = [
		verified > 0 ? `${verified} true or mostly true` : '',
		half > 0 ? `${half} half true` : '',
		wrong > 0 ? `${wrong} false or mostly false` : ''
	].filter(Boolean);
	return `${rated}: ${listed(fared)}.${restWords(unresolved, unchecked)}`;
}

function restWords(unresolved: number, unchecked: number): string {
	if (unresolved + unchecked === 0) return '';
	if (unchecked === 0) return ` ${unresolved} ${unresolved === 1 ? 'is' : 'are'} unresolved.`;
	if (unresolved === 0) return ` ${unchecked} ${unchecked === 1 ? 'is' : 'are'} unchecked.`;
	return ` ${unresolved} ${unresolved === 1 ? 'is' : 'are'} unresolved and ${unchecked} unchecked.`;
}

function listed(parts: readonly string[]): string {
	const [last = '', ...before] = parts.toReversed();
	return before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`;
}
