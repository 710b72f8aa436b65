// The whole engine against its first step: 1,000 words have to be there before the page is.
import { bench, describe } from 'vitest';
import { splitSentences } from '#lib/domain/article/sentences.ts';
import { suggest } from '#lib/domain/suggest/suggest.ts';

/** 100 words with a quotation, figures, a name spelled out and an opinion. */
const paragraph =
	'Harbour minister Ada Lund promised on Monday that the board of Tesselhaven would spend 2 million euros a month on dredging over the next year. “The channel is too shallow,” she told the Kelder Gazette, adding that 14 ships had turned back in May. Under the TIDE (Tesselhaven Initiative for Dredging Everywhere) scheme, the board has already bought 3 barges for 9 million euros, while traffic fell by 12 percent because of the drought. Norway has refused to take part. The implications are profound. But who will pay for it, and at what price to the people who live along the river?\n\n';
const thousand = paragraph.repeat(10);
const tenThousand = paragraph.repeat(100);
const megabyte = paragraph.repeat(Math.ceil(1_000_000 / paragraph.length)).slice(0, 1_000_000);

describe('1,000 words', () => {
	bench('suggest', () => void suggest(thousand, 'en'));
	bench('split into sentences', () => void splitSentences(thousand, 'en'));
});

describe('ten times the words take ten times as long', () => {
	bench('suggest from 10,000 words', () => void suggest(tenThousand, 'en'), { iterations: 5 });
	bench('suggest from 1,000 words', () => void suggest(thousand, 'en'));
});

describe('the longest article that the desk takes', () => {
	bench('suggest from 1 MB', () => void suggest(megabyte, 'en'), { iterations: 3, time: 0 });
});
