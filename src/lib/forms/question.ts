import { z } from 'zod';
import { mostDays, usualDays } from '#lib/domain/question/question.ts';
import { confidentialities } from '#lib/domain/source/kind.ts';
import { id, text } from './claim.ts';

const optional = (name: string, longest: number) =>
	text(name, longest)
		.optional()
		.transform((value) => value || null);

const days = `Give a number of days from 1 to ${mostDays}.`;

export const askExpertForm = z.object({
	claimId: id,
	expert: text('The name', 200).min(1, 'Say whom you ask.'),
	affiliation: optional('The affiliation', 300),
	question: text('The question', 2000).min(1, 'Write the question.'),
	days: z.coerce.number(days).int(days).min(1, days).max(mostDays, days).default(usualDays),
	confidentiality: z.enum(confidentialities, 'Say who may know the answer.'),
	/** A question that this one takes the place of. */
	replacesId: id.optional()
});
export const questionForm = z.object({ questionId: id });

/** What an expert sends, with line ends as the desk keeps them. */
export const answerForm = z.object({
	answer: z
		.string()
		.transform((value) => value.replace(/\r\n?/g, '\n'))
		.pipe(text('The answer', 5000).min(1, 'Write your answer.')),
	name: text('The name', 200).min(1, 'Say how you want to be named.'),
	reference: optional('The link or document', 500)
});

export type AskExpert = z.output<typeof askExpertForm>;
export type Answer = z.output<typeof answerForm>;
