import { fieldChanges, turned, type FieldChanges } from '../field-changes.ts';
import { wallClockOf } from '../local-time.ts';

/** What is known of an article beside its text; a person may edit all of it. */
export interface ArticleDetails {
	title: string;
	outlet: string;
	byline: string | null;
	url: string | null;
	/** ISO 8601 instant. */
	publishedAt: string | null;
	/** BCP 47. */
	language: string;
	ownDraft: boolean;
}

export type DetailName = keyof ArticleDetails;

/** What changed in one edit, by field. */
export type DetailChanges = FieldChanges<ArticleDetails>;

export const detailNames = [
	'title',
	'outlet',
	'byline',
	'url',
	'publishedAt',
	'language',
	'ownDraft'
] as const satisfies DetailName[];

/** The words for a field in a sentence: "changed the title and the outlet". */
export const detailWords: Record<DetailName, string> = {
	title: 'title',
	outlet: 'outlet',
	byline: 'byline',
	url: 'address',
	publishedAt: 'publication time',
	language: 'language',
	ownDraft: 'own-draft mark'
};

/** The fields in which two descriptions of an article differ, with both values. */
export function changedDetails(before: ArticleDetails, after: ArticleDetails): DetailChanges {
	return fieldChanges(detailNames, before, after);
}

/** Changes as the form holds them, with times in a zone `zone` minutes behind UTC. */
export function typedDetails(
	changed: DetailChanges,
	zone: number
): FieldChanges<Record<string, string | undefined>> {
	const typed = (name: string, value: string | boolean | null): string => {
		if (name === 'publishedAt' && typeof value === 'string')
			return wallClockOf(new Date(value), zone);
		if (typeof value === 'boolean') return value ? 'yes' : '';
		return value ?? '';
	};
	return Object.fromEntries(
		Object.entries(changed).map(([name, change]) => [
			name,
			turned<string | boolean | null, string>(change, (value) => typed(name, value))
		])
	);
}
