/** The desk's own colour sets: each has roles for text, tint, chart and band in both themes. */
export const colourSetWords = {
	true: 'Teal',
	mtrue: 'Light teal',
	half: 'Ochre',
	mfalse: 'Rust',
	false: 'Crimson',
	unver: 'Grey',
	misctx: 'Violet'
} as const;

export type ColourSet = keyof typeof colourSetWords;

export const colourSets = Object.keys(colourSetWords) as ColourSet[];

/** A colour of the desk's own choosing, `#rrggbb` for each theme. */
export interface CustomColour {
	light: string;
	dark: string;
}

/** A colour as it is stored: the name of a set, or "#005e68 #5fcbd6" for light and dark. */
export type LabelColour = string;

/** The colours that the desk offers, each checked for its contrast, with the words to choose it by. */
export const testedColours: readonly { colour: LabelColour; words: string }[] = [
	...colourSets.map((set) => ({ colour: set, words: colourSetWords[set] })),
	{ colour: '#3d5f14 #a9cf72', words: 'Moss' },
	{ colour: '#6a4728 #d9b38c', words: 'Umber' },
	{ colour: '#84246c #f09fdb', words: 'Plum' }
];

/** Writes a colour of the desk's own as it is stored. */
export function storedColour({ light, dark }: CustomColour): LabelColour {
	return `${light} ${dark}`;
}

/** Reads "#ABC", "abc" or "#aabbcc" as "#aabbcc"; null for what is no colour. */
export function readHex(typed: string): string | null {
	const [, hex] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(typed.trim()) ?? [];
	if (!hex) return null;
	const long = hex.length === 6 ? hex : hex.replace(/./g, '$&$&');
	return `#${long.toLowerCase()}`;
}

/** Reads a stored colour; null for a colour set. */
export function customColour(colour: LabelColour): CustomColour | null {
	const [, light, dark] = /^(#[0-9a-f]{6}) (#[0-9a-f]{6})$/.exec(colour) ?? [];
	return light && dark ? { light, dark } : null;
}

/** The colour that fills a label's part of a chart, as CSS. */
export function colourFill(colour: LabelColour): string {
	const custom = customColour(colour);
	return custom ? `light-dark(${custom.light}, ${custom.dark})` : `var(--${colour}-fill)`;
}

/** The class, and for a custom colour the style, that give an element its label's colour. */
export function colourLook(colour: LabelColour): { class: string; style: string | undefined } {
	const custom = customColour(colour);
	return custom
		? { class: 'v-own', style: `--own-light:${custom.light};--own-dark:${custom.dark}` }
		: { class: `v-${colour}`, style: undefined };
}
