// The claim engine: 1,000 words have to be there before the page is, and no text may hold it up.
import { bench, describe } from 'vitest';
import { splitSentences } from '#lib/domain/article/sentences.ts';
import { suggest } from '#lib/domain/suggest/suggest.ts';
import { megabyteOf } from '../support/hostile-texts.ts';

/** 100 words with a quotation, figures, a name spelled out and an opinion. */
const paragraph =
	'Harbour minister Ada Lund promised on Monday that the board of Tesselhaven would spend 2 million euros a month on dredging over the next year. “The channel is too shallow,” she told the Kelder Gazette, adding that 14 ships had turned back in May. Under the TIDE (Tesselhaven Initiative for Dredging Everywhere) scheme, the board has already bought 3 barges for 9 million euros, while traffic fell by 12 percent because of the drought. Norway has refused to take part. The implications are profound. But who will pay for it, and at what price to the people who live along the river?\n\n';
const thousandWords = paragraph.repeat(10);
const articles = Math.floor(1_000_000 / thousandWords.length);
const megabyte = thousandWords.repeat(articles);

const once = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 };
const some = { ...once, iterations: 5, warmupIterations: 1 };

describe('an article of 1,000 words', () => {
	bench('suggest', () => void suggest(thousandWords, 'en'));
	bench('split into sentences', () => void splitSentences(thousandWords, 'en'));
});

// The ratio that the summary gives is 1 where time grows with length alone.
describe('a word of 1 MB takes as long as one of 1,000 words', () => {
	bench('suggest from 1 MB', () => void suggest(megabyte, 'en'), some);
	bench(
		`suggest from 1,000 words, ${articles} times`,
		() => {
			for (let i = 0; i < articles; i++) suggest(thousandWords, 'en');
		},
		some
	);
});

// Those of tests/support/hostile-texts.ts that take longest, and the plainest of each sort.
const pieces = ['a', '“', '7', '(', ',', '\n', 'Ada ', 'he said ', '5€', '5 euros, '];

describe.each(pieces)('1 MB of %j', (piece) => {
	const text = megabyteOf(piece);
	const eighth = text.slice(0, Math.ceil(text.length / 8));
	bench('suggest', () => void suggest(text, 'en'), once);
	bench(
		'suggest from an eighth, 8 times',
		() => {
			for (let i = 0; i < 8; i++) suggest(eighth, 'en');
		},
		once
	);
});
