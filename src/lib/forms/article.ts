import { z } from 'zod';
import { languages } from '#lib/domain/article/languages.ts';
import { instantOf } from '#lib/domain/local-time.ts';
import { webAddress } from './web-address.ts';

const oneLine = (name: string, longest: number) =>
	z
		.string()
		.transform((value) => value.replace(/\s+/gu, ' ').trim().normalize('NFC'))
		.refine(
			(value) => value.length <= longest,
			`${name} may have ${longest.toLocaleString('en')} characters at most.`
		);

const optionalLine = (name: string, longest: number) =>
	oneLine(name, longest)
		.optional()
		.transform((value) => value || null);

const required = (schema: ReturnType<typeof oneLine>, words: string) =>
	schema.refine((value) => value !== '', words);

const details = {
	outlet: required(oneLine('The outlet', 120), 'Name the outlet. A draft of your own has one too.'),
	byline: optionalLine('The byline', 200),
	url: webAddress,
	/** A wall-clock time; `zone` says how many minutes its zone is behind UTC, 0 without a script. */
	publishedAt: z.string().trim().optional().default(''),
	zone: z.coerce.number().int().min(-900).max(900).catch(0),
	language: z.enum(
		languages.map(({ code }) => code),
		'Choose the language of the text.'
	),
	ownDraft: z
		.literal('yes')
		.optional()
		.transform((value) => value === 'yes')
};

const title = oneLine('The title', 300);

interface Timed {
	publishedAt: string;
	zone: number;
}

/** Replaces the wall-clock time and its zone by the instant they name. */
function withInstant<T extends Timed>(
	{ zone, publishedAt, ...rest }: T,
	context: z.RefinementCtx
): Omit<T, 'zone' | 'publishedAt'> & { publishedAt: Date | null } {
	const instant = publishedAt === '' ? null : instantOf(publishedAt, zone);
	if (publishedAt !== '' && instant === null) {
		context.addIssue({
			code: 'custom',
			path: ['publishedAt'],
			message: 'Give the date and the time, such as 2026-05-12T14:10.'
		});
	}
	return { ...rest, publishedAt: instant };
}

/** A new article. The file, where there is one, is read beside this form. */
export const newArticleForm = z
	.object({
		...details,
		title: title.optional().default(''),
		text: z
			.string()
			.optional()
			.default('')
			.refine((text) => text.trim() !== '', 'There is no text. Paste the words of the article.'),
		/** Set when the text in the form came out of a file. */
		fileName: optionalLine('The name of the file', 255),
		/** The same text is on the desk already, and the person wants this one too. */
		anyway: z
			.literal('yes')
			.optional()
			.transform((value) => value === 'yes')
	})
	.transform(withInstant);

/** What is known of an article beside its text. */
export const articleDetailsForm = z
	.object({
		...details,
		revision: z.coerce.number().int().min(1),
		title: required(title, 'Give the article a title.')
	})
	.transform(withInstant);
