import { featuresOf } from '#lib/domain/suggest/worth-features.ts';
import { ngramHashes } from '#lib/domain/suggest/worth-ngrams.ts';
import { tokensOf } from '#lib/domain/suggest/worth-tokens.ts';
import { english } from '#lib/domain/suggest/worth-words/english.ts';
import { fitLogistic, type Example } from './logistic-regression.ts';

/** A sentence of a debate, read. */
export interface Sentence {
	debate: string;
	features: string[];
	hashes: Uint32Array;
	label: 0 | 1;
	weight: number;
}

export interface WorthModel {
	bias: number;
	features: Map<string, number>;
	ngrams: Map<number, number>;
}

/** An n-gram in fewer sentences tells nothing. */
const rarest = 3;
const ngramCost = 2;
/** Features weigh on a sentence as one n-gram among 25 would. */
const featureValue = 0.2;

/** Reads a row of ClaimBuster. Unimportant facts count half: raters part them least surely. */
export function readSentence(row: { text: string; file: string; verdict: string }): Sentence {
	const tokens = tokensOf(row.text);
	return {
		debate: row.file,
		features: [...featuresOf(tokens, english)],
		hashes: Uint32Array.from(ngramHashes(tokens)),
		label: row.verdict === 'CFS' ? 1 : 0,
		weight: row.verdict === 'UFS' ? 0.5 : 1
	};
}

/**
 * N-grams scaled by their log-count ratio (Wang and Manning 2012, NBSVM) and named features, in one
 * logistic regression; then only the heaviest n-grams are kept and the regression is run again.
 */
export function trainWorth(sentences: readonly Sentence[], mostNgrams: number): WorthModel {
	const ratios = logCountRatios(sentences);
	const first = fitWorth(sentences, ratios);
	const heaviest = [...first.ngrams]
		.sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || a - b)
		.slice(0, mostNgrams);
	const kept = new Map(heaviest.map(([hash]) => [hash, ratios.get(hash) ?? 0]));
	return fitWorth(sentences, kept);
}

/** A regression over some named features alone. */
export function trainFeatures(
	sentences: readonly Sentence[],
	isUsed: (feature: string) => boolean
): Omit<WorthModel, 'ngrams'> {
	const names = featureNames(sentences).filter(isUsed);
	const numbers = new Map(names.map((name, i) => [name, i]));
	const examples = sentences.map((sentence) => {
		const features = sentence.features.flatMap((name) => numbers.get(name) ?? []);
		return toExample(
			sentence,
			features,
			features.map(() => 1)
		);
	});
	const model = fitLogistic(examples, names.length, 0.1);
	return {
		bias: model.bias,
		features: new Map(names.map((name, i) => [name, model.weights[i] ?? 0]))
	};
}

/** The log-odds of a sentence. */
export function worthOf(model: WorthModel, sentence: Sentence): number {
	let z = model.bias;
	for (const name of sentence.features) z += model.features.get(name) ?? 0;
	let sum = 0;
	let count = 0;
	for (const hash of sentence.hashes) {
		const weight = model.ngrams.get(hash);
		if (weight === undefined) continue;
		sum += weight;
		count++;
	}
	return count === 0 ? z : z + sum / Math.sqrt(count);
}

function fitWorth(sentences: readonly Sentence[], ratios: ReadonlyMap<number, number>): WorthModel {
	const hashes = [...ratios.keys()].sort((a, b) => a - b);
	const places = new Map(hashes.map((hash, i) => [hash, i]));
	const names = featureNames(sentences);
	const numbers = new Map(names.map((name, i) => [name, hashes.length + i]));
	const examples = sentences.map((sentence) => {
		const known = [...sentence.hashes].filter((hash) => places.has(hash));
		const each = 1 / Math.sqrt(known.length);
		const features = sentence.features.flatMap((name) => numbers.get(name) ?? []);
		return toExample(
			sentence,
			[...known.map((hash) => places.get(hash) ?? 0), ...features],
			[...known.map((hash) => (ratios.get(hash) ?? 0) * each), ...features.map(() => featureValue)]
		);
	});
	const model = fitLogistic(examples, hashes.length + names.length, ngramCost);
	const weightAt = (i: number): number => model.weights[i] ?? 0;
	return {
		bias: model.bias,
		features: new Map(names.map((name, i) => [name, featureValue * weightAt(hashes.length + i)])),
		ngrams: new Map(hashes.map((hash, i) => [hash, (ratios.get(hash) ?? 0) * weightAt(i)]))
	};
}

function logCountRatios(sentences: readonly Sentence[]): Map<number, number> {
	const counts = new Map<number, [number, number]>();
	const totals: [number, number] = [0, 0];
	for (const { hashes, label } of sentences) {
		totals[label]++;
		for (const hash of hashes) {
			const count = counts.get(hash) ?? [0, 0];
			count[label]++;
			counts.set(hash, count);
		}
	}
	const ratios = new Map<number, number>();
	for (const [hash, [no, yes]] of counts) {
		if (no + yes < rarest) continue;
		ratios.set(hash, Math.abs(Math.log((yes + 1) / totals[1] / ((no + 1) / totals[0]))));
	}
	return ratios;
}

function featureNames(sentences: readonly Sentence[]): string[] {
	const counts = new Map<string, number>();
	for (const { features } of sentences)
		for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].flatMap(([name, count]) => (count >= 20 ? [name] : [])).sort();
}

function toExample(sentence: Sentence, features: number[], values: number[]): Example {
	return {
		features: Int32Array.from(features),
		values: Float64Array.from(values),
		label: sentence.label,
		weight: sentence.weight
	};
}
