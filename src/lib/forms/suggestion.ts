import { z } from 'zod';
import { id } from './claim.ts';

/** How many suggestions can be accepted in one step. */
export const mostAtOnce = 200;

export const suggestionForm = z.object({ suggestionId: id });
/** The ids that the person saw, as one field. */
export const suggestionsForm = z.object({
	suggestionIds: z
		.string()
		.transform((ids) => ids.split(' ').filter((one) => one !== ''))
		.pipe(
			z
				.array(id)
				.min(1, 'There is nothing to accept.')
				.max(mostAtOnce, `Accept ${mostAtOnce} at once at most. Raise the score or choose a kind.`)
		)
});
export const searchForm = z.object({});
