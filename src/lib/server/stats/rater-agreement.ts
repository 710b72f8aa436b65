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
}

/** Resampling this many takes well under a second. */
const most = 20_000;

interface Row extends RatingOfUnit {
	name: string;
}

/** How far raters agree on the claims that two or more of them rated, by the filter of the dashboard. */
export async function raterAgreement(filter: DashboardFilter): Promise<RaterAgreement> {
	const rows = await db().$queryRaw<Row[]>`
		SELECT r."claimId"::text || ' ' || r.round AS unit, r."raterId"::text AS "raterId",
			u.name, l.key AS "labelKey", l.value
		${openedRatings(filter)}
		ORDER BY r."createdAt" DESC, r.id DESC
		LIMIT ${most + 1}`;
	const ratings = rows.slice(0, most);
	const pairs = pairsOf(ratings);
	const shown = pairs.filter(({ units }) => units >= fewestShown);
	return {
		desk: deskAgreement(ratings),
		pairs: shown.map(({ ids, names }) => ({ names, agreement: pairAgreement(ratings, ids) })),
		otherPairs: pairs.length - shown.length,
		ratings: ratings.length,
		isCut: rows.length > most
	};
}

interface Pair {
	ids: [string, string];
	names: [string, string];
	/** Claims that both rated in one round. */
	units: number;
}

function pairsOf(rows: readonly Row[]): Pair[] {
	const byUnit = new Map<string, Row[]>();
	for (const row of rows) byUnit.set(row.unit, [...(byUnit.get(row.unit) ?? []), row]);
	const pairs = new Map<string, Pair>();
	for (const unit of byUnit.values()) {
		const sorted = unit.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
		for (const [at, one] of sorted.entries()) {
			for (const other of sorted.slice(at + 1)) {
				const key = `${one.raterId} ${other.raterId}`;
				const pair = pairs.get(key);
				if (pair) pair.units += 1;
				else {
					const ids: Pair['ids'] = [one.raterId, other.raterId];
					pairs.set(key, { ids, names: [one.name, other.name], units: 1 });
				}
			}
		}
	}
	return [...pairs.values()].sort((a, b) => a.names.join().localeCompare(b.names.join(), 'en'));
}
