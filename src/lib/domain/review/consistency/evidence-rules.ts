import { counted } from '#lib/domain/article/claim-counts.ts';
import {
	bearing,
	groupKey,
	independentSources,
	type DecidedClaim,
	type StandingEvidence
} from '#lib/domain/review/consistency/decided-claim.ts';
import { listInWords } from '#lib/domain/list-words.ts';
import type { RuleFinding } from '#lib/domain/review/consistency/finding.ts';
import { daysBetween, dayOf, shortDayWords } from '#lib/domain/stats/day.ts';

/**
 * The verdict leans one way and more independent sources bear the other way; or it says that no source
 * can settle the claim, and two or more do, all one way. The middle of the scale leans nowhere.
 */
export function againstEvidence(claim: DecidedClaim): RuleFinding | null {
	const { label, scaleTop } = claim;
	const supports = count(claim, 'supports');
	const contradicts = count(claim, 'contradicts');
	const isOneWay = Math.min(supports, contradicts) === 0 && Math.max(supports, contradicts) > 1;
	const middle = (scaleTop + 1) / 2;
	const isAgainst =
		label.value === null
			? label.unsettled && isOneWay
			: (label.value > middle && contradicts > supports) ||
				(label.value < middle && supports > contradicts);
	if (!isAgainst) return null;
	return {
		words: `The verdict is ${label.name}, yet of the independent sources ${bears(supports, 'support')} the claim and ${bears(contradicts, 'contradict')} it.`,
		mendedAt: 'decision',
		facts: [label.key, supports, contradicts]
	};
}

/** A verdict with a number, and no source that speaks for or against. */
export function contextOnly(claim: DecidedClaim): RuleFinding | null {
	if (claim.label.value === null || bearing(claim).length > 0) return null;
	return {
		words: `The verdict is ${claim.label.name}, but no evidence supports or contradicts the claim.`,
		mendedAt: 'evidence',
		facts: [claim.label.key]
	};
}

/** A verdict with a number that rests on one source alone. */
export function oneSource(claim: DecidedClaim): RuleFinding | null {
	const ids = new Set(bearing(claim).map(({ sourceId }) => sourceId));
	if (claim.label.value === null || ids.size !== 1) return null;
	const title = bearing(claim)[0]?.title ?? '';
	return {
		words: `The verdict rests on one source, “${title}”. Add a second, independent one.`,
		mendedAt: 'evidence',
		facts: [...ids]
	};
}

/** Nothing first-hand among what bears on the claim. */
export function secondaryOnly(claim: DecidedClaim): RuleFinding | null {
	const evidence = bearing(claim);
	if (evidence.length === 0 || evidence.some(({ primacy }) => primacy === 'primary')) return null;
	const ids = [...new Set(evidence.map(({ sourceId }) => sourceId))].sort();
	return {
		words:
			ids.length === 1
				? 'The only source reports another. Find what it reports on.'
				: `All ${ids.length} sources report others. Find what they report on.`,
		mendedAt: 'evidence',
		facts: ids
	};
}

/** Sources of one independence group side by side on one side of the claim. */
export function sharedGroup(claim: DecidedClaim): RuleFinding | null {
	const shared = [...groupsOf(claim).values()].filter((sources) => sources.size > 1);
	if (shared.length === 0) return null;
	const all = new Set(bearing(claim).map(({ sourceId }) => sourceId)).size;
	const independent = independentSources(bearing(claim)).size;
	const titles = shared
		.map((sources) => listInWords([...sources.values()].map((title) => `“${title}”`)))
		.join('; ');
	return {
		words: `${titles} share one independence group and count once: ${counted(all, 'source')}, ${independent} independent.`,
		mendedAt: 'evidence',
		facts: shared.flatMap((sources) => [...sources.keys()]).sort()
	};
}

/** The newest evidence was looked up more than `staleAfterDays` ago. */
export function staleEvidence(
	claim: DecidedClaim,
	{ now, staleAfterDays }: { now: Date; staleAfterDays: number }
): RuleFinding | null {
	const newest = bearing(claim)
		.map(({ retrievedAt }) => dayOf(retrievedAt))
		.sort()
		.at(-1);
	if (newest === undefined || daysBetween(newest, dayOf(now)) <= staleAfterDays) return null;
	return {
		words: `The newest evidence was looked up on ${shortDayWords(newest)}, more than ${staleAfterDays} days ago. See whether it still says so.`,
		mendedAt: 'evidence',
		facts: [newest]
	};
}

function count(claim: DecidedClaim, wanted: 'supports' | 'contradicts'): number {
	return independentSources(claim.evidence.filter(({ stance }) => stance === wanted)).size;
}

/** "2 support", "1 contradicts", "none supports". */
function bears(sources: number, verb: string): string {
	return `${sources === 0 ? 'none' : sources} ${sources > 1 ? verb : `${verb}s`}`;
}

/** By group and stance, the titles of its sources by their ids. */
function groupsOf(claim: DecidedClaim): Map<string, Map<string, string>> {
	const groups = new Map<string, Map<string, string>>();
	for (const { independenceGroup, stance, sourceId, title } of bearing(claim)) {
		if (independenceGroup === null) continue;
		const key = `${stance} ${groupKey(independenceGroup)}`;
		const sources = groups.get(key) ?? new Map<string, StandingEvidence['title']>();
		groups.set(key, sources.set(sourceId, title));
	}
	return groups;
}
