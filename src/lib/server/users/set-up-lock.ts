import type { Tx } from '../db/database.ts';

/** Any number works, as long as every process of every version uses this one. */
const setUpLock = 7_125_503_015n;

/** Holds every other set-up back until the transaction ends, also from other processes. */
export async function lockSetUp(tx: Tx): Promise<void> {
	await tx.$executeRaw`SELECT pg_advisory_xact_lock(${setUpLock}::bigint)`;
}

/** True while nobody has an account. Ask again under the lock before acting on it. */
export async function hasNobody(tx: Tx): Promise<boolean> {
	return (await tx.user.findFirst({ select: { id: true } })) === null;
}
