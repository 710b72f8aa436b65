import { stages, type Stage, type StageTime } from '#lib/domain/desk/stages.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { Prisma } from '../db/generated/client.ts';
import { enough } from '../reviews/ratings-open.ts';
import { readClaims, type Queue } from './read-claims.ts';
import { toAll } from './waiting.ts';

export interface WaitingStage extends Queue {
	stage: Stage;
}

/** The conditions on a claim c that waits in a stage, and what it needs. */
const waits: Record<Stage, Prisma.Sql> = {
	source: Prisma.sql`'firstReview' as need from "Claim" c where c.state = 'open'`,
	firstRating: Prisma.sql`
		'firstReview' as need from "Claim" c where c.state = 'inReview' and not ${enough}`,
	secondRating: Prisma.sql`
		'secondReview' as need from "Claim" c where c.state = 'secondReview' and not ${enough}`,
	decision: Prisma.sql`
		case c.state when 'disputed' then 'resolve' else 'decide' end as need from "Claim" c
		where (c.state = 'disputed' or c.state in ('inReview', 'secondReview') and ${enough})`,
	page: Prisma.sql`'publish' as need from "Claim" c where c.state = 'decided'`
};

/**
 * Where claims wait, for an editor, who may know when there are enough ratings: each stage with its
 * oldest claims and how many there are.
 */
export async function readStages(context: Context, shown = 10): Promise<WaitingStage[]> {
	return Promise.all(
		stages.map(async (stage) => {
			const waiting = Prisma.sql`
				select c.id, ${toAll}, ${waits[stage]} and c."removedAt" is null`;
			return { stage, ...(await readClaims(context, waiting, 'age', shown)) };
		})
	);
}

const seconds = Prisma.sql`extract(epoch from s.ended - s.began)`;

/**
 * How long claims took for each stage, the first time through, of the stages that ended since. Only
 * claims that were decided count, so that no time tells of a rating that is still hidden.
 */
export async function readStageTimes(since: Date): Promise<StageTime[]> {
	return db().$queryRaw<StageTime[]>`
		with milestones as materialized (
			select e."claimId" as id,
				min(e.at) filter (where e.action = 'evidence.added') as sourced,
				min(e.at) filter (where e.action = 'rating.given') as rated,
				(array_agg(e.at order by e.at) filter (where e.action = 'rating.given'))[2] as again,
				min(e.at) filter (where e.action = 'verdict.decided') as decided,
				min(e.at) filter (where e.action = 'check.published') as published
			from "Event" e
			where e.action in ('evidence.added', 'rating.given', 'verdict.decided', 'check.published')
				and e."claimId" in (
					select "claimId" from "Event"
					where action in ('verdict.decided', 'check.published') and at >= ${since})
			group by e."claimId"
			having min(e.at) filter (where e.action = 'verdict.decided') is not null
		)
		select s.stage, count(*)::int as claims,
			percentile_cont(0.5) within group (order by ${seconds})::float8 as median,
			percentile_cont(0.9) within group (order by ${seconds})::float8 as ninety
		from milestones m
		join "Claim" c on c.id = m.id
		cross join lateral (
			values ('source', c."createdAt", m.sourced),
				('firstRating', m.sourced, m.rated),
				('secondRating', m.rated, case when m.again <= m.decided then m.again end),
				('decision', case when m.again <= m.decided then m.again else m.rated end, m.decided),
				('page', m.decided, m.published)
		) s(stage, began, ended)
		where s.ended >= ${since} and s.ended >= s.began
		group by s.stage`;
}
