import type { Palette } from './palette.ts';

/** Text on a canvas at a size in pixels. */
export function fontOf({ font }: Palette, size: number, weight: number) {
	return { family: font, size, weight };
}

/** The tooltip in the colours of every other floating thing on ink. */
export function tooltipLook(palette: Palette) {
	return {
		backgroundColor: palette.ink,
		titleColor: palette.onInk,
		bodyColor: palette.onInk,
		footerColor: palette.onInk,
		titleFont: fontOf(palette, 12, 600),
		bodyFont: fontOf(palette, 12, 450),
		footerFont: fontOf(palette, 12, 450),
		cornerRadius: 6,
		padding: 8,
		boxWidth: 10,
		boxHeight: 10,
		boxPadding: 4,
		animation: false as const
	};
}

/** The border that keeps two segments of a bar apart. */
export function segmentBorder({ paper }: Palette) {
	return { borderColor: paper, borderWidth: 1.5, borderSkipped: false as const };
}

/** Marks of an axis: small, quiet words and no line of its own. */
export function ticksLook(palette: Palette) {
	return { color: palette.ink3, font: fontOf(palette, 12, 450), padding: 6 };
}

/** Names of rows: ink, and a size larger than the marks. */
export function rowNamesLook(palette: Palette) {
	return {
		color: palette.ink,
		font: fontOf(palette, 13, 500),
		padding: 8,
		crossAlign: 'far' as const,
		autoSkip: false
	};
}

/** Breaks a name over lines of at most `longest` characters, at spaces. */
export function brokenName(name: string, longest: number): string[] {
	const lines: string[] = [];
	for (const word of name.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && `${last} ${word}`.length <= longest) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else lines.push(word);
	}
	const [first = '', second, ...rest] = lines;
	if (second === undefined) return [first];
	return [first, rest.length > 0 ? `${second}…` : second];
}
