import { mostCounted } from '#lib/domain/notification/unread.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { isVisible, notificationsWithClaim } from './visible.ts';

/** How many notifications the actor has yet to read, counted no further than `mostCounted`. */
export async function countUnread({ actor }: Context): Promise<number> {
	const [row] = await db().$queryRaw<{ count: number }[]>`
		select count(*)::int as count from (
			select 1 from ${notificationsWithClaim}
			where n."recipientId" = ${actor.id}::uuid and n."readAt" is null and ${isVisible}
			limit ${mostCounted}
		) unread`;
	return row?.count ?? 0;
}
