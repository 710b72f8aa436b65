import type { Pattern } from '#lib/domain/stats/agreement/patterns.ts';

/**
 * The share of pairs of ratings of one unit that agree, averaged over the units with two ratings or
 * more, from 0 to 1; null of none. It takes no account of chance. Source: J. L. Fleiss, "Measuring
 * nominal scale agreement among many raters", Psychological Bulletin 76 (1971), 378-382, formula 2.
 */
export function percentAgreement<V>(patterns: readonly Pattern<V>[]): number | null {
	let whole = 0;
	let agreed = 0;
	for (const { labels, units } of patterns) {
		if (labels.length < 2) continue;
		whole += units;
		agreed += units * agreeingPairs(labels);
	}
	return whole === 0 ? null : agreed / whole;
}

function agreeingPairs<V>(labels: readonly V[]): number {
	let same = 0;
	labels.forEach((label, at) => {
		same += labels.slice(at + 1).filter((other) => other === label).length;
	});
	return same / ((labels.length * (labels.length - 1)) / 2);
}
