import { expect, it } from 'vitest';
import { notYetKnown } from './not-yet-known.ts';

const figure = (start: number, end: number) => ({ kind: 'figure' as const, start, end });
const known = [figure(100, 150), { kind: 'quote' as const, start: 200, end: 300 }];

it.each([
	['the very words', figure(100, 150), []],
	['nearly the same words', figure(104, 150), []],
	['words that only begin alike', figure(100, 200), [figure(100, 200)]],
	['words beside them', figure(150, 180), [figure(150, 180)]],
	['another kind in the same words', figure(200, 300), [figure(200, 300)]]
])('%s', (_, found, expected) => {
	expect(notYetKnown([found], known)).toEqual(expected);
});

it('tells figures of one clause apart by their values', () => {
	const stated = (value: string) => ({ ...figure(100, 150), slots: { value } });
	expect(notYetKnown([stated('2')], [stated('60 percent')])).toHaveLength(1);
	expect(notYetKnown([stated('2')], [stated('2')])).toEqual([]);
});
