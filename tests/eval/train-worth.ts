/**
 * Trains the weights of src/lib/domain/suggest/worth.ts on ClaimBuster and writes them, the same
 * bytes each time: npx tsx tests/eval/train-worth.ts <folder of the evaluation pack>
 * The three debates of 2016 are left out: they are the development set.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { packWeights } from '#lib/domain/suggest/worth-ngrams.ts';
import { chooseThreshold, fitCalibration, type Scored } from './worth-calibration.ts';
import { readSentence, trainFeatures, trainWorth, worthOf } from './worth-model.ts';

const mostNgrams = 20_000;
/** Each election from here on is scored by a model of all debates before it. */
const firstScored = 2000;

/** Features with word lists in every language of worth-words. German capitals rule out names. */
const portable =
	/^(?:money|percent|magnitude|number|digits|anyNumber|year|duration|past|comparison|saying|opinion|firstPerson|firstPlural|future|modal|condition|negation|courtesy|evaluation|questionMark|exclamation|quotation|acronym|length\d+|number&\w+|past&firstPerson)2?$/;

const [pack] = process.argv.slice(2);
if (pack === undefined) throw new Error('Say where the evaluation pack is.');
const file = join(pack, 'data/check-worthy/claimbuster/crowdsourced.jsonl');
const rows = readFileSync(file, 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as { text: string; file: string; verdict: string })
	.filter((row) => !row.file.startsWith('2016'));
const sentences = rows.map(readSentence);

const scored: Scored[] = [];
for (const year of new Set(sentences.map(({ debate }) => Number(debate.slice(0, 4))))) {
	if (year < firstScored) continue;
	const before = sentences.filter(({ debate }) => Number(debate.slice(0, 4)) < year);
	const model = trainWorth(before, mostNgrams);
	for (const sentence of sentences) {
		if (Number(sentence.debate.slice(0, 4)) !== year) continue;
		scored.push({ logOdds: worthOf(model, sentence), label: sentence.label });
	}
}
const calibration = fitCalibration(scored);
const { threshold, f1 } = chooseThreshold(
	scored.map(({ logOdds, label }) => ({
		logOdds: calibration.slope * logOdds + calibration.offset,
		label
	}))
);

const full = trainWorth(sentences, mostNgrams);
const { slope, offset } = calibration;
const heaviest = Math.max(...[...full.ngrams.values()].map((weight) => Math.abs(weight * slope)));
const scale = round(heaviest / 127, 6);
const whole = [...full.ngrams].map(
	([hash, weight]) => [hash, Math.round((weight * slope) / scale)] as const
);
const reasons = trainFeatures(sentences, () => true);
const fallback = trainFeatures(sentences, (name) => portable.test(name));
const weights = {
	threshold,
	english: {
		bias: round(full.bias * slope + offset),
		features: rounded(full.features, slope),
		scale,
		packed: packWeights(new Map(whole))
	},
	portable: { bias: round(fallback.bias), features: rounded(fallback.features) },
	reasons: rounded(reasons.features)
};
const target = fileURLToPath(
	new URL('../../src/lib/domain/suggest/worth-weights.ts', import.meta.url)
);
const style = await resolveConfig(target, {
	config: fileURLToPath(new URL('../../.config/prettier.json', import.meta.url))
});
const source = `/**
 * Weights of a logistic regression, written by tests/eval/train-worth.ts; do not edit.
 * Trained on ClaimBuster (F. Arslan, N. Hassan, C. Li, M. Tremayne: A Benchmark Dataset of
 * Check-worthy Factual Claims, ICWSM 2020, doi.org/10.5281/zenodo.3609356, CC BY 4.0), the
 * ${String(sentences.length)} crowd-labelled sentences of the debates from 1960 to 2012. The n-grams are hashes:
 * no text of the data set is in here. The licence is as others report it of the record, one by its
 * field "license.id: cc-by-4.0"; we could not open the record itself, so read it before a release.
 */
export const worthWeights: WorthWeights = ${JSON.stringify(weights, null, '\t')};

interface WorthWeights {
	threshold: number;
	/** Named features, and n-grams by hash: see unpackWeights in worth-ngrams.ts. */
	english: LinearWeights & { scale: number; packed: string };
	/** For languages other than English. */
	portable: LinearWeights;
	/** Named features by themselves, to tell how strong each reason is. */
	reasons: Readonly<Record<string, number>>;
}

interface LinearWeights {
	bias: number;
	features: Readonly<Record<string, number>>;
}
`;
writeFileSync(target, await format(source, { ...style, parser: 'typescript' }));
console.log(
	JSON.stringify({
		slope,
		offset,
		threshold,
		f1,
		ngrams: whole.length,
		bytes: weights.english.packed.length
	})
);

function round(value: number, places = 3): number {
	return Number(value.toFixed(places));
}

function rounded(features: ReadonlyMap<string, number>, factor = 1): Record<string, number> {
	return Object.fromEntries([...features].map(([name, weight]) => [name, round(weight * factor)]));
}
