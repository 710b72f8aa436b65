import { createHash } from 'node:crypto';
import { readSlots, type LooseSlots } from '#lib/domain/claim/slots.ts';
import { readSourcedFigure } from '#lib/domain/evidence/sourced-figure.ts';
import type { Claim, Evidence, Source } from '../db/generated/client.ts';

type Said = Pick<Claim, 'kind' | 'statement' | 'slots' | 'claimant' | 'saidOn' | 'saidWhere'>;
type Proof = Pick<Evidence, 'id' | 'stance' | 'quote' | 'locator' | 'figure' | 'retrievedAt'> & {
	source: Pick<
		Source,
		'title' | 'publisher' | 'url' | 'kind' | 'primacy' | 'confidentiality' | 'language'
	>;
};

/**
 * What a judgement of a claim rests on, as a SHA-256 in hex: everything that readers would see of the
 * claim and of its evidence, in the order in which they see it. Two equal ones mean that whoever
 * judged by the first would have seen the same at the second.
 */
export function claimBasis(claim: Said, exact: string, evidence: readonly Proof[]): string {
	const { kind, statement, slots, claimant, saidOn, saidWhere } = claim;
	const parts = [
		kind,
		statement,
		exact,
		Object.entries(readSlots(kind, slots as LooseSlots)),
		claimant,
		saidOn,
		saidWhere,
		evidence.map(({ id, stance, quote, locator, figure, retrievedAt, source }) => [
			id,
			stance,
			quote,
			locator,
			retrievedAt.toISOString(),
			source.title,
			source.publisher,
			source.url,
			source.kind,
			source.primacy,
			source.confidentiality,
			// Nothing where there is none, so that what was decided before there was one still holds.
			...figurePart(figure),
			...(source.language === null ? [] : [source.language])
		])
	];
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function figurePart(stored: Evidence['figure']): [string, unknown][][] {
	const figure = readSourcedFigure(stored as LooseSlots | null);
	return figure ? [Object.entries(figure)] : [];
}
