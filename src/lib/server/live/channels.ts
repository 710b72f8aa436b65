import type { Tx } from '../db/database.ts';

/**
 * A trigger on "Event" notifies here with the article's id once the event is committed. Not with the
 * event's: from those, somebody who may not know of an event could count it.
 */
export const changes = 'claimdesk_changes';

/** People say here where they are. */
export const presence = 'claimdesk_presence';

/** Says that an article has changed in a way that is no event of its own. */
export async function notifyChange(tx: Tx, articleId: string): Promise<void> {
	await tx.$executeRaw`select pg_notify(${changes}, ${articleId})`;
}
