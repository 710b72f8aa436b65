import { isSinglePeriod } from '#lib/domain/claim/figure-words.ts';
import type { ClaimKind } from '#lib/domain/claim/kind.ts';
import type { SlotsByKind } from '#lib/domain/claim/slots.ts';

/** What is known of a claim beside its details. */
export interface KindContext {
	/** A passage of its evidence is in another language than the claim's words. */
	isTranslation: boolean;
}

/** One line of a kind's checklist: a detail without which a claim of the kind cannot be checked. */
export interface KindCheck<K extends ClaimKind> {
	/** The detail to fill in where this is missing. */
	field: string;
	/** "Unit or currency". */
	name: string;
	/** As it ends a sentence: "the unit or currency". */
	missing: string;
	isMissing: (slots: SlotsByKind[K], context: KindContext) => boolean;
}

function filled<K extends ClaimKind>(
	field: keyof SlotsByKind[K] & string,
	name: string,
	missing: string
): KindCheck<K> {
	return { field, name, missing, isMissing: (slots) => slots[field] === '' };
}

/** What each kind of claim has to say before it can be checked, in reading order. */
export const kindChecks: { readonly [K in ClaimKind]: readonly KindCheck<K>[] } = {
	figure: [
		filled('value', 'Value', 'the value'),
		{
			field: 'unit',
			name: 'Unit or currency',
			missing: 'the unit or currency',
			isMissing: ({ currency, unit }) => currency === '' && unit === ''
		},
		{
			// A rate names its period, a total so far has none; silence could be either.
			field: 'period',
			name: 'Period, single or cumulative',
			missing: 'the period it covers, or “single” when it covers none',
			isMissing: ({ per, period, cumulative }) => per === '' && period === '' && !cumulative
		},
		{
			field: 'asOf',
			name: 'As of',
			missing: 'the date it holds for',
			isMissing: ({ asOf, period }) => asOf === '' && (period === '' || isSinglePeriod(period))
		}
	],
	quote: [
		filled('speaker', 'Speaker', 'the speaker'),
		filled('words', 'Exact words', 'the exact words'),
		filled('occasion', 'Occasion', 'where and when it was said'),
		{
			field: 'language',
			name: 'Original language',
			missing: 'the language it was said in',
			isMissing: ({ language = '' }, { isTranslation }) => isTranslation && language === ''
		}
	],
	attribution: [
		filled('speaker', 'Speaker', 'the speaker'),
		filled('what', 'What was said', 'what was said'),
		filled('via', 'First-hand or via', 'where it was reported, or “first-hand”')
	],
	event: [
		filled('what', 'What happened', 'what happened'),
		filled('when', 'When', 'when it happened'),
		filled('where', 'Where', 'where it happened')
	],
	comparison: [
		filled('a', 'What is compared', 'what is compared'),
		filled('b', 'Compared with', 'what it is compared with'),
		filled('measure', 'Measure', 'the measure')
	],
	causal: [filled('cause', 'Cause', 'the cause'), filled('effect', 'Effect', 'the effect')],
	prediction: [
		filled('who', 'Who says so', 'who says so'),
		filled('what', 'What will happen', 'what will happen'),
		filled('by', 'By when', 'by when')
	],
	other: []
};
