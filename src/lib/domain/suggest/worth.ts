import { featuresOf, type Features } from '#lib/domain/suggest/worth-features.ts';
import { ngramHashes, unpackWeights } from '#lib/domain/suggest/worth-ngrams.ts';
import { reasonsFor } from '#lib/domain/suggest/worth-reasons.ts';
import { tokensOf, type Token } from '#lib/domain/suggest/worth-tokens.ts';
import { worthWeights } from '#lib/domain/suggest/worth-weights.ts';
import { english } from '#lib/domain/suggest/worth-words/english.ts';
import * as others from '#lib/domain/suggest/worth-words/other-languages.ts';
import type { WordLists } from '#lib/domain/suggest/worth-words/word-lists.ts';

export interface Worth {
	/** The chance, 0 to 1, that a fact-checker would want the sentence checked. */
	score: number;
	/** From the threshold on. */
	isWorth: boolean;
	/** Up to three, strongest first, in plain words. */
	reasons: string[];
}

/** From this score on a sentence counts as worth checking. */
export const worthThreshold = worthWeights.threshold;

const listsByLanguage: Readonly<Record<string, WordLists>> = {
	en: english,
	de: others.german,
	fr: others.french,
	es: others.spanish,
	it: others.italian,
	pt: others.portuguese,
	pl: others.polish,
	ru: others.russian,
	uk: others.ukrainian
};

let ngrams: ReadonlyMap<number, number> | null = null;

/**
 * How much each sentence is worth checking, and why. English by words and named features, other
 * languages by those named features that all of them have (see tests/eval/train-worth.ts).
 */
export function scoreWorth(sentences: readonly string[], language: string): Worth[] {
	return sentences.map((sentence) => worthOf(sentence, language));
}

/** How much one sentence, or a part of one, is worth checking, and why. */
export function worthOf(sentence: string, language: string): Worth {
	const subtag = language.slice(0, 2).toLowerCase();
	const lists = Object.hasOwn(listsByLanguage, subtag) ? (listsByLanguage[subtag] ?? {}) : {};
	const tokens = tokensOf(sentence);
	const features = featuresOf(tokens, lists);
	const logOdds = subtag === 'en' ? englishLogOdds(tokens, features) : portableLogOdds(features);
	const score = 1 / (1 + Math.exp(-logOdds));
	const isWorth = score >= worthThreshold;
	const knowsNumbers = lists.number !== undefined;
	const reasons = reasonsFor(features, worthWeights.reasons, isWorth, knowsNumbers);
	return { score, isWorth, reasons };
}

function englishLogOdds(tokens: readonly Token[], features: Features): number {
	const { bias, scale, packed } = worthWeights.english;
	ngrams ??= unpackWeights(packed, scale);
	let sum = 0;
	let count = 0;
	for (const hash of ngramHashes(tokens)) {
		const weight = ngrams.get(hash);
		if (weight === undefined) continue;
		sum += weight;
		count++;
	}
	return (
		bias + sumOf(features, worthWeights.english.features) + sum / Math.sqrt(Math.max(1, count))
	);
}

function portableLogOdds(features: Features): number {
	return worthWeights.portable.bias + sumOf(features, worthWeights.portable.features);
}

function sumOf(features: Features, weights: Readonly<Record<string, number>>): number {
	let sum = 0;
	for (const name of features) sum += weights[name] ?? 0;
	return sum;
}
