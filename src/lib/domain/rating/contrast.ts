import type { CustomColour } from './colour.ts';

/** The two themes in which every colour is seen. */
export const colourThemes = ['light', 'dark'] as const;

export type ColourTheme = (typeof colourThemes)[number];

/** What words need against their ground, and what parts of a picture need. WCAG 2.2, 1.4.3 and 1.4.11. */
export const neededOf = { text: 4.5, graphics: 3 } as const;

/** The grounds and inks of the style sheets, which `contrast.test.ts` holds to be the same. */
export const themeColours = {
	light: {
		...{ paper: '#ffffff', desk: '#f4f5f7', sunken: '#eaecef', raised: '#ffffff' },
		...{ 'pencil-tint': '#edf1fe', ink: '#14171c', 'ink-read': '#1b1f25', 'ink-2': '#434a54' },
		'on-solid': '#ffffff'
	},
	dark: {
		...{ paper: '#15171b', desk: '#0e1013', sunken: '#20242a', raised: '#1d2026' },
		...{ 'pencil-tint': '#1c2542', ink: '#eceef1', 'ink-read': '#dbdfe4', 'ink-2': '#b9c0c9' },
		'on-solid': '#ffffff'
	}
} as const satisfies Record<ColourTheme, Record<string, string>>;

type ThemeColour = keyof (typeof themeColours)['light'];

/** What a colour is in one theme, `#rrggbb` each. */
export interface ColourRoles {
	/** Words and glyphs. */
	text: string;
	/** The ground behind them where they are chosen. */
	tint: string;
	/** A part of a chart. */
	fill: string;
	/** The band of the public page, with white words on it. */
	solid: string;
}

/** How a colour fares in one of its uses, against the worst of the grounds of that. */
export interface ContrastCheck {
	theme: ColourTheme;
	use: keyof ColourRoles | 'line';
	/** The ground, or for a tint and a band what stands on it, in words. */
	against: string;
	/** 1 to 21. */
	ratio: number;
	needed: number;
}

const textGrounds = {
	paper: 'the page',
	desk: 'the sidebar',
	raised: 'a dialog',
	sunken: 'a row under the mouse',
	'pencil-tint': 'a chosen row'
} as const satisfies Partial<Record<ThemeColour, string>>;

const inksOnTint = {
	ink: 'the words on it',
	'ink-read': 'the words of an article on it',
	'ink-2': 'the quieter words on it'
} as const satisfies Partial<Record<ThemeColour, string>>;

/** The roles of a colour of the desk's own, as `.v-own` of the style sheets mixes them. */
export function rolesOf(custom: CustomColour, theme: ColourTheme): ColourRoles {
	const text = custom[theme];
	const tint = mixed(text, themeColours[theme].paper, 0.12);
	return { text, tint, fill: text, solid: custom.light };
}

/** Every use of a colour in one theme, each with its lowest contrast. */
export function contrastChecks(roles: ColourRoles, theme: ColourTheme): ContrastCheck[] {
	const of = themeColours[theme];
	const line = mixed(roles.text, of.paper, 0.8);
	const grounds = entriesOf(textGrounds).map(([name, words]) => [of[name], words] as const);
	const inks = entriesOf(inksOnTint).map(([name, words]) => [of[name], words] as const);
	const worst = (
		use: ContrastCheck['use'],
		colour: string,
		others: readonly (readonly [string, string])[],
		needed: number
	): ContrastCheck => {
		const all = others.map(([other, against]) => ({ against, ratio: contrast(colour, other) }));
		const lowest = all.reduce((a, b) => (b.ratio < a.ratio ? b : a));
		return { theme, use, ...lowest, needed };
	};
	const { text, graphics } = neededOf;
	return [
		worst('text', roles.text, [...grounds, [roles.tint, 'its own tint']], text),
		worst('tint', roles.tint, inks, text),
		worst('fill', roles.fill, [[of.paper, 'the page']], graphics),
		worst('line', line, [[of.paper, 'the page']], graphics),
		worst('solid', roles.solid, [[of['on-solid'], 'white words on it']], text)
	];
}

/** Every use of a colour of the desk's own in both themes; the band is the same in both. */
export function customChecks(custom: CustomColour): ContrastCheck[] {
	return colourThemes.flatMap((theme) =>
		contrastChecks(rolesOf(custom, theme), theme).filter(
			({ use }) => use !== 'solid' || theme === 'light'
		)
	);
}

/** True when that is enough for its use. */
export function isEnough({ ratio, needed }: ContrastCheck): boolean {
	return ratio >= needed;
}

export const useWords: Readonly<Record<ContrastCheck['use'], string>> = {
	text: 'Text',
	tint: 'Tint',
	fill: 'Chart',
	line: 'Underline',
	solid: 'Band'
};

/** "in the dark theme its text has a contrast of 3.92 to a chosen row, and needs 4.5". */
export function contrastWords({ theme, use, against, ratio, needed }: ContrastCheck): string {
	const what = useWords[use].toLowerCase();
	return `in the ${theme} theme its ${what} has a contrast of ${ratioWords(ratio)} to ${against}, and needs ${needed}`;
}

/** A ratio with two digits, never rounded up to one that would be enough. */
export function ratioWords(ratio: number): string {
	return (Math.floor(ratio * 100 + 1e-9) / 100).toFixed(2);
}

/**
 * The nearest colour that can be used in a theme: darker for the light one, lighter for the dark one,
 * a step at a time.
 */
export function readable(colour: string, theme: ColourTheme): string {
	const end = theme === 'light' ? '#000000' : '#ffffff';
	for (let step = 0; step <= 50; step += 1) {
		const tried = mixed(end, colour, step / 50);
		const checks = customChecks({ light: tried, dark: tried });
		if (checks.every((check) => check.theme !== theme || isEnough(check))) return tried;
	}
	return end;
}

/** The contrast of two colours, 1 to 21. Source: WCAG 2.2, relative luminance and contrast ratio. */
export function contrast(a: string, b: string): number {
	const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** `share` of one colour and the rest of another, as `color-mix(in srgb, …)` gives it on a screen. */
function mixed(colour: string, other: string, share: number): string {
	const rest = channels(other);
	return `#${channels(colour)
		.map((channel, at) => Math.round(channel * share + (rest[at] ?? 0) * (1 - share)))
		.map((channel) => channel.toString(16).padStart(2, '0'))
		.join('')}`;
}

function channels(colour: string): number[] {
	return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

function entriesOf<Name extends string>(of: Record<Name, string>): [Name, string][] {
	return Object.entries(of) as [Name, string][];
}
