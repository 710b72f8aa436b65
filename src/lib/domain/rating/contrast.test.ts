import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourSets, customColour, testedColours } from './colour.ts';
import {
	colourThemes,
	contrast,
	contrastChecks,
	contrastWords,
	customChecks,
	isEnough,
	ratioWords,
	readable,
	themeColours,
	type ColourTheme
} from './contrast.ts';

const sheet = readFileSync(
	new URL('../../components/ui/styles/tokens.css', import.meta.url),
	'utf8'
);

/** The tokens of a theme as the style sheet has them. */
function tokens(theme: ColourTheme): Record<string, string> {
	const from = sheet.indexOf(theme === 'light' ? ':root' : ":root[data-theme='dark']");
	const block = sheet.slice(from, sheet.indexOf('\n}', from));
	const found = block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g);
	return Object.fromEntries([...found].map(([, name, value]) => [name, value]));
}

describe('contrast', () => {
	it('is what WCAG says of its own examples', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
		expect(contrast('#ffffff', '#ffffff')).toBe(1);
		expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
		expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
	});

	it('is never rounded up to what would be enough', () => {
		expect(ratioWords(4.4999)).toBe('4.49');
		expect(ratioWords(4.5)).toBe('4.50');
		expect(ratioWords(21)).toBe('21.00');
	});
});

describe.each(colourThemes)('the %s theme', (theme) => {
	const of = tokens(theme);

	it('has the grounds and inks of the style sheet', () => {
		expect(of).toMatchObject(themeColours[theme]);
	});

	it.each(colourSets)('gives the set %s enough contrast in every use', (set) => {
		const [text = '', tint = ''] = [of[set], of[`${set}-tint`]];
		const [fill = '', solid = ''] = [of[`${set}-fill`], of[`${set}-solid`]];
		const checks = contrastChecks({ text, tint, fill, solid }, theme);
		expect(checks).toHaveLength(5);
		expect(checks.filter((check) => !isEnough(check))).toEqual([]);
	});
});

describe('a colour of the desk’s own', () => {
	it('that the desk offers has enough contrast in every use', () => {
		const own = testedColours.flatMap(({ colour }) => customColour(colour) ?? []);
		expect(own.length).toBeGreaterThan(2);
		expect(own.flatMap(customChecks).filter((check) => !isEnough(check))).toEqual([]);
	});

	it('is checked in each use and theme, against the worst ground', () => {
		const failing = customChecks({ light: '#8a8a00', dark: '#5a5a00' }).filter(
			(check) => !isEnough(check)
		);
		expect(failing.map(({ theme, use }) => `${theme} ${use}`)).toEqual([
			...['light text', 'light line', 'light solid', 'dark text', 'dark fill', 'dark line']
		]);
		expect(failing.map(contrastWords)[0]).toBe(
			'in the light theme its text has a contrast of 3.10 to a row under the mouse, and needs 4.5'
		);
	});

	it.each(['#ffff00', '#808080', '#000000', '#ffffff', '#2345c4'])(
		'near %s can always be found',
		(colour) => {
			const found = { light: readable(colour, 'light'), dark: readable(colour, 'dark') };
			expect(customChecks(found).filter((check) => !isEnough(check))).toEqual([]);
		}
	);

	it('that can be used stays as it is', () => {
		expect(readable('#005e68', 'light')).toBe('#005e68');
		expect(readable('#5fcbd6', 'dark')).toBe('#5fcbd6');
	});
});
