import { fitLogistic } from './logistic-regression.ts';

/** What a model that has not seen a sentence says of it, and what people said. */
export interface Scored {
	logOdds: number;
	label: 0 | 1;
}

/** The line that makes log-odds of unseen sentences true chances (Platt 1999). */
export function fitCalibration(scored: readonly Scored[]): { slope: number; offset: number } {
	const examples = scored.map(({ logOdds, label }) => ({
		features: Int32Array.of(0),
		values: Float64Array.of(logOdds),
		label,
		weight: 1
	}));
	const model = fitLogistic(examples, 1, 1);
	return { slope: model.weights[0] ?? 1, offset: model.bias };
}

/** How much of the best F1 may go for finding more. */
const tolerance = 0.01;

/**
 * The lowest threshold whose F1 is within one per cent of the best. Around the best the curve is
 * flat, a missed claim costs a desk more than a needless suggestion, and words that a later debate
 * brings in pull its scores down.
 */
export function chooseThreshold(scored: readonly Scored[]): { threshold: number; f1: number } {
	const steps = Array.from({ length: 80 }, (_, i) => (i + 5) / 100);
	const tried = steps.map((threshold) => ({ threshold, f1: f1At(scored, threshold) }));
	const best = Math.max(...tried.map(({ f1 }) => f1));
	return tried.find(({ f1 }) => f1 >= best * (1 - tolerance)) ?? { threshold: 0.5, f1: 0 };
}

function f1At(scored: readonly Scored[], threshold: number): number {
	let hits = 0;
	let said = 0;
	let meant = 0;
	for (const { logOdds, label } of scored) {
		const isWorth = 1 / (1 + Math.exp(-logOdds)) >= threshold;
		if (isWorth) said++;
		if (label === 1) meant++;
		if (isWorth && label === 1) hits++;
	}
	return (2 * hits) / (said + meant);
}
