import { listInWords } from '../list-words.ts';
import { slugOf } from '../slug.ts';
import { colourSets, customColour, type ColourSet, type LabelColour } from './colour.ts';
import { contrastWords, customChecks, isEnough } from './contrast.ts';
import type { Glyph } from './glyph.ts';
import type { LabelKey, ScaleLabel } from './scale.ts';

/** A label as a new version of the scale would have it. Its number follows from its place. */
export interface DraftLabel {
	name: string;
	meaning: string;
	glyph: Glyph;
	colour: LabelColour;
	/** Has a number; else it stands outside them. */
	onScale: boolean;
	/** Says that no source can settle the claim. Only outside the numbers. */
	unsettled: boolean;
}

/** A label as the database holds it. */
export interface StoredLabel extends ScaleLabel {
	unsettled: boolean;
}

export const scaleLimits = {
	fewestOn: 2,
	/** As many as there are rating keys. */
	mostOn: 9,
	mostOutside: 4,
	/** As long as a badge can be in the narrowest column. */
	name: 24,
	meaning: 120
} as const;

export type LabelField = 'name' | 'meaning' | 'glyph' | 'colour';

export interface ScaleProblem {
	/** The label's place in the draft; null where it is about the scale as a whole. */
	label: number | null;
	field?: LabelField;
	/** A sentence that names the label. */
	words: string;
}

/** Those on the scale first, each group in its order: the order of the rating keys. */
export function inOrder<Label extends { onScale: boolean }>(draft: readonly Label[]): Label[] {
	return [...draft.filter(({ onScale }) => onScale), ...draft.filter(({ onScale }) => !onScale)];
}

/** A stored scale as the beginning of another. */
export function draftOf(labels: readonly StoredLabel[]): DraftLabel[] {
	return inOrder(
		labels
			.toSorted((a, b) => Number(b.value) - Number(a.value))
			.map(({ name, meaning, glyph, colour, value, unsettled }) => ({
				...{ name, meaning, glyph, colour, onScale: value !== null, unsettled }
			}))
	);
}

/** Everything that keeps a draft from being a scale, in the order of its labels; [] of a sound one. */
export function scaleProblems(draft: readonly DraftLabel[]): ScaleProblem[] {
	return [
		...countProblems(draft),
		...draft.flatMap((label, at) => [
			...nameProblems(draft, at),
			...meaningProblems(label, at),
			...lookProblems(draft, at)
		])
	];
}

function countProblems(draft: readonly DraftLabel[]): ScaleProblem[] {
	const { fewestOn, mostOn, mostOutside } = scaleLimits;
	const on = draft.filter(({ onScale }) => onScale).length;
	const outside = draft.length - on;
	const sentences = [
		on < fewestOn || on > mostOn
			? `A scale has ${fewestOn} to ${mostOn} labels with a number. This one has ${on}.`
			: '',
		outside > mostOutside
			? `At most ${mostOutside} labels stand outside the numbers. Here are ${outside}.`
			: ''
	];
	return sentences.filter(Boolean).map((words) => ({ label: null, words }));
}

function nameProblems(draft: readonly DraftLabel[], at: number): ScaleProblem[] {
	const { name } = labelAt(draft, at);
	const found = (words: string): ScaleProblem[] => [{ label: at, field: 'name', words }];
	if (plain(name) === '') return found(`Label ${at + 1} has no name.`);
	if (length(plain(name)) > scaleLimits.name) {
		return found(`${quoted(name)} is too long: a name has ${scaleLimits.name} characters at most.`);
	}
	const same = draft.slice(0, at).some((other) => sameName(other.name, name));
	return same ? found(`Two labels are called ${quoted(name)}. Give one another name.`) : [];
}

function meaningProblems({ name, meaning }: DraftLabel, at: number): ScaleProblem[] {
	const found = (words: string): ScaleProblem[] => [{ label: at, field: 'meaning', words }];
	if (plain(meaning) === '') return found(`Say what ${called(name, at)} means. Readers see it.`);
	const { meaning: most } = scaleLimits;
	return length(plain(meaning)) > most
		? found(`The meaning of ${called(name, at)} has more than ${most} characters.`)
		: [];
}

