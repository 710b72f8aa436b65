import { describe, expect, test } from 'vitest';
import { defaultScale } from '../rating/scale.ts';
import { summarySentence, type SummaryCounts } from './article-summary.ts';

const none: SummaryCounts = { verified: 0, half: 0, wrong: 0, unresolved: 0, unchecked: 0 };

describe('the sentence on an article', () => {
	test.each<[Partial<SummaryCounts>, string]>([
		[{}, 'No claim has been marked in this article yet.'],
		[{ unchecked: 1 }, 'The only claim has no verdict on the scale yet.'],
		[{ unchecked: 3, unresolved: 2 }, 'None of 5 claims has a verdict on the scale yet.'],
		[{ verified: 1 }, 'The only claim has a verdict on the scale: 1 true or mostly true.'],
		[
			{ verified: 4, half: 1, wrong: 2, unresolved: 6, unchecked: 4 },
			'7 of 17 claims have a verdict on the scale: 4 true or mostly true, 1 half true and 2 mostly false or false. 6 are unresolved and 4 unchecked.'
		],
		[
			{ wrong: 1, unresolved: 1 },
			'1 of 2 claims has a verdict on the scale: 1 mostly false or false. 1 is unresolved.'
		]
	])('%j', (counts, sentence) => {
		expect(summarySentence({ ...none, ...counts }, defaultScale)).toBe(sentence);
	});
});
