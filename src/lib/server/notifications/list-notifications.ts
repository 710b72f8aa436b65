import type { NotificationKind } from '#lib/domain/notification/kind.ts';
import type { NotificationView } from '#lib/domain/notification/view.ts';
import type { Context } from '../context.ts';
import { cursorAfter, readCursor } from '../db/cursor.ts';
import { db } from '../db/database.ts';
import { Prisma } from '../db/generated/client.ts';
import { isVisible, notificationsWithClaim } from './visible.ts';

export interface NotificationList {
	notifications: NotificationView[];
	/** Give it as `after` for the next page; null when this was the last. */
	next: string | null;
}

/** A row as the queries of this room select it. */
export interface NotificationRow {
	id: string;
	kind: NotificationKind;
	at: Date;
	readAt: Date | null;
	actor: string | null;
	number: number;
	statement: string;
	articleId: string;
	title: string;
	outlet: string;
	commentId: string | null;
	detail: string | null;
	label: string | null;
}

const shownOfDetail = 280;

/** The note of a hand-over, of which the claim keeps only the newest. */
const note = Prisma.sql`
	case when n.kind = 'handedOver' then (
		select change->'after'->>'handOverNote'
		from jsonb_array_elements(e.data->'changes') change
		where change->>'id' = c.id::text
	) end`;

/** An answer with whoever gave it, as they want to be named. */
const answer = Prisma.sql`
	case when n.kind = 'answered' then concat(e.data->>'expert', ': ', e.data->>'answer') end`;

/** Who had a claim that went back to nobody. */
const holder = Prisma.sql`
	case when n.kind = 'released' then concat(e.data->>'holder', ' had it.') end`;

/** Selects notifications as `NotificationRow`, with what their words need; a condition follows. */
export const selectNotifications = Prisma.sql`
	select n.id, n.kind::text as kind, n.at, n."readAt", a.name as actor, c.number, c.statement,
		c."articleId", art.title, o.name as outlet, n."commentId",
		left(coalesce(
			k.text,
			${note},
			${answer},
			${holder},
			e.data->>'reason'
		), ${shownOfDetail + 1}) as detail,
		e.data->'label'->>'name' as label
	from ${notificationsWithClaim}
	join "Article" art on art.id = c."articleId"
	join "Outlet" o on o.id = art."outletId"
	join "Event" e on e.id = n."eventId"
	left join "User" a on a.id = n."actorId"
	left join "Comment" k on k.id = n."commentId"`;

/** What the actor was told, the newest first. One query, however many are listed. */
export async function listNotifications(
	{ actor }: Context,
	{ unread = false, after, limit = 50 }: { unread?: boolean; after?: string | null; limit?: number }
): Promise<NotificationList> {
	const cursor = readCursor(after ?? null);
	const rows = await db().$queryRaw<NotificationRow[]>`
		${selectNotifications}
		where n."recipientId" = ${actor.id}::uuid and ${isVisible}
			and ${unread ? Prisma.sql`n."readAt" is null` : Prisma.sql`true`}
			and ${
				cursor
					? Prisma.sql`(n.at, n.id) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)`
					: Prisma.sql`true`
			}
		order by n.at desc, n.id desc
		limit ${limit + 1}`;
	const shown = rows.slice(0, limit);
	const last = shown.at(-1);
	return {
		notifications: shown.map(toNotificationView),
		next: rows.length > limit && last ? cursorAfter(last.at, last.id) : null
	};
}

/** A selected row as its recipient reads it. */
export function toNotificationView(row: NotificationRow): NotificationView {
	const { id, kind, at, readAt, actor, number, statement, commentId, label } = row;
	const isCut = row.detail !== null && row.detail.length > shownOfDetail;
	return {
		...{ id, kind, at, actor, commentId, label },
		isRead: readAt !== null,
		claim: { number, statement },
		article: { id: row.articleId, title: row.title, outlet: row.outlet },
		detail: isCut ? `${row.detail?.slice(0, shownOfDetail)} …` : row.detail
	};
}
