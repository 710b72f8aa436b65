import { figureWords, type FigureDetails } from '#lib/domain/claim/figure-words.ts';
import { kindChecks, type KindCheck, type KindContext } from '#lib/domain/claim/kind-checklist.ts';
import type { ClaimKind } from '#lib/domain/claim/kind.ts';

export const perPeriods = ['hour', 'day', 'week', 'month', 'quarter', 'year', 'person'] as const;

export const approximations = [
	'exact',
	'about',
	'at least',
	'at most',
	'more than',
	'less than'
] as const;

/** An alias, as an interface goes into no record of loose details. */
export type FigureSlots = Pick<FigureDetails, keyof FigureDetails> & {
	per: '' | (typeof perPeriods)[number];
	approximate: (typeof approximations)[number];
};

/** The details each kind of claim has. A detail not given is '', an optional one is absent. */
export interface SlotsByKind {
	figure: FigureSlots;
	quote: { speaker: string; words: string; occasion: string; via: string; language?: string };
	attribution: { speaker: string; what: string; via: string };
	event: { what: string; when: string; where: string };
	comparison: { a: string; b: string; measure: string };
	causal: { cause: string; effect: string };
	prediction: { who: string; what: string; by: string };
	other: { note: string };
}

/** Details as they come from a form or a stored row, before `readSlots` has sorted them out. */
export type LooseSlots = Readonly<Record<string, unknown>>;

export interface SlotField {
	name: string;
	label: string;
	type: 'text' | 'amount' | 'select' | 'checkbox' | 'date' | 'currency';
	options?: readonly { value: string; label: string }[];
	hint?: string;
	/** Takes the whole width of the form. */
	wide?: boolean;
	/** Absent when empty, so that what was decided before the field came reads as it did. */
	optional?: boolean;
}

const via: SlotField = {
	name: 'via',
	label: 'Via',
	type: 'text',
	hint: 'Who passed it on, or “first-hand”'
};

/** The fields of each kind's form, in reading order. */
export const slotFields: Readonly<Record<ClaimKind, readonly SlotField[]>> = {
	figure: [
		{
			name: 'approximate',
			label: 'Precision',
			type: 'select',
			options: approximations.map((value) => ({ value, label: sentenceCase(value) }))
		},
		{ name: 'value', label: 'Value', type: 'amount', hint: 'As it was said: 1 billion, 4.5' },
		{ name: 'max', label: 'Up to', type: 'amount', hint: 'Only for a range' },
		{ name: 'currency', label: 'Currency', type: 'currency', hint: 'Three letters: EUR, USD' },
		{ name: 'unit', label: 'Unit', type: 'text', hint: 'What is counted: nations, %, tonnes' },
		{
			name: 'per',
			label: 'Per',
			type: 'select',
			options: [
				{ value: '', label: 'Not a rate' },
				...perPeriods.map((value) => ({ value, label: sentenceCase(value) }))
			]
		},
		{
			name: 'period',
			label: 'Period',
			type: 'text',
			hint: 'Such as “over the next year”, or “single”'
		},
		{ name: 'asOf', label: 'As of', type: 'text', hint: 'The day or month the figure holds for' },
		{ name: 'cumulative', label: 'Cumulative, a total so far', type: 'checkbox', wide: true }
	],
	quote: [
		{ name: 'speaker', label: 'Speaker', type: 'text' },
		{ name: 'occasion', label: 'Occasion', type: 'text', hint: 'Where and when it was said' },
		{ name: 'words', label: 'Words', type: 'text', wide: true },
		via,
		{
			name: 'language',
			label: 'Original language',
			type: 'text',
			hint: 'Only where the words are a translation',
			optional: true
		}
	],
	attribution: [
		{
			name: 'speaker',
			label: 'Speaker',
			type: 'text',
			hint: 'Person or body said to have said it'
		},
		via,
		{ name: 'what', label: 'What was said', type: 'text', wide: true }
	],
	event: [
		{ name: 'what', label: 'What happened', type: 'text', wide: true },
		{ name: 'when', label: 'When', type: 'text' },
		{ name: 'where', label: 'Where', type: 'text' }
	],
	comparison: [
		{ name: 'a', label: 'This', type: 'text' },
		{ name: 'b', label: 'Against', type: 'text' },
		{ name: 'measure', label: 'Measure', type: 'text', hint: 'What is compared', wide: true }
	],
	causal: [
		{ name: 'cause', label: 'Cause', type: 'text', wide: true },
		{ name: 'effect', label: 'Effect', type: 'text', wide: true }
	],
	prediction: [
		{ name: 'who', label: 'Who says so', type: 'text' },
		{ name: 'by', label: 'By when', type: 'text' },
		{ name: 'what', label: 'What will happen', type: 'text', wide: true }
	],
	other: [{ name: 'note', label: 'Note', type: 'text', wide: true }]
};

/** The kind's own details from loose ones: texts trimmed, unknown names dropped, gaps filled. */
export function readSlots<K extends ClaimKind>(kind: K, loose: LooseSlots): SlotsByKind[K] {
	const read = slotFields[kind].flatMap((field) => {
		const value = readSlot(field, loose[field.name]);
		return field.optional === true && value === '' ? [] : [[field.name, value]];
	});
	return Object.fromEntries(read) as SlotsByKind[K];
}

