import { languageName } from '../article/languages.ts';
import { turned, type FieldChanges } from '../field-changes.ts';
import {
	confidentialityWords,
	primacyWords,
	sourceKindWords,
	type Confidentiality,
	type Primacy,
	type SourceKind
} from './kind.ts';

/** Everything of a source that a person may edit. */
export interface SourceDetails {
	title: string;
	publisher: string | null;
	author: string | null;
	url: string | null;
	kind: SourceKind;
	primacy: Primacy;
	/** BCP 47 language of its words; null where nobody has said. */
	language: string | null;
	/** Sources that repeat one release share a group and count once. */
	independenceGroup: string | null;
	confidentiality: Confidentiality;
	/** As free words ("May 2026"). */
	publishedOn: string | null;
	note: string | null;
}

export type SourceChanges = FieldChanges<SourceDetails>;

export const sourceDetailNames = [
	'title',
	'publisher',
	'author',
	'url',
	'kind',
	'primacy',
	'language',
	'independenceGroup',
	'confidentiality',
	'publishedOn',
	'note'
] as const satisfies (keyof SourceDetails)[];

/** The words for a field in a sentence: "changed the title and the publisher". */
export const sourceDetailWords: Record<keyof SourceDetails, string> = {
	title: 'title',
	publisher: 'publisher',
	author: 'author',
	url: 'address',
	kind: 'kind',
	primacy: 'first-hand mark',
	language: 'language',
	independenceGroup: 'independence group',
	confidentiality: 'confidentiality',
	publishedOn: 'date',
	note: 'note'
};

const choiceWords: Partial<Record<keyof SourceDetails, Readonly<Record<string, string>>>> = {
	kind: sourceKindWords,
	primacy: primacyWords,
	confidentiality: confidentialityWords
};

/** A field's value as people read it; empty when there is none. */
export function sourceValueWords(name: keyof SourceDetails, value: string | null): string {
	if (name === 'language') return value === null ? '' : languageName(value);
	return choiceWords[name]?.[value ?? ''] ?? value ?? '';
}

/** Changes as the form holds them, by its own field names. */
export function typedSource(
	changed: SourceChanges
): FieldChanges<Record<string, string | undefined>> {
	return Object.fromEntries(
		Object.entries(changed).map(([name, change]) => [
			name === 'note' ? 'sourceNote' : name,
			turned(change, (value) => value ?? '')
		])
	);
}
