import { handOver, type HandOver, type Held } from '#lib/domain/claim/hand-over.ts';
import type { Result } from '#lib/domain/result.ts';
import { hasRole } from '#lib/domain/role.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { fieldsOf } from './claim-fields.ts';
import { freePlaces, isInWork } from './free-places.ts';
import type { LockedClaim } from './lock-claim.ts';

export interface HandOverDecisions {
	/** The name of the person the claims go to; null where they go to nobody, or stay where they are. */
	taker: string | null;
	/** For each claim in turn what it becomes, or why not. */
	decisions: Result<Held>[];
}

/**
 * Decides the same hand-over for locked claims, in a fixed number of queries. Lock the taker before
 * the claims (`lockUser`), so that nobody is given a claim in the moment in which theirs are taken
 * off them.
 */
export async function decideHandOvers(
	tx: Tx,
	{ actor, now }: Context,
	claims: readonly LockedClaim[],
	wanted: HandOver
): Promise<HandOverDecisions> {
	const { assigneeId } = wanted;
	const user = assigneeId ? await tx.user.findUnique({ where: { id: assigneeId } }) : null;
	const taker = user && { ...user, isDisabled: user.disabledAt !== null };
	let free = user && (await freePlaces(tx, user.id));
	const known = wanted.note ? await claimsWithKnownRatings(tx, actor, claims) : new Set<string>();
	const decisions = claims.map((claim) => {
		const isWork = isInWork(claim.state);
		const decided = handOver(fieldsOf(claim), wanted, {
			actorId: actor.id,
			now,
			taker,
			freePlaces: isWork ? free : null,
			knowsRatings: known.has(claim.id)
		});
		const isGiven = decided.ok && assigneeId !== undefined && assigneeId !== claim.assigneeId;
		if (free !== null && isGiven && isWork) free -= 1;
		return decided;
	});
	return { taker: user?.name ?? null, decisions };
}

/** The claims of which this person knows a rating that others may have yet to give blind. */
async function claimsWithKnownRatings(
	tx: Tx,
	actor: Context['actor'],
	claims: readonly LockedClaim[]
): Promise<Set<string>> {
	const seesEnough = hasRole(actor.role, 'editor');
	const rows = await tx.$queryRaw<{ id: string }[]>`
		select c.id from "Claim" c join "Rating" r on r."claimId" = c.id and r.round = c.round
		where c.id = any(${claims.map(({ id }) => id)}::uuid[])
			and c.state in ('inReview', 'secondReview', 'disputed')
		group by c.id
		having bool_or(r."raterId" = ${actor.id}::uuid)
			or (${seesEnough} and count(*) >= (select "ratingsNeeded" from "Desk" where id = 1))`;
	return new Set(rows.map(({ id }) => id));
}
