import { Prisma } from './generated/client.ts';

/** serialization_failure and deadlock_detected, of which PostgreSQL says: try the transaction again. */
const conflictStates = ['40001', '40P01'];

/** True when the database gave a transaction up because of another one, and trying again may work. */
export function isConflict(error: unknown): boolean {
	if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
	if (error.code === 'P2034') return true;
	// Raw statements, and deadlocks of the embedded store, keep only PostgreSQL's own code.
	const meta = error.meta as
		{ driverAdapterError?: { cause?: { originalCode?: string } } } | undefined;
	return conflictStates.includes(meta?.driverAdapterError?.cause?.originalCode ?? '');
}
