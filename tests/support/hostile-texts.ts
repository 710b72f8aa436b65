/** What a text is made of over and over to find a search that looks too far, or back too often. */
export const hostilePieces: readonly string[] = [
	// One sign without end.
	...['a', 'A', '7', '"', '“', '«', "'", '(', '[', ',', '.', '-', '€', ' ', '\n'],
	// Signs apart, so that each could begin something.
	...['a ', '7 ', '" ', '. ', ', ', '7,', '7.', ' \n', '— ', ':) '],
	// Figures in a row.
	...['5€', '5% ', '$5', '5 euros, ', '5 to ', 'one ', 'hundreds of ', '5 euros a month. '],
	// Names and speech without end.
	...[
		'Ada ',
		'Abc of ',
		'he said ',
		'he said, ',
		'“a b c,” she said. ',
		'according to X, ',
		'"a\n'
	],
	...[
		'Ada Lund he ',
		'the council ',
		'A (B ',
		'Monday, 5 May 2025 ',
		', and ',
		'because of ',
		'I. '
	],
	...['« a, dit Paul, ', 'zwei ', 'Ада Лунд сказала, что ']
];

/** A megabyte of one piece. */
export function megabyteOf(piece: string): string {
	return piece.repeat(Math.ceil(1_000_000 / piece.length));
}
