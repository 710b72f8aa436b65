import { z } from 'zod';
import { id, text } from './claim.ts';

const words = text('The comment', 5000).min(1, 'Write the comment.');

export const addCommentForm = z.object({
	claimId: id,
	text: words,
	blocking: z
		.literal('true')
		.optional()
		.transform((value) => value === 'true')
});
export const replyForm = z.object({ commentId: id, text: words });
export const resolveCommentForm = z.object({
	commentId: id,
	reason: text('The reason', 1000).min(1, 'Say how it was resolved.')
});
export const commentForm = z.object({ commentId: id });
