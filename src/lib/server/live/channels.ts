import type { Tx } from '../db/database.ts';

/**
 * A trigger on "Event" notifies here with "<article id> <event id>" once the event is committed; what
 * is no event of its own comes with the article's id alone.
 */
export const changes = 'claimdesk_changes';

/** People say here where they are. */
export const presence = 'claimdesk_presence';

/** Says that an article has changed in a way that is no event of its own. */
export async function notifyChange(tx: Tx, articleId: string): Promise<void> {
	await tx.$executeRaw`select pg_notify(${changes}, ${articleId})`;
}
