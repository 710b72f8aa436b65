import { commentKinds } from '#lib/domain/notification/kind.ts';
import { Prisma } from '../db/generated/client.ts';
import { ratingsAreOpen, tellsOfRating } from '../reviews/ratings-open.ts';

/** The rows that `isVisible` speaks of: a notification n, its claim c, its recipient u. */
export const notificationsWithClaim = Prisma.sql`
	"Notification" n
	join "Claim" c on c.id = n."claimId"
	join "User" u on u.id = n."recipientId"`;

const recipientKnows = ratingsAreOpen(Prisma.sql`u.id`, Prisma.sql`u.role in ('editor', 'admin')`);

/**
 * What the actor wrote may tell of a rating that the recipient may not see yet: the rule of
 * `comments/threads.ts`.
 */
const actorTells = tellsOfRating(recipientKnows, 'n."actorId"', 'n.at');

/** The same of what the actor asked an expert: the event of the answer says whether they had rated. */
const askerTells = Prisma.sql`(
	not ${recipientKnows} and exists (
		select 1 from "Event" e
		where e.id = n."eventId" and e.data @> '{"afterRating": true}'
			and (e.data->>'round')::int = c.round
	)
)`;

/**
 * True where the recipient may know of a notification by now. What has to wait for their own rating is
 * in no list, no count and no e-mail until it is in, and then appears by itself.
 */
export const isVisible = Prisma.sql`(
	c."removedAt" is null
	and not exists (select 1 from "Comment" k where k.id = n."commentId" and k."removedAt" is not null)
	and not (
		n.kind = any(${[...commentKinds]}::text[]::"NotificationKind"[]) and ${actorTells}
	)
	and not (n.kind = 'decisionWaits' and not ${recipientKnows})
	and not (n.kind = 'answered' and ${askerTells})
)`;
