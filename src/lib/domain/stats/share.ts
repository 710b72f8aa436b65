/** Below this many, no share is shown (design language, principle 6). */
export const fewestShown = 20;

export const tooFewWords = `Fewer than ${fewestShown}, not shown`;

/** A share never goes without what it is a share of. */
export type Share =
	| { shown: true; part: number; whole: number; fraction: number; words: string }
	| { shown: false; part: number; whole: number; words: typeof tooFewWords };

/** The share of `part` in `whole`, as a fraction and in words ("23%"), unless `whole` is too small. */
export function share(part: number, whole: number): Share {
	if (whole < fewestShown) return { shown: false, part, whole, words: tooFewWords };
	const fraction = part / whole;
	return { shown: true, part, whole, fraction, words: percentWords(fraction) };
}

/** A fraction as whole percent; never "0%" for some, nor "100%" for less than all. */
export function percentWords(fraction: number): string {
	const percent = Math.round(fraction * 100);
	if (percent === 0 && fraction > 0) return '<1%';
	if (percent === 100 && fraction < 1) return '>99%';
	return `${percent}%`;
}