function lookProblems(draft: readonly DraftLabel[], at: number): ScaleProblem[] {
	const { name, glyph, colour } = labelAt(draft, at);
	const problems: ScaleProblem[] = [];
	const custom = customColour(colour);
	if (!custom && !colourSets.includes(colour as ColourSet)) {
		const words = `Choose a colour for ${called(name, at)}.`;
		problems.push({ label: at, field: 'colour', words });
	}
	for (const check of custom ? customChecks(custom) : []) {
		if (isEnough(check)) continue;
		const words = `The colour of ${called(name, at)}: ${contrastWords(check)}.`;
		problems.push({ label: at, field: 'colour', words });
	}
	const twin = draft
		.slice(0, at)
		.findIndex((other) => other.glyph === glyph && other.colour === colour);
	if (twin >= 0) {
		const words = `${upper(called(labelAt(draft, twin).name, twin))} and ${called(name, at)} have the same glyph in the same colour. Change one of the two.`;
		problems.push({ label: at, field: 'glyph', words });
	}
	return problems;
}

/** The labels of a sound draft with their numbers and keys: a name that was there before keeps its key. */
export function labelsOf(
	draft: readonly DraftLabel[],
	known: readonly { key: LabelKey; name: string }[]
): StoredLabel[] {
	const top = draft.filter(({ onScale }) => onScale).length;
	const taken = new Set(known.map(({ key }) => key));
	return inOrder(draft).map(({ onScale, ...label }, place) => {
		const name = plain(label.name);
		const before = known.find((one) => sameName(one.name, name));
		const key = before?.key ?? freeKey(name, taken);
		taken.add(key);
		return {
			...{ key, name, meaning: plain(label.meaning), glyph: label.glyph, colour: label.colour },
			value: onScale ? top - place : null,
			unsettled: !onScale && label.unsettled
		};
	});
}

/** As forms and addresses take it: small letters, digits and hyphens. */
function freeKey(name: string, taken: ReadonlySet<string>): LabelKey {
	const slug = slugOf(name).replace(/[^a-z0-9]+/g, '-');
	const start = slug.slice(0, 30).replace(/^-+|-+$/g, '') || 'label';
	let key = start;
	for (let next = 2; taken.has(key); next += 1) key = `${start}-${next}`;
	return key;
}

/** What a version changed of the one before it, in sentences; '' of nothing. */
export function scaleChangeWords(
	before: readonly StoredLabel[],
	after: readonly StoredLabel[]
): string {
	const old = new Map(before.map((label) => [label.key, label]));
	const kept = after.flatMap((label) => {
		const was = old.get(label.key);
		return was ? [{ was, label }] : [];
	});
	const gone = before.filter(({ key }) => !after.some((label) => label.key === key));
	const added = after.filter(({ key }) => !old.has(key));
	const moved = before.filter(({ key }) => kept.some(({ label }) => label.key === key));
	const sentences = [
		added.length > 0 ? `Added ${listed(added)}.` : '',
		gone.length > 0 ? `Took off ${listed(gone)}.` : '',
		...kept.map(({ was, label }) => labelChange(was, label)),
		kept.some(({ label }, place) => moved[place]?.key !== label.key) ? 'Other order.' : ''
	];
	return sentences.filter(Boolean).join(' ');
}

function labelChange(was: StoredLabel, label: StoredLabel): string {
	const isIn = was.value !== null;
	const changes = [
		was.name !== label.name ? `written ${quoted(label.name)}` : '',
		isIn === (label.value !== null) ? '' : isIn ? 'without a number' : 'with a number',
		was.meaning !== label.meaning ? 'another meaning' : '',
		was.glyph !== label.glyph ? 'another glyph' : '',
		was.colour !== label.colour ? 'another colour' : '',
		was.unsettled === label.unsettled
			? ''
			: label.unsettled
				? 'says that no source can settle the claim'
				: 'no longer says that no source can settle the claim'
	].filter(Boolean);
	return changes.length > 0 ? `${was.name}: ${changes.join(', ')}.` : '';
}

/** "True 5, Half true 3": the labels with their numbers, and those without. */
export function scaleWords(labels: readonly Pick<ScaleLabel, 'name' | 'value'>[]): string {
	return labels.map(({ name, value }) => (value === null ? name : `${name} ${value}`)).join(', ');
}

function listed(labels: readonly { name: string }[]): string {
	return listInWords(labels.map(({ name }) => name));
}

function labelAt(draft: readonly DraftLabel[], at: number): DraftLabel {
	const label = draft[at];
	if (!label) throw new Error(`The draft has no label ${at}.`);
	return label;
}

function plain(words: string): string {
	return words.trim().replace(/\s+/gu, ' ');
}

/** Two spellings that differ in case alone are one name. */
function sameName(a: string, b: string): boolean {
	const folded = (name: string) => plain(name).normalize('NFKC').toLowerCase();
	return folded(a) !== '' && folded(a) === folded(b);
}

function length(words: string): number {
	return [...words].length;
}

function called(name: string, at: number): string {
	return plain(name) ? quoted(name) : `label ${at + 1}`;
}

function quoted(name: string): string {
	return `“${plain(name)}”`;
}

function upper(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
