/** The keys of the default scale's labels; each is also a colour role and a glyph. */
export const labelKeys = ['true', 'mtrue', 'half', 'mfalse', 'false', 'unver', 'misctx'] as const;

export type LabelKey = (typeof labelKeys)[number];

export interface ScaleLabel {
	key: LabelKey;
	name: string;
	meaning: string;
	/** 1 (false) to 5 (true); null stands outside the numbers. */
	value: number | null;
}

/** The scale a new desk starts with, in the order of the rating keys 1 to 7. */
export const defaultScale: readonly ScaleLabel[] = [
	{ key: 'true', name: 'True', meaning: 'Right, with nothing needed.', value: 5 },
	{ key: 'mtrue', name: 'Mostly true', meaning: 'Right in substance, needs a detail.', value: 4 },
	{ key: 'half', name: 'Half true', meaning: 'Part right, part wrong.', value: 3 },
	{
		key: 'mfalse',
		name: 'Mostly false',
		meaning: 'A grain of truth, wrong in substance.',
		value: 2
	},
	{ key: 'false', name: 'False', meaning: 'Wrong.', value: 1 },
	{ key: 'unver', name: 'Unverifiable', meaning: 'No source can settle it.', value: null },
	{
		key: 'misctx',
		name: 'Missing context',
		meaning: 'The words hold, the meaning does not.',
		value: null
	}
];

/** The name of a label by its key ("mfalse" is "Mostly false"). */
export const labelWords = Object.fromEntries(
	defaultScale.map((label) => [label.key, label.name])
) as Record<LabelKey, string>;
