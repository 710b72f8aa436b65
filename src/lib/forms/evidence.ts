import { z } from 'zod';
import { slotProblems } from '#lib/domain/claim/slots.ts';
import { readSourcedFigure } from '#lib/domain/evidence/sourced-figure.ts';
import { id, instant, revision, slots, text } from './claim.ts';
import { newSourceForm } from './source.ts';

const row = {
	stance: z.enum(
		['supports', 'contradicts', 'context'],
		'Say whether the source supports the claim, contradicts it, or gives context.'
	),
	quote: text('The quote', 5000).min(1, 'Give the exact words of the source.'),
	locator: text('The locator', 200).min(
		1,
		'Say where the words stand: page, paragraph, timecode or cell.'
	),
	note: text('The note', 2000)
		.optional()
		.transform((value) => value || null),
	/** One JSON field, as the details of a claim. */
	figure: slots.transform(readSourcedFigure).superRefine((figure, context) => {
		const problems = figure ? slotProblems('figure', { ...figure }) : {};
		for (const [name, message] of Object.entries(problems)) {
			context.addIssue({ code: 'custom', path: [name], message });
		}
	}),
	retrievedAt: instant('Say when you retrieved the source.')
};

/** Evidence from a source of the library. */
export const addEvidenceForm = z.object({
	claimId: id,
	sourceId: z.uuid('Choose a source, or make a new one.'),
	...row
});

/** Evidence from a source made in the same step. */
export const addEvidenceWithSourceForm = newSourceForm.extend({ claimId: id, ...row });

export const editEvidenceForm = z.object({ evidenceId: id, revision, ...row });
export const removeEvidenceForm = z.object({ evidenceId: id, revision });

export type EvidenceRow = Omit<z.output<typeof addEvidenceForm>, 'claimId' | 'sourceId'>;
export type EditEvidence = z.output<typeof editEvidenceForm>;
