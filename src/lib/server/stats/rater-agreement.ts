import { setImmediate as turn } from 'node:timers/promises';
import {
	deskAgreement,
	pairAgreement,
	type DeskAgreement,
	type PairAgreement,
	type RatingOfUnit
} from '#lib/domain/stats/agreement/agreement.ts';
import type { DashboardFilter } from '#lib/domain/stats/filter.ts';
import { fewestShown } from '#lib/domain/stats/share.ts';
import { db } from '../db/database.ts';
import { openedRatings } from './conditions.ts';

export interface RaterAgreement {
	desk: DeskAgreement;
	/** Pairs with enough claims in common, by name and never by how well they agree. */
	pairs: { names: [string, string]; agreement: PairAgreement }[];
	/** Pairs with fewer, who are not shown. */
	otherPairs: number;
	/** How many ratings were read; the newest of them where there are more. */
	ratings: number;
	isCut: boolean;
	/** The version of the scale that these were given on, and all that have ratings, newest first. */
	version: number | null;
	versions: number[];
}

/** Resampling this many takes 0.3 s for the desk, and 1.1 s for 190 pairs of 20 raters. */
const most = 20_000;

interface Row extends RatingOfUnit {
	name: string;
}

/**
 * How far raters agree on the claims that two or more of them rated, by the filter of the dashboard.
 * Only ratings on one version of the scale are compared: the wanted one, else the newest that has any.
 */
export async function raterAgreement(
	filter: DashboardFilter,
	wanted: number | null = null
): Promise<RaterAgreement> {
	const versions = await ratedVersions(filter);
	const version = versions.find((one) => one === wanted) ?? versions[0] ?? null;
	const rows = await db().$queryRaw<Row[]>`
		SELECT r."claimId"::text || ' ' || r.round AS unit, r."raterId"::text AS "raterId",
			u.name, l.key AS "labelKey", l.value
		${openedRatings(filter)}
			AND l."scaleId" = (SELECT id FROM "Scale" WHERE version = ${version}::int)
		ORDER BY r."createdAt" DESC, r.id DESC
		LIMIT ${most + 1}`;
	const ratings = rows.slice(0, most);
	const pairs = pairsOf(ratings);
	const shown = pairs.filter((pair) => pair.ratings.length >= 2 * fewestShown);
	const agreements: RaterAgreement['pairs'] = [];
	for (const { names, ratings, ids } of shown) {
		// Others get their answers between one pair and the next.
		await turn();
		agreements.push({ names, agreement: pairAgreement(ratings, ids) });
	}
	return {
		desk: deskAgreement(ratings),
		pairs: agreements,
		otherPairs: pairs.length - shown.length,
		ratings: ratings.length,
		isCut: rows.length > most,
		version,
		versions
	};
}

/** The versions of the scale that the ratings were given on, the newest first. */
async function ratedVersions(filter: DashboardFilter): Promise<number[]> {
	const rows = await db().$queryRaw<{ version: number }[]>`
		SELECT s.version FROM "Scale" s
		WHERE s.id IN (SELECT l."scaleId" ${openedRatings(filter)})
		ORDER BY s.version DESC`;
	return rows.map(({ version }) => version);
}

interface Pair {
	ids: [string, string];
	names: [string, string];
	/** Of the claims that both rated in one round, two for each. */
	ratings: Row[];
}

function pairsOf(rows: readonly Row[]): Pair[] {
	const byUnit = new Map<string, Row[]>();
	for (const row of rows) {
		const unit = byUnit.get(row.unit);
		if (unit) unit.push(row);
		else byUnit.set(row.unit, [row]);
	}
	const pairs = new Map<string, Pair>();
	for (const unit of byUnit.values()) {
		const sorted = unit.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
		for (const [at, one] of sorted.entries()) {
			for (const other of sorted.slice(at + 1)) {
				const key = `${one.raterId} ${other.raterId}`;
				const pair = pairs.get(key);
				if (pair) pair.ratings.push(one, other);
				else {
					pairs.set(key, {
						ids: [one.raterId, other.raterId],
						names: [one.name, other.name],
						ratings: [one, other]
					});
				}
			}
		}
	}
	return [...pairs.values()].sort((a, b) => a.names.join().localeCompare(b.names.join(), 'en'));
}
