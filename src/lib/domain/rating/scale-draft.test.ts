import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLabels } from './scale.ts';
import {
	draftOf,
	labelsOf,
	scaleChangeWords,
	scaleLimits,
	scaleProblems,
	type DraftLabel,
	type ScaleProblem
} from './scale-draft.ts';
import { glyphs } from './glyph.ts';

const first = draftOf(firstLabels);

function wordsOf(problems: readonly ScaleProblem[]): string[] {
	return problems.map(({ words }) => words);
}

function changed(at: number, change: Partial<DraftLabel>): DraftLabel[] {
	return first.map((label, place) => (place === at ? { ...label, ...change } : label));
}

/** Sound labels, as many as are wanted. */
function labels(count: number, onScale: boolean): DraftLabel[] {
	return Array.from({ length: count }, (_, at) => ({
		...{ name: `${onScale ? 'In' : 'Out'} ${at}`, meaning: 'So much.', onScale, unsettled: false },
		...{ glyph: glyphs[at] ?? 'dash', colour: onScale ? 'true' : 'unver' }
	}));
}

describe('a draft of the scale', () => {
	it('of the first labels is sound, and gives them back', () => {
		expect(scaleProblems(first)).toEqual([]);
		expect(labelsOf(first, firstLabels)).toEqual(firstLabels);
	});

	it.each([
		[1, 0, 'A scale has 2 to 9 labels with a number. This one has 1.'],
		[10, 0, 'A scale has 2 to 9 labels with a number. This one has 10.'],
		[2, 5, 'At most 4 labels stand outside the numbers. Here are 5.'],
		[2, 0, undefined],
		[9, 4, undefined]
	])('has %i labels on the scale and %i outside within its limits', (on, outside, words) => {
		const draft = [...labels(on, true), ...labels(outside, false)];
		expect(wordsOf(scaleProblems(draft))[0]).toBe(words);
	});

	it('has names that differ in more than case and spaces', () => {
		expect(scaleProblems(changed(3, { name: ' half  TRUE ' }))).toEqual([
			{
				label: 3,
				field: 'name',
				words: 'Two labels are called “half TRUE”. Give one another name.'
			}
		]);
		expect(wordsOf(scaleProblems(changed(0, { name: ' ' })))).toEqual(['Label 1 has no name.']);
	});

	it('holds names and meanings to what fits', () => {
		const [name, meaning] = [scaleLimits.name, scaleLimits.meaning];
		const fits = { name: 'ß'.repeat(name), meaning: '𝄞'.repeat(meaning) };
		expect(scaleProblems(changed(0, fits))).toEqual([]);
		const long = { name: 'n'.repeat(name + 1), meaning: 'm'.repeat(meaning + 1) };
		expect(scaleProblems(changed(0, long)).map(({ field }) => field)).toEqual(['name', 'meaning']);
		expect(wordsOf(scaleProblems(changed(1, { meaning: '' })))).toEqual([
			'Say what “Mostly true” means. Readers see it.'
		]);
	});

	it('has no two labels that look the same', () => {
		const { glyph, colour } = first[0] ?? {};
		expect(scaleProblems(changed(4, { glyph: glyph ?? 'dash', colour: colour ?? '' }))).toEqual([
			{
				label: 4,
				field: 'glyph',
				words: '“True” and “False” have the same glyph in the same colour. Change one of the two.'
			}
		]);
		expect(scaleProblems(changed(4, { glyph: glyph ?? 'dash' }))).toEqual([]);
	});

	it('names the label, the use, what was found and what is needed of a colour', () => {
		expect(scaleProblems(changed(1, { colour: '#0d6c7a #1f6f78' }))).toEqual([
			{
				label: 1,
				field: 'colour',
				words:
					'The colour of “Mostly true”: in the dark theme its text has a contrast of 2.58 to a chosen row, and needs 4.5.'
			},
			{
				label: 1,
				field: 'colour',
				words:
					'The colour of “Mostly true”: in the dark theme its underline has a contrast of 2.39 to the page, and needs 3.'
			}
		]);
		for (const colour of ['', 'blue', '#fff #000', '#005E68 #5fcbd6', 'var(--ink)']) {
			expect(wordsOf(scaleProblems(changed(1, { colour })))).toEqual([
				'Choose a colour for “Mostly true”.'
			]);
		}
	});
});

describe('the labels of a draft', () => {
	it('have the numbers 1 to n without a gap, whatever the order', () => {
		const any = fc.shuffledSubarray([...labels(9, true), ...labels(4, false)], { minLength: 1 });
		fc.assert(
			fc.property(any, (draft) => {
				const made = labelsOf(draft, firstLabels);
				const numbers = made.flatMap(({ value }) => value ?? []);
				expect(numbers.toReversed()).toEqual(numbers.map((_, at) => at + 1));
				expect(new Set(made.map(({ key }) => key)).size).toBe(draft.length);
				expect(made.every(({ key }) => /^[a-z0-9-]{1,40}$/.test(key))).toBe(true);
			})
		);
	});

	it('keep the key of a name that was there before, and take none of another name', () => {
		const draft = [
			...changed(0, { name: 'TRUE' }).slice(0, 4),
			...['Unver', 'Ложь', '“?”', 'Überzogen'].map((name, at) => ({
				...{ name, meaning: 'Other.', glyph: glyphs[at] ?? 'dash', colour: '#3d5f14 #a9cf72' },
				...{ onScale: true, unsettled: true }
			}))
		];
		const made = labelsOf(draft, firstLabels);
		expect(made.map(({ key }) => key)).toEqual([
			...['true', 'mtrue', 'half', 'mfalse', 'unver-2', 'label', 'label-2', 'uberzogen']
		]);
		expect(made.every(({ unsettled }) => !unsettled)).toBe(true);
	});
});

describe('what a version changed', () => {
	it('is said label by label', () => {
		const draft = changed(1, { meaning: 'Nearly.', colour: 'half', glyph: 'dash' });
		const [yes, mostly, half, , no, ...outside] = draft;
		const exaggerated = { ...first[3], name: 'Exaggerated' } as DraftLabel;
		const after = labelsOf(
			[half, yes, mostly, exaggerated, no, ...outside].flatMap((label) => label ?? []),
			firstLabels
		);
		expect(scaleChangeWords(firstLabels, after)).toBe(
			'Added Exaggerated. Took off Mostly false. Mostly true: another meaning, another glyph, another colour. Other order.'
		);
		expect(scaleChangeWords(firstLabels, labelsOf(first, firstLabels))).toBe('');
	});

	it('says what left the numbers, and what settles nothing', () => {
		const after = labelsOf(changed(2, { onScale: false, unsettled: true }), firstLabels);
		expect(scaleChangeWords(firstLabels, after)).toBe(
			'Half true: without a number, says that no source can settle the claim. Other order.'
		);
	});
});
