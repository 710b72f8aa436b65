import { z } from 'zod';
import { splitSentences } from '#lib/domain/article/sentences.ts';
import type { Span } from '#lib/domain/article/text.ts';
import { kindWords } from '#lib/domain/claim/kind.ts';
import { findFigures } from '#lib/domain/figure/find-figures.ts';
import { findQuotes } from '#lib/domain/quote/find-quotes.ts';
import { engineVersion, suggest } from '#lib/domain/suggest/suggest.ts';
import { scoreWorth, worthThreshold } from '#lib/domain/suggest/worth.ts';
import type { Command } from '../commands/command.ts';
import { engineCommand, textAsked } from './engine-command.ts';

const fromFile = (text: string, lang: string) => ({ text, lang });

const pair = ({ start, end }: Span): [number, number] => [start, end];
const oneLine = (words: string) => words.replace(/\s+/g, ' ');

const sentences = engineCommand({
	name: 'sentences',
	words: 'Finds where the sentences of a text begin and end.',
	asked: textAsked,
	fromFile,
	answer: ({ text, lang }) => ({ sentences: splitSentences(text, lang).map(pair) }),
	print: ({ sentences }, text) =>
		sentences.map(([start, end], index) => `${index + 1}. ${oneLine(text.slice(start, end))}`)
});

const figures = engineCommand({
	name: 'figures',
	words: 'Finds the amounts that a text states.',
	asked: textAsked,
	fromFile,
	answer: ({ text, lang }) => ({
		figures: findFigures(text, lang).map(({ ends, ...figure }) => ({
			...figure,
			...(ends && { ends: ends.map(pair) })
		}))
	}),
	print: ({ figures }, text) =>
		figures.map(
			({ start, end, ...figure }) => `${text.slice(start, end)}: ${JSON.stringify(figure)}`
		)
});

const quotes = engineCommand({
	name: 'quotes',
	words: 'Finds what a text quotes or reports, and who said it.',
	asked: textAsked,
	fromFile,
	answer: ({ text, lang }) => ({
		quotes: findQuotes(text, lang).map(({ content, source, cue, direct, speaker, via }) => ({
			content: content.map(pair),
			source: source && [pair(source)],
			cue: cue && pair(cue),
			direct,
			...(speaker !== undefined && { speaker }),
			...(via !== undefined && { via })
		}))
	}),
	print: ({ quotes }, text) =>
		quotes.map(({ content, speaker, via }) => {
			const words = content.map(([start, end]) => text.slice(start, end)).join(' … ');
			return `${speaker ?? 'Nobody named'}${via ? `, via ${via}` : ''}: ${oneLine(words)}`;
		})
});

const score = engineCommand({
	name: 'score',
	words: 'Says how much each sentence is worth checking, from 0 to 1, and why.',
	asked: z.object({ sentences: z.array(z.string()), lang: z.string().default('en') }),
	fromFile: (text, lang) => ({
		sentences: splitSentences(text, lang).map(({ start, end }) => text.slice(start, end)),
		lang
	}),
	answer: ({ sentences, lang }) => {
		const worths = scoreWorth(sentences, lang);
		return {
			scores: worths.map((worth) => worth.score),
			reasons: worths.map((worth) => worth.reasons),
			threshold: worthThreshold
		};
	},
	print: ({ scores, reasons }) =>
		scores.map((value, index) => `${value.toFixed(2)}  ${reasons[index]?.join(', ') ?? ''}`)
});

const suggestions = engineCommand({
	name: 'suggest',
	words: 'Suggests the claims of an article, each with its reasons.',
	asked: textAsked.extend({ publishedOn: z.string().optional() }),
	fromFile,
	answer: ({ text, lang, publishedOn }) => {
		const { claims, nothing, notes } = suggest(text, lang, {
			...(publishedOn !== undefined && { publishedOn })
		});
		return { claims, nothing: nothing.map(pair), notes, engineVersion };
	},
	print: ({ claims, notes }) => [
		...claims.map(
			({ kind, score, statement, reasons }, index) =>
				`${index + 1}. ${score.toFixed(2)} ${kindWords[kind]}: ${statement} (${reasons.join(', ')})`
		),
		...notes.map(({ claims, words, arithmetic }) => {
			const numbers = claims.map((index) => index + 1).join(', ');
			return `Note on ${numbers}: ${words}${arithmetic ? ` ${arithmetic}` : ''}`;
		})
	]
});

/** The claim engine on the command line. */
export const engineCommands: Command[] = [sentences, figures, quotes, score, suggestions];
