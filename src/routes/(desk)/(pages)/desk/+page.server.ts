import { heldUpSentences } from '#lib/domain/desk/held-up.ts';
import { readQueueOrder } from '#lib/domain/desk/queue-order.ts';
import { listArticles } from '#lib/server/articles/list-articles.ts';
import { readHistory } from '#lib/server/audit/read-history.ts';
import { readHeldUp } from '#lib/server/desk/held-up.ts';
import { readQueue, readUnassigned } from '#lib/server/desk/my-desk.ts';
import { readOutsideSources } from '#lib/server/desk/outside-sources.ts';
import { readWhoWaits } from '#lib/server/desk/who-waits.ts';
import { requireUser } from '#lib/server/http/guard.ts';
import { listReviewers } from '#lib/server/users/list-reviewers.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = requireUser(event);
	const order = readQueueOrder(event.url.searchParams.get('order'));
	const [queue, unassigned, whoWaits, heldUp, outside, activity, articles, people] =
		await Promise.all([
			readQueue(context, order),
			readUnassigned(context),
			readWhoWaits(context),
			readHeldUp(context),
			readOutsideSources(context),
			readHistory(context, {}, { limit: 8 }),
			listArticles({}, { limit: 6 }),
			listReviewers()
		]);
	return {
		...{ now: context.now, order, queue, unassigned, whoWaits, outside, activity, people },
		heldUp: heldUpSentences(heldUp, context.now),
		articles: articles.articles
	};
};
