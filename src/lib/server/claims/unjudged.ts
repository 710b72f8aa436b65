import type { Tx } from '../db/database.ts';

/** True when somebody has already rated or decided one of the claims, in any round. */
export async function hasJudgement(tx: Tx, claimIds: string[]): Promise<boolean> {
	const judged = await tx.claim.findFirst({
		where: {
			id: { in: claimIds },
			OR: [{ ratings: { some: {} } }, { verdicts: { some: {} } }]
		},
		select: { id: true }
	});
	return judged !== null;
}
