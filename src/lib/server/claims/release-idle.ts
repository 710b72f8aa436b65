import { idleSince, mayFallIdle } from '#lib/domain/claim/idle.ts';
import { db, inTransaction, type Tx } from '../db/database.ts';
import { Prisma } from '../db/generated/client.ts';
import { writeClaim } from './claim-fields.ts';
import { lockClaim } from './lock-claim.ts';
import { recordChanges } from './record-changes.ts';

/** So few at once that nobody waits for long who writes meanwhile. */
const batch = 20;

/**
 * Takes every claim in work that nobody touched for as long as the desk allows off whoever has it, in
 * the desk's own name, and gives how many. Any number of processes may do this at once: each passes
 * over what another holds.
 */
export async function releaseIdle(now: Date): Promise<number> {
	const desk = await db().desk.findUnique({ where: { id: 1 }, select: { idleHours: true } });
	const hours = desk?.idleHours;
	if (!hours) return 0;
	let released = 0;
	for (;;) {
		const count = await inTransaction((tx) => releaseSome(tx, now, hours));
		released += count;
		if (count < batch) return released;
	}
}

async function releaseSome(tx: Tx, now: Date, hours: number): Promise<number> {
	const idle = isIdle(idleSince(now, hours));
	const held = await tx.$queryRaw<{ id: string }[]>`
		select c.id from "Claim" c where ${idle}
		order by c."updatedAt" limit ${batch} for update of c skip locked`;
	// Asked again after the lock: somebody may have touched one in between.
	const still = await tx.$queryRaw<{ id: string; holder: string }[]>`
		select c.id, u.name as holder from "Claim" c join "User" u on u.id = c."assigneeId"
		where c.id = any(${held.map(({ id }) => id)}::uuid[]) and ${idle}`;
	for (const { id, holder } of still) await release(tx, now, { id, holder, hours });
	return still.length;
}

/** True of a claim that somebody has, and on which nothing happened since. */
function isIdle(since: Date): Prisma.Sql {
	return Prisma.sql`
		c."assigneeId" is not null and c."removedAt" is null
			and c.state = any(${[...mayFallIdle]}::text[]::"ClaimState"[])
			and c."updatedAt" < ${since}
			and coalesce((
				select max(e.at) from "Event" e where e."claimId" = c.id
			), c."createdAt") < ${since}`;
}

async function release(
	tx: Tx,
	now: Date,
	{ id, holder, hours }: { id: string; holder: string; hours: number }
): Promise<void> {
	const claim = await lockClaim(tx, id);
	if (!claim) throw new Error('A locked claim is gone.');
	const change = await writeClaim(tx, now, claim, { assigneeId: null });
	const { articleId, number: claimNumber, statement } = claim;
	await recordChanges(
		tx,
		{ actor: null, now },
		{ action: 'claim.released', articleId, claimId: id },
		[change],
		{ claimNumber, statement, holder, hours }
	);
}
