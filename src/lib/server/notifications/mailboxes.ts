import { retryAfterMinutes } from '#lib/domain/notification/mail-words.ts';
import type { NotificationView } from '#lib/domain/notification/view.ts';
import { inTransaction, type Tx } from '../db/database.ts';
import { Prisma } from '../db/generated/client.ts';
import {
	selectNotifications,
	toNotificationView,
	type NotificationRow
} from './list-notifications.ts';
import { isVisible, notificationsWithClaim } from './visible.ts';

/** News for one person, held for whoever sends it until the lease is over. */
export interface Post {
	userId: string;
	name: string;
	email: string;
	desk: string;
	notifications: NotificationView[];
}

const minuteMs = 60_000;
/** Longer than sending one e-mail can take. */
const leaseMs = 5 * minuteMs;
/** What could not be sent by then is not sent: it stands in the desk, and old news is none. */
const newsMs = 3 * 24 * 60 * minuteMs;
const mostAtOnce = 200;

/**
 * Takes the news of one person to whom some is due, or gives null when there is nobody. Any number of
 * processes may ask at once: a person who is taken is passed over by the others. An e-mail is sent at
 * least once: a process that dies between the mail server's answer and `keepSent` leaves it to be sent
 * again, under the same Message-ID, when the lease is over. Held in no transaction meanwhile, because
 * the embedded store has one connection.
 */
export async function takePost(now: Date, afterMinutes: number): Promise<Post | null> {
	const since = new Date(now.getTime() - newsMs);
	const dueBy = new Date(now.getTime() - afterMinutes * minuteMs);
	return inTransaction(async (tx) => {
		await openMailboxes(tx, since);
		const [found] = await tx.$queryRaw<{ userId: string; name: string; email: string }[]>`
			select m."userId", p.name, p.email
			from "Mailbox" m join "User" p on p.id = m."userId"
			where p."disabledAt" is null
				and (m."leasedUntil" is null or m."leasedUntil" <= ${now})
				and (m."retryAt" is null or m."retryAt" <= ${now})
				and exists (
					select 1 from ${notificationsWithClaim}
					where n."recipientId" = m."userId" and n.at <= ${dueBy} and ${isToSend(since)}
				)
			order by m."retryAt" nulls first, m."userId"
			limit 1
			for update of m skip locked`;
		if (!found) return null;
		await tx.mailbox.update({
			where: { userId: found.userId },
			data: { leasedUntil: new Date(now.getTime() + leaseMs) }
		});
		const rows = await tx.$queryRaw<NotificationRow[]>`
			${selectNotifications}
			join "Mailbox" m on m."userId" = n."recipientId"
			where n."recipientId" = ${found.userId}::uuid and ${isToSend(since)}
			order by n.at desc, n.id desc
			limit ${mostAtOnce}`;
		const { name: desk } = await tx.desk.findUniqueOrThrow({ where: { id: 1 } });
		return { ...found, desk, notifications: rows.map(toNotificationView) };
	});
}

/** Keeps that news was sent; a person who read some meanwhile is not told of it again either. */
export async function keepSent({ userId, notifications }: Post, now: Date): Promise<void> {
	await inTransaction(async (tx) => {
		await tx.notification.updateMany({
			where: { id: { in: notifications.map(({ id }) => id) } },
			data: { mailedAt: now }
		});
		await tx.mailbox.update({
			where: { userId },
			data: { leasedUntil: null, failures: 0, retryAt: null }
		});
	});
}

/** Keeps that sending failed, and gives when it is tried again. */
export async function keepFailed({ userId }: Post, now: Date): Promise<Date> {
	return inTransaction(async (tx) => {
		const { failures } = await tx.mailbox.update({
			where: { userId },
			data: { leasedUntil: null, failures: { increment: 1 } },
			select: { failures: true }
		});
		const retryAt = new Date(now.getTime() + retryAfterMinutes(failures) * minuteMs);
		await tx.mailbox.update({ where: { userId }, data: { retryAt } });
		return retryAt;
	});
}

/** A mailbox for everybody to whom there is something to send, with the kinds that come at first. */
async function openMailboxes(tx: Tx, since: Date): Promise<void> {
	await tx.$executeRaw`
		insert into "Mailbox" ("userId")
		select distinct n."recipientId" from "Notification" n
		where n."readAt" is null and n."mailedAt" is null and n.at > ${since}
		on conflict do nothing`;
}

/** Of a notification n with its mailbox m: unread, unsent, wanted, and known to its recipient by now. */
function isToSend(since: Date): Prisma.Sql {
	return Prisma.sql`(
		n."readAt" is null and n."mailedAt" is null and n.at > ${since}
		and n.kind = any(m.kinds) and ${isVisible}
	)`;
}
