import { expect, it } from 'vitest';
import { isNewStep } from './step.ts';

it.each([
	['the first evidence', ['open', 1], ['inReview', 1], true],
	['a first rating', ['inReview', 1], ['secondReview', 1], false],
	['a rating that differs', ['secondReview', 1], ['disputed', 1], false],
	['the resolution of a dispute', ['disputed', 1], ['secondReview', 1], true],
	['a decision', ['secondReview', 1], ['decided', 1], true],
	['new words in review', ['secondReview', 1], ['inReview', 2], true],
	['new words in a review that nobody had gone on with', ['inReview', 1], ['inReview', 2], true],
	['a hand-over', ['inReview', 1], ['inReview', 1], false]
] as const)('of %s', (_, [state, round], [nextState, nextRound], isNew) => {
	expect(isNewStep({ state, round }, { state: nextState, round: nextRound })).toBe(isNew);
});
