import type { Stance } from '#lib/domain/evidence/evidence.ts';
import type { LabelKey } from '#lib/domain/rating/scale.ts';
import type { Primacy } from '#lib/domain/source/kind.ts';

/** A piece of evidence that stands, with what its source is. */
export interface StandingEvidence {
	sourceId: string;
	/** The source's title. */
	title: string;
	stance: Stance;
	primacy: Primacy;
	/** Sources that repeat one release share a group and count once; null where it has none. */
	independenceGroup: string | null;
	retrievedAt: Date;
}

/** A claim whose verdict holds, with all that the consistency desk asks about it. */
export interface DecidedClaim {
	id: string;
	/** The number people say aloud: 2217. */
	number: number;
	statement: string;
	label: { key: LabelKey; name: string; value: number | null; unsettled: boolean };
	/** The numbers of the verdict's scale: 1 (false) to this. */
	scaleTop: number;
	decidedAt: Date;
	/** The claim or its evidence is no longer what was decided. */
	basisChanged: boolean;
	/** Comments without a resolution, whether they block or not. */
	openComments: number;
	evidence: readonly StandingEvidence[];
}

/** Evidence that speaks for or against the claim, rather than giving context. */
export function bearing({ evidence }: DecidedClaim): StandingEvidence[] {
	return evidence.filter(({ stance }) => stance !== 'context');
}

/** What counts as one source: those of one independence group together, any other by itself. */
export function independentSources(evidence: readonly StandingEvidence[]): Set<string> {
	return new Set(
		evidence.map(({ sourceId, independenceGroup }) =>
			independenceGroup === null ? `source ${sourceId}` : `group ${groupKey(independenceGroup)}`
		)
	);
}

/** Groups are typed by hand, so case and spaces tell none apart. */
export function groupKey(group: string): string {
	return group.trim().toLowerCase().replace(/\s+/g, ' ');
}
