import { listInWords } from '../list-words.ts';
import type { LabelColour } from './colour.ts';
import type { Glyph } from './glyph.ts';

/** A label's stable short name, made from its name: two labels with one key have one name. */
export type LabelKey = string;

/** What it takes to show a label. */
export interface LabelLook {
	key: LabelKey;
	name: string;
	glyph: Glyph;
	colour: LabelColour;
}

export interface ScaleLabel extends LabelLook {
	meaning: string;
	/** 1 (the worst) to as many as have a number; null stands outside the numbers. */
	value: number | null;
}

/** What a page needs of a label to show it, without the rest of its row. */
export function lookOf({ key, name, glyph, colour }: StoredLabel): LabelLook {
	return { key, name, glyph: glyph as Glyph, colour };
}

/** A label as the database gives it: its glyph was checked when the scale was made. */
type StoredLabel = Omit<LabelLook, 'glyph'> & { glyph: string };

/** The same with what makes it a label of its scale. */
export function scaleLabelOf(
	label: StoredLabel & Pick<ScaleLabel, 'meaning' | 'value'>
): ScaleLabel {
	return { ...lookOf(label), meaning: label.meaning, value: label.value };
}

/** A label by its name, as its newest scale has it, and whether that scale is the one in force. */
export interface KnownLabel extends ScaleLabel {
	inForce: boolean;
}

/** The scale a new desk starts with, in the order of the rating keys 1 to 7. */
export const defaultScale = [
	{
		...{ key: 'true', name: 'True', glyph: 'solid-tick', colour: 'true' },
		...{ meaning: 'Right, with nothing needed.', value: 5 }
	},
	{
		...{ key: 'mtrue', name: 'Mostly true', glyph: 'tick', colour: 'mtrue' },
		...{ meaning: 'Right in substance, needs a detail.', value: 4 }
	},
	{
		...{ key: 'half', name: 'Half true', glyph: 'half', colour: 'half' },
		...{ meaning: 'Part right, part wrong.', value: 3 }
	},
	{
		...{ key: 'mfalse', name: 'Mostly false', glyph: 'cross', colour: 'mfalse' },
		...{ meaning: 'A grain of truth, wrong in substance.', value: 2 }
	},
	{
		...{ key: 'false', name: 'False', glyph: 'solid-cross', colour: 'false' },
		...{ meaning: 'Wrong.', value: 1 }
	},
	{
		...{ key: 'unver', name: 'Unverifiable', glyph: 'question', colour: 'unver' },
		...{ meaning: 'No source can settle it.', value: null }
	},
	{
		...{ key: 'misctx', name: 'Missing context', glyph: 'brackets', colour: 'misctx' },
		...{ meaning: 'The words hold, the meaning does not.', value: null }
	}
] as const satisfies readonly ScaleLabel[];

/** The same as a new desk stores them: one of them says that no source can settle the claim. */
export const firstLabels = defaultScale.map((label) => ({
	...label,
	unsettled: label.key === 'unver'
}));

/** The key that chooses a label, 1 to 9 in the order of its scale; null for those after the ninth. */
export function ratingKey(scale: readonly ScaleLabel[], label: ScaleLabel): string | null {
	const place = scale.indexOf(label) + 1;
	return place < 10 ? String(place) : null;
}

/** Where a numbered label stands on its own scale, of which `top` is the highest number. */
export function sideOf(value: number, top: number): 'upper' | 'middle' | 'lower' {
	const middle = (top + 1) / 2;
	if (value === middle) return 'middle';
	return value > middle ? 'upper' : 'lower';
}

/** The names of the labels on one side of a scale, joined for a sentence: "True or Mostly true". */
export function namesOn(side: ReturnType<typeof sideOf>, scale: readonly ScaleLabel[]): string {
	const top = Math.max(...scale.map(({ value }) => value ?? 0));
	const names = scale.filter(({ value }) => value !== null && sideOf(value, top) === side);
	return listInWords(
		names.map(({ name }) => name),
		'or'
	);
}
