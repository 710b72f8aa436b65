// What a person waits for with the longest article the desk takes: 1 MB of prose.
import { bench } from 'vitest';
import { splitSentences } from '#lib/domain/article/sentences.ts';
import { wordsIn } from '#lib/domain/article/words.ts';
import { cutRuns } from '#lib/domain/claim/runs.ts';

const paragraph =
	'The harbour board of Tesselhaven spent 4.2 million crowns on dredging last year. "We are on time," said Ilse Marrow, its chair. Dr. Pell of the tide office disagrees: by 3 p.m. on 5 May, half of the channel was closed.\n\n';
const article = paragraph.repeat(Math.ceil(1_000_000 / paragraph.length)).slice(0, 1_000_000);
const marks = Array.from({ length: 2_000 }, (_, index) => ({
	id: String(index),
	start: index * 480,
	end: index * 480 + 600
}));

bench('splits 1 MB into sentences', () => void splitSentences(article, 'en'), { iterations: 5 });
bench('splits a paragraph into words', () => void wordsIn(paragraph, 'en'));
bench(
	'cuts 1 MB at 2,000 overlapping claims',
	() => void cutRuns({ start: 0, end: article.length }, marks),
	{
		iterations: 5
	}
);
