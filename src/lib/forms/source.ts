import { z } from 'zod';
import { languages } from '#lib/domain/article/languages.ts';
import { confidentialities, primacies, sourceKinds } from '#lib/domain/source/kind.ts';
import { id, revision, text } from './claim.ts';
import { webAddress } from './web-address.ts';

const optional = (name: string, longest = 300) =>
	text(name, longest)
		.optional()
		.transform((value) => value || null);

const fields = {
	title: text('The title', 300).min(1, 'Give the source a title.'),
	publisher: optional('The publisher'),
	author: optional('The author'),
	url: webAddress,
	kind: z.enum(sourceKinds).default('document'),
	primacy: z.enum(primacies, 'Say whether the source is first-hand.'),
	independenceGroup: optional('The independence group'),
	confidentiality: z.enum(confidentialities).default('public'),
	publishedOn: optional('The date', 100),
	language: z
		.enum(['', ...languages.map(({ code }) => code)], 'Choose the language of its words.')
		.optional()
		.transform((value) => value || null)
};

/** A source made in place, with what the evidence form asks for. */
export const newSourceForm = z.object(fields);

export const editSourceForm = z.object({
	...fields,
	sourceId: id,
	revision,
	sourceNote: optional('The note', 2000)
});

export type NewSource = z.output<typeof newSourceForm>;
export type EditSource = z.output<typeof editSourceForm>;
