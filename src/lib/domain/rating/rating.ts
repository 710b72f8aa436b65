import { labelKeys, type LabelKey } from '#lib/domain/rating/scale.ts';

/** How sure a reviewer is of a rating. */
export const confidences = ['low', 'medium', 'high'] as const;

export type Confidence = (typeof confidences)[number];

export const confidenceWords: Record<Confidence, string> = {
	low: 'Low',
	medium: 'Medium',
	high: 'High'
};

/** What each confidence means, for the form. */
export const confidenceMeanings: Record<Confidence, string> = {
	low: 'The evidence points this way, but a better source could turn it.',
	medium: 'The evidence is good; a detail is open.',
	high: 'The evidence settles it.'
};

/** The label that a rating key picks (1 to 7, in the order of the scale), or null for another key. */
export function labelForKey(key: string): LabelKey | null {
	return /^[1-9]$/.test(key) ? (labelKeys[Number(key) - 1] ?? null) : null;
}
