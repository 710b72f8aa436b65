import { ok, type Result } from '#lib/domain/result.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { isVisible, notificationsWithClaim } from './visible.ts';

// What one has read is nobody else's business, so none of this is an event of the audit.

/** Marks one of the actor's own notifications as read; nothing happens where it is somebody else's. */
export async function markRead(
	{ actor, now }: Context,
	{ id }: { id: string }
): Promise<Result<{ id: string }>> {
	await db().notification.updateMany({
		where: { id, recipientId: actor.id, readAt: null },
		data: { readAt: now }
	});
	return ok({ id });
}

/**
 * Marks as read whatever the actor has been told and could see, and gives how many that were with the
 * moment that `markUnread` takes back.
 */
export async function markAllRead({
	actor,
	now
}: Context): Promise<Result<{ count: number; at: string }>> {
	const count = await db().$executeRaw`
		update "Notification" set "readAt" = ${now}
		where id in (
			select n.id from ${notificationsWithClaim}
			where n."recipientId" = ${actor.id}::uuid and n."readAt" is null
				and n.at <= ${now} and ${isVisible}
		)`;
	return ok({ count, at: now.toISOString() });
}

/** Takes back that the actor marked all as read at this moment. */
export async function markUnread(
	{ actor }: Context,
	{ at }: { at: Date }
): Promise<Result<{ count: number }>> {
	const { count } = await db().notification.updateMany({
		where: { recipientId: actor.id, readAt: at },
		data: { readAt: null }
	});
	return ok({ count });
}
