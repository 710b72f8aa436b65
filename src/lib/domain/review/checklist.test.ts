import { expect, it } from 'vitest';
import type { Facts } from '#lib/domain/claim/lifecycle.ts';
import { reviewChecklist, type ReviewedClaim } from '#lib/domain/review/checklist.ts';

const facts: Facts = {
	ratingsNeeded: 2,
	allowOwnDecision: false,
	ratings: [],
	raterIds: [],
	evidence: [{ quote: 'We are full.', locator: 'p. 4' }],
	hasVerdictThisRound: false,
	blockingComments: 1,
	basisChangedSinceDecision: false,
	publication: 'none'
};
const editor = { id: 'hedda', role: 'editor' } as const;

function claim(changes: Partial<ReviewedClaim>): ReviewedClaim {
	return {
		state: 'inReview',
		round: 1,
		kind: 'other',
		slots: {},
		isTranslation: false,
		...changes
	};
}

it('puts what the kind has to say before the gates, with where each is mended', () => {
	const figure = claim({
		kind: 'figure',
		slots: { value: '1 billion', currency: 'EUR', per: 'month' }
	});
	const lines = reviewChecklist(figure, editor, facts);
	expect(lines.map(({ code, met, isGate, mendedAt }) => [code, met, isGate, mendedAt])).toEqual([
		['value', true, false, 'details'],
		['unit', true, false, 'details'],
		['period', true, false, 'details'],
		['asOf', false, false, 'details'],
		['evidence', true, true, 'evidence'],
		['ratings', false, true, 'ratings'],
		['decider', true, true, 'decision'],
		['verdict', false, true, 'decision'],
		['comments', false, true, 'comments']
	]);
	expect(lines[3]).toMatchObject({ words: 'Add the date it holds for.', field: 'asOf' });
	expect(lines[1]?.words).toBe('Unit or currency given.');
});

it('sends a dispute and a changed claim to where they are settled', () => {
	const places = (state: 'disputed' | 'decided'): string[] =>
		reviewChecklist(claim({ state }), editor, { ...facts, basisChangedSinceDecision: true })
			.filter(({ code }) => code === 'disputed' || code === 'basis')
			.map(({ mendedAt }) => mendedAt);
	expect([places('disputed'), places('decided')]).toEqual([['dispute'], ['decision']]);
});

it('asks for the original language of a quote only where it is a translation', () => {
	const lines = (isTranslation: boolean): string[] =>
		reviewChecklist(claim({ kind: 'quote', isTranslation }), editor, facts)
			.filter(({ isGate }) => !isGate)
			.map(({ words }) => words);
	expect(lines(false)).toHaveLength(3);
	expect(lines(true)).toEqual([
		'Add the speaker.',
		'Add the exact words.',
		'Add where and when it was said.',
		'Add the language it was said in.'
	]);
});
