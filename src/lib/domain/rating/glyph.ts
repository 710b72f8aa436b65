/** The square glyphs that a label can have, each with the words an admin chooses it by. */
export const glyphWords = {
	'solid-tick': 'Tick, solid',
	tick: 'Tick, outlined',
	'three-quarters': 'Three quarters',
	half: 'Half',
	quarter: 'One quarter',
	cross: 'Cross, outlined',
	'solid-cross': 'Cross, solid',
	dash: 'Dash',
	slash: 'Slash',
	'solid-dot': 'Dot, solid',
	exclamation: 'Exclamation mark',
	question: 'Question mark, broken outline',
	brackets: 'Dots in brackets',
	empty: 'Nothing, broken outline'
} as const;

export type Glyph = keyof typeof glyphWords;

export const glyphs = Object.keys(glyphWords) as Glyph[];
