import { commentKinds } from '#lib/domain/notification/kind.ts';
import { settledStates } from '#lib/domain/claim/state.ts';
import { Prisma } from '../db/generated/client.ts';

/** The rows that `isVisible` speaks of: a notification n, its claim c, its recipient u. */
export const notificationsWithClaim = Prisma.sql`
	"Notification" n
	join "Claim" c on c.id = n."claimId"
	join "User" u on u.id = n."recipientId"`;

/** The recipient may see every rating of the present round, as `claim-view.ts` decides for the workspace. */
const ratingsAreOpen = Prisma.sql`(
	c.state = any(${[...settledStates, 'withdrawn']}::text[]::"ClaimState"[])
	or exists (
		select 1 from "Rating" own
		where own."claimId" = c.id and own."raterId" = u.id and own.round = c.round
	)
	or u.role in ('editor', 'admin') and (
		select count(*) from "Rating" r where r."claimId" = c.id and r.round = c.round
	) >= (select "ratingsNeeded" from "Desk" where id = 1)
)`;

/**
 * What the actor wrote may tell of a rating that the recipient may not see yet: the rule of
 * `comments/threads.ts`.
 */
const actorTells = Prisma.sql`(
	exists (
		select 1 from "Rating" given
		where given."claimId" = c.id and given."raterId" = n."actorId" and given.round = c.round
			and given."createdAt" <= n.at
	)
	and not ${ratingsAreOpen}
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
	and not (n.kind = 'decisionWaits' and not ${ratingsAreOpen})
)`;
