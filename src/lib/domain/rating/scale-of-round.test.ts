import { describe, expect, it } from 'vitest';
import type { ClaimState } from '../claim/state.ts';
import { scaleOfRound } from './scale-of-round.ts';

const stand = (state: ClaimState, round = 1) => ({ state, round });

describe('the scale of a round', () => {
	it('is the newest when a review begins, by evidence or by a reopening', () => {
		expect(scaleOfRound(false, stand('open'), stand('inReview'))).toBe('newest');
		expect(scaleOfRound(false, stand('dismissed'), stand('inReview'))).toBe('newest');
	});

	it.each<[ClaimState, ClaimState]>([
		['inReview', 'inReview'],
		['inReview', 'secondReview'],
		['secondReview', 'disputed'],
		['disputed', 'secondReview'],
		['secondReview', 'decided'],
		['decided', 'published'],
		['published', 'corrected'],
		['corrected', 'withdrawn'],
		['inReview', 'dismissed']
	])('stays the same from %s to %s', (before, after) => {
		expect(scaleOfRound(true, stand(before), stand(after))).toBe('same');
	});

	it('is the newest in a new round, whatever the round before had', () => {
		expect(scaleOfRound(true, stand('published', 1), stand('inReview', 2))).toBe('newest');
	});

	it('is none while no review has begun', () => {
		expect(scaleOfRound(false, stand('suggested'), stand('open'))).toBe('none');
		expect(scaleOfRound(false, stand('open'), stand('dismissed'))).toBe('none');
	});

	it('stays the same when a claim is dismissed and reopened, whatever evidence is left', () => {
		expect(scaleOfRound(true, stand('inReview'), stand('open'))).toBe('same');
		expect(scaleOfRound(true, stand('dismissed'), stand('inReview'))).toBe('same');
	});
});
