import { makeLink, revokeLinks } from '../auth/one-time-links.ts';
import { inTransaction } from '../db/database.ts';
import { hasNobody, lockSetUp } from './set-up-lock.ts';

/**
 * Gives the path of a new set-up link, good for one use within 24 hours, or null when the desk has
 * people. Older set-up links stop working.
 */
export function newSetUpLink(now: Date): Promise<string | null> {
	return inTransaction(async (tx) => {
		await lockSetUp(tx);
		if (!(await hasNobody(tx))) return null;
		await revokeLinks(tx, now, { purpose: 'setup' });
		return makeLink(tx, now, { purpose: 'setup', madeById: null });
	});
}
