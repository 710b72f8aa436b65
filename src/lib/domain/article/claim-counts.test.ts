import { expect, it } from 'vitest';
import type { ClaimState } from '../claim/state.ts';
import { claimCountWords } from './claim-counts.ts';

it.each<[ClaimState[], string]>([
	[[], 'No claims yet'],
	[['suggested'], '1 suggestion to triage'],
	[['suggested', 'suggested', 'dismissed'], '2 suggestions to triage'],
	[['dismissed'], 'Nothing to check'],
	[['open', 'suggested', 'decided'], '2 claims, 1 unsettled'],
	[['published', 'corrected', 'withdrawn', 'dismissed'], '3 claims, all settled'],
	[['disputed'], '1 claim, 1 unsettled']
])('says what %j comes to', (states, words) => {
	expect(claimCountWords(states)).toBe(words);
});
