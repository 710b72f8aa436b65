import { z } from 'zod';

export const hereForm = z.object({
	windowId: z.uuid(),
	articleId: z.uuid(),
	claimId: z.uuid().nullable(),
	/** The window is closed, or out of sight. */
	gone: z.boolean()
});
