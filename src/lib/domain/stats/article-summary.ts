import { counted } from '../article/claim-counts.ts';
import type { ClaimState } from '../claim/state.ts';
import { listInWords } from '../list-words.ts';
import { namesOn, type LabelLook, type ScaleLabel } from '../rating/scale.ts';

/** How an article's claims may have fared, in the order in which a reader asks. */
export const summaryGroupKeys = ['verified', 'half', 'wrong', 'unresolved', 'unchecked'] as const;

export type SummaryGroupKey = (typeof summaryGroupKeys)[number];

export interface SummaryGroup {
	key: SummaryGroupKey;
	words: string;
	meaning: string;
}

/** The groups in the words of the scale in force; each verdict is grouped by its own scale. */
export function summaryGroups(scale: readonly ScaleLabel[]): SummaryGroup[] {
	const middle = namesOn('middle', scale);
	const outside = scale.filter(({ value }) => value === null).map(({ name }) => name);
	return [
		{ key: 'verified', words: 'Verified', meaning: namesOn('upper', scale) },
		{ key: 'half', words: middle || 'In the middle', meaning: meaningOf(middle, scale) },
		{ key: 'wrong', words: 'Wrong', meaning: namesOn('lower', scale) },
		{
			key: 'unresolved',
			words: 'Unresolved',
			meaning: [...outside, 'withdrawn or still in work'].join(', ')
		},
		{ key: 'unchecked', words: 'Unchecked', meaning: 'marked, and nobody has begun' }
	];
}

function meaningOf(name: string, scale: readonly ScaleLabel[]): string {
	const meaning = scale.find((label) => label.name === name)?.meaning ?? '';
	return meaning.charAt(0).toLowerCase() + meaning.slice(1).replace(/\.$/, '');
}

export interface SummaryClaim {
	number: number;
	statement: string;
	state: ClaimState;
	/** The desk's verdict, once there is one that holds. */
	label: LabelLook | null;
	group: SummaryGroupKey;
}

export type SummaryCounts = Record<SummaryGroupKey, number>;

/** How many claims the counts come to. */
export function summaryTotal(counts: SummaryCounts): number {
	return summaryGroupKeys.reduce((all, key) => all + counts[key], 0);
}

/**
 * How the article fared, in a sentence or two: first how many claims it rests on, because the
 * verdicts say nothing of the others.
 */
export function summarySentence(counts: SummaryCounts, scale: readonly ScaleLabel[]): string {
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
		verified > 0 ? `${verified} ${namesOn('upper', scale).toLowerCase()}` : '',
		half > 0 ? `${half} ${namesOn('middle', scale).toLowerCase() || 'in the middle'}` : '',
		wrong > 0 ? `${wrong} ${namesOn('lower', scale).toLowerCase()}` : ''
	].filter(Boolean);
	return `${rated}: ${listInWords(fared)}.${restWords(unresolved, unchecked)}`;
}

function restWords(unresolved: number, unchecked: number): string {
	if (unresolved + unchecked === 0) return '';
	if (unchecked === 0) return ` ${unresolved} ${unresolved === 1 ? 'is' : 'are'} unresolved.`;
	if (unresolved === 0) return ` ${unchecked} ${unchecked === 1 ? 'is' : 'are'} unchecked.`;
	return ` ${unresolved} ${unresolved === 1 ? 'is' : 'are'} unresolved and ${unchecked} unchecked.`;
}
