import { refuse } from '#lib/domain/result.ts';
import type { Tx } from '../db/database.ts';
import type { Evidence } from '../db/generated/client.ts';

/** The refusal to take away the only evidence of a claim that has been rated, else null. */
export async function refuseLastEvidence(
	tx: Tx,
	row: Pick<Evidence, 'id' | 'claimId'>
): Promise<ReturnType<typeof refuse> | null> {
	const { claimId } = row;
	const others = await tx.evidence.count({
		where: { claimId, removedAt: null, id: { not: row.id } }
	});
	if (others > 0 || (await tx.rating.count({ where: { claimId } })) === 0) return null;
	return refuse(
		'lastEvidence',
		'Ratings stand on this source, the only one left. Add another before you remove it.'
	);
}