function readSlot(field: SlotField, value: unknown): string | boolean {
	if (field.type === 'checkbox') return value === true || value === 'on' || value === 'true';
	const text =
		typeof value === 'string' ? value.trim() : typeof value === 'number' ? `${value}` : '';
	if (field.type === 'currency') return text.toUpperCase();
	if (field.options === undefined) return text;
	return field.options.some((option) => option.value === text)
		? text
		: (field.options[0]?.value ?? '');
}

const currencyCodes = new Set(Intl.supportedValuesOf('currency'));

/** What cannot stand in a detail, by its name, in plain words; most details are free. */
export function slotProblems(kind: ClaimKind, slots: LooseSlots): Record<string, string> {
	const currency = kind === 'figure' ? readSlots('figure', slots).currency : '';
	if (currency === '' || currencyCodes.has(currency)) return {};
	return {
		currency: `“${currency}” is no currency code. Give the three letters of ISO 4217, such as EUR.`
	};
}

const describers: { [K in ClaimKind]: (slots: SlotsByKind[K]) => string } = {
	figure: figureWords,
	quote: ({ speaker, words, occasion, via, language = '' }) =>
		sentence([
			said(speaker, words === '' ? '' : `“${bare(words)}”`),
			at(occasion),
			passedOn(via),
			by('translated from', language)
		]),
	attribution: ({ speaker, what, via }) => sentence([said(speaker, what), passedOn(via)]),
	event: ({ what, when, where }) => sentence([what, when, where]),
	comparison: ({ a, b, measure }) =>
		sentence([[a, by('against', b)].filter((part) => part !== '').join(' '), by('by', measure)]),
	causal: ({ cause, effect }) =>
		[labelled('Cause', cause), labelled('Effect', effect)].filter((part) => part !== '').join(' '),
	prediction: ({ who, what, by: deadline }) => sentence([said(who, what), by('by', deadline)]),
	other: ({ note }) => note
};

/** The details in plain words ("EUR 1 billion per month, over the next year"), or '' when empty. */
export function describeSlots(kind: ClaimKind, slots: LooseSlots): string {
	return describeAs(kind, slots);
}

function describeAs<K extends ClaimKind>(kind: K, slots: LooseSlots): string {
	return describers[kind](readSlots(kind, slots));
}

/** Each detail that is given, by its label, in the order of the form. */
export function listSlots(kind: ClaimKind, slots: LooseSlots): { label: string; words: string }[] {
	const read = new Map<string, unknown>(Object.entries(readSlots(kind, slots)));
	return slotFields[kind].flatMap(({ name, label, options }) => {
		const value = read.get(name);
		if (value === true) return [{ label, words: 'Yes' }];
		if (typeof value !== 'string' || value === '') return [];
		return [{ label, words: options?.find((option) => option.value === value)?.label ?? value }];
	});
}

/** What the kind's checklist still lacks, in plain words; empty when it is complete. */
export function missingSlots(kind: ClaimKind, slots: LooseSlots): string[] {
	return missingChecks(kind, slots, { isTranslation: false }).map(({ missing }) => missing);
}

/** The lines of the kind's checklist that are not met. */
export function missingChecks<K extends ClaimKind>(
	kind: K,
	slots: LooseSlots,
	context: KindContext
): KindCheck<K>[] {
	const read = readSlots(kind, slots);
	return kindChecks[kind].filter(({ isMissing }) => isMissing(read, context));
}

function sentence(parts: string[]): string {
	return sentenceCase(parts.filter((part) => part !== '').join(', '));
}

function sentenceCase(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function said(who: string, what: string): string {
	return [who, what].filter((part) => part !== '').join(': ');
}

/** "Cause: the vote fails." */
function labelled(label: string, what: string): string {
	if (what === '') return '';
	return `${label}: ${what}${/[.!?…]["”’]?$/u.test(what) ? '' : '.'}`;
}

function by(word: string, what: string): string {
	if (what === '' || what.toLowerCase().startsWith(`${word} `)) return what;
	return `${word} ${what}`;
}

/** "via the wire", or "first-hand" as it is. */
function passedOn(via: string): string {
	return /^first[- ]?hand$/i.test(via) ? 'first-hand' : by('via', via);
}

/** "at the council" and "on 5 May" already say how they join. */
function at(occasion: string): string {
	return /^(at|in|on|during|before|after|to|when|while)\s/i.test(occasion)
		? occasion
		: by('at', occasion);
}

function bare(words: string): string {
	return words.replace(/^["“„«»']+|["”“«»']+$/gu, '').trim();
}

/** The detail of a claim that names who said it; '' for kinds that have none. */
export function speakerIn(kind: ClaimKind, slots: LooseSlots): string {
	const name = kind === 'prediction' ? slots['who'] : slots['speaker'];
	const has = kind === 'prediction' || kind === 'quote' || kind === 'attribution';
	return has && typeof name === 'string' ? name : '';
}
