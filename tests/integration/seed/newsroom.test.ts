import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '#lib/server/db/database.ts';
import { loadNewsroom, type SignIn } from '../../../prisma/seed/load-newsroom.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

const now = new Date('2026-11-24T14:10:00Z');
let signIns: SignIn[];

beforeAll(async () => {
	await openTestStore();
	({ signIns } = await loadNewsroom(now));
	// Some 350 transactions, on a machine that may be busy with other things.
}, 600_000);

afterAll(closeTestStore);

it('has claims in every state that work at the desk leads to', async () => {
	const states = await db().claim.groupBy({ by: ['state'], _count: true });
	expect(Object.fromEntries(states.map(({ state, _count }) => [state, _count]))).toEqual({
		open: 7,
		inReview: 2,
		secondReview: 3,
		disputed: 1,
		decided: 7,
		published: 27,
		corrected: 3,
		withdrawn: 1,
		dismissed: 3
	});
});

it('is called by its name and lets each person in', async () => {
	expect((await db().desk.findUniqueOrThrow({ where: { id: 1 } })).name).toBe(
		'The Saltmarsh Standard'
	);
	const users = await db().user.findMany({ select: { name: true, email: true, role: true } });
	const people = signIns.map(({ name, email, role }) => ({ name, email, role }));
	expect(new Set(users.map((user) => JSON.stringify(user)))).toEqual(
		new Set(people.map((person) => JSON.stringify(person)))
	);
});

it('has a history in the order of its times, all before now', async () => {
	const events = await db().event.findMany({ orderBy: { id: 'asc' }, select: { at: true } });
	const times = events.map(({ at }) => at.getTime());
	expect(times).toEqual([...times].sort((a, b) => a - b));
	expect(Math.max(...times)).toBeLessThan(now.getTime());
});

it('has two late claims, and others due later the same day', async () => {
	const due = await db().claim.findMany({
		where: {
			dueAt: { lt: new Date('2026-11-25T00:00:00Z') },
			state: { in: ['open', 'inReview', 'secondReview', 'disputed'] }
		},
		select: { dueAt: true }
	});
	const late = due.filter(({ dueAt }) => dueAt !== null && dueAt < now);
	expect(late).toHaveLength(2);
	expect(due.length).toBeGreaterThan(late.length);
});
