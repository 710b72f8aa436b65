import type { NumberEntry } from '#lib/domain/figure/language.ts';

/** Words in counting order, parted by spaces, variants of one by "|"; "_" stands for a space. */
export function counting(words: string, from: number, step: number): NumberEntry[] {
	return words
		.trim()
		.split(/\s+/)
		.map((word, index) => [word.replaceAll('_', ' '), from + index * step] as const);
}

/** Every ten joined to every unit: "twenty one" to "ninety nine". */
export function joined(
	tens: readonly NumberEntry[],
	units: readonly NumberEntry[],
	join: (ten: string, unit: string) => string
): NumberEntry[] {
	return tens.flatMap(([ten, tenValue]) =>
		units.map(([unit, value]): NumberEntry => {
			const forms = ten
				.split('|')
				.flatMap((tenForm) => unit.split('|').map((unitForm) => join(tenForm, unitForm)));
			return [forms.join('|'), tenValue + value];
		})
	);
}
