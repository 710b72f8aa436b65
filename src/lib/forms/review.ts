import { z } from 'zod';
import { id, revision, text } from './claim.ts';

const one = { claimId: id, revision };
/** One claim as it was seen: its revision, and what the judgement rests on. */
const seen = {
	...one,
	basis: z.string().regex(/^[0-9a-f]{64}$/, 'Reload the page and try again.')
};
const label = z.string('Choose a rating.').regex(/^[a-z0-9-]{1,40}$/, 'Choose a rating.');

export const rateForm = z.object({
	...seen,
	label,
	confidence: z.enum(['low', 'medium', 'high'], 'Say how sure you are.'),
	rationale: text('The rationale', 10_000).min(
		1,
		'Write the rationale: what the sources show, and how that leads to this rating.'
	)
});

const verdict = {
	label,
	reason: text('The short reason', 300).min(1, 'Give readers the reason in a sentence or two.'),
	explanation: text('The explanation', 20_000).min(
		1,
		'Explain the verdict. [1] refers to source 1.'
	)
};

export const decideForm = z.object({ ...seen, ...verdict });
export const resolveForm = z.object({
	...seen,
	reason: text('The resolution', 2000).min(1, 'Write how the ratings are to be reconciled.')
});
export const publishForm = z.object({
	...seen,
	correction: text('The correction', 2000)
		.optional()
		.transform((value) => value || null)
});
export const correctForm = z.object({
	...seen,
	...verdict,
	correction: text('The correction', 2000).min(1, 'Say what was wrong. Readers see it.')
});
export const withdrawForm = z.object({
	...one,
	reason: text('The reason', 1000).min(1, 'Give the reason. Readers see it.')
});
