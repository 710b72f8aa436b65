import { z } from 'zod';
import { notificationKinds } from '#lib/domain/notification/kind.ts';

export const readForm = z.object({ id: z.uuid('There is no such notification.') });

/** The moment at which all were marked as read. */
export const unreadForm = z.object({
	at: z.iso.datetime().transform((at) => new Date(at))
});

/** What is ticked; nothing at all where nothing is. */
export const mailKindsForm = z.object({
	kinds: z.array(z.enum(notificationKinds)).max(notificationKinds.length).default([])
});
