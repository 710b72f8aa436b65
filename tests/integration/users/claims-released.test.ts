import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimState } from '#lib/domain/claim/state.ts';
import { assignClaim } from '#lib/server/claims/assign-claim.ts';
import { db } from '#lib/server/db/database.ts';
import { changeRole } from '#lib/server/users/change-role.ts';
import { disablePerson } from '#lib/server/users/disable-person.ts';
import { makeArticle } from '../../support/articles.ts';
import { latest } from '../../support/claims.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { person } from './people.ts';

beforeAll(openTestStore);
afterAll(closeTestStore);

type Person = Awaited<ReturnType<typeof person>>;

async function claimOf(holder: Person, state: ClaimState): Promise<string> {
	const { id: articleId } = await makeArticle(holder.context);
	const { id } = await db().claim.create({
		data: {
			...{ articleId, state, kind: 'figure', statement: state, position: 0 },
			...{ createdById: holder.id, assigneeId: holder.id },
			...{ createdAt: holder.context.now, updatedAt: holder.context.now }
		}
	});
	return id;
}

async function stillHeld(holder: Person): Promise<string[]> {
	const rows = await db().claim.findMany({ where: { assigneeId: holder.id } });
	return rows.map(({ state }) => state).sort();
}

const states = ['open', 'inReview', 'secondReview', 'disputed', 'decided', 'published'] as const;

describe('the claims of somebody who can no longer work on them', () => {
	it('are with nobody when the person is disabled, but for those that are settled', async () => {
		const [admin, jonah] = [await person('admin'), await person('reviewer')];
		const ids: string[] = [];
		for (const state of states) ids.push(await claimOf(jonah, state));
		expect(await disablePerson(admin.context, jonah)).toMatchObject({ value: { released: 4 } });
		expect(await stillHeld(jonah)).toEqual(['decided', 'published']);
		const events = await db().event.findMany({
			where: { action: 'claim.assigned', claimId: { in: ids } }
		});
		expect(events).toHaveLength(4);
		expect(events[0]).toMatchObject({ actorId: admin.id, data: { assignee: null } });
		expect(await latest(ids[0] ?? '')).toMatchObject({ revision: 2 });
	});

	it('are with nobody when the person becomes an observer, and stay in other roles', async () => {
		const [admin, ines] = [await person('admin'), await person('reviewer')];
		await claimOf(ines, 'open');
		const to = (role: 'editor' | 'observer', revision: number) =>
			changeRole(admin.context, { id: ines.id, role, revision });
		expect(await to('editor', 1)).toMatchObject({ value: { released: 0 } });
		expect(await stillHeld(ines)).toEqual(['open']);
		expect(await to('observer', 2)).toMatchObject({ value: { released: 1 } });
		expect(await stillHeld(ines)).toEqual([]);
	});

	it.each([1, 2, 3])('leave none that is given in the same moment, round %i', async () => {
		const [admin, hedda] = [await person('admin'), await person('editor')];
		const pia = await person('reviewer');
		const claims = [await claimOf(hedda, 'open'), await claimOf(hedda, 'open')];
		await Promise.all([
			...claims.map(async (claimId) =>
				assignClaim(hedda.context, {
					...(await latest(claimId)),
					assigneeId: pia.id,
					dueAt: null
				})
			),
			disablePerson(admin.context, pia)
		]);
		expect(await stillHeld(pia)).toEqual([]);
	});
});
