import { z } from 'zod';

export const readForm = z.object({ id: z.uuid('There is no such notification.') });

/** The moment at which all were marked as read. */
export const unreadForm = z.object({
	at: z.iso.datetime().transform((at) => new Date(at))
});
