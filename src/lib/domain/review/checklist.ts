import type { ClaimKind } from '#lib/domain/claim/kind.ts';
import { kindChecks, type KindCheck } from '#lib/domain/claim/kind-checklist.ts';
import { gates, type Actor, type Facts, type LivingClaim } from '#lib/domain/claim/lifecycle.ts';
import { missingChecks, type LooseSlots } from '#lib/domain/claim/slots.ts';
import type { MendedAt } from '#lib/domain/review/mended-at.ts';

export interface ChecklistLine {
	/** A gate's code, or the name of a detail. */
	code: string;
	/** What is done, or what to do. */
	words: string;
	met: boolean;
	/** False for advice: the claim can go out without it. */
	isGate: boolean;
	mendedAt: MendedAt;
	/** The detail to fill in. */
	field?: string;
}

export interface ReviewedClaim extends LivingClaim {
	kind: ClaimKind;
	slots: LooseSlots;
	/** A passage of the evidence is in another language than the claim's words. */
	isTranslation: boolean;
}

const placeOfGate: Readonly<Record<string, MendedAt>> = {
	evidence: 'evidence',
	ratings: 'ratings',
	disputed: 'dispute',
	decider: 'decision',
	verdict: 'decision',
	basis: 'decision',
	comments: 'comments'
};

/**
 * All that a claim needs on its way to readers, in the order of the work: first what its kind has to
 * say, as advice, then the gates of its lifecycle; each met or not, with where it is mended.
 */
export function reviewChecklist(claim: ReviewedClaim, actor: Actor, facts: Facts): ChecklistLine[] {
	const steps = gates(claim, actor, facts).map(({ code, words, met }): ChecklistLine => ({
		code,
		words,
		met,
		isGate: true,
		mendedAt: placeOfGate[code] ?? 'decision'
	}));
	return [...kindLines(claim), ...steps];
}

function kindLines({ kind, slots, isTranslation }: ReviewedClaim): ChecklistLine[] {
	const missing = missingChecks(kind, slots, { isTranslation }).map(({ field }) => field);
	const checks: readonly Pick<KindCheck<ClaimKind>, 'field' | 'name' | 'missing'>[] =
		kindChecks[kind];
	return checks
		.filter(({ field }) => field !== 'language' || isTranslation)
		.map(({ field, name, missing: words }) => {
			const met = !missing.includes(field);
			return {
				code: field,
				words: met ? `${name} given.` : `Add ${words}.`,
				met,
				isGate: false,
				mendedAt: 'details',
				field
			};
		});
}
