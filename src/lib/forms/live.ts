import { z } from 'zod';

export const hereForm = z.object({
	windowId: z.uuid(),
	articleId: z.uuid(),
	claimId: z.uuid().nullable(),
	/** The window is closed, or out of sight. */
	gone: z.boolean()
});

/** The article of a page, and when it was read. */
export const liveForm = z.object({
	article: z.uuid(),
	read: z.iso.datetime().transform((at) => new Date(at))
});
