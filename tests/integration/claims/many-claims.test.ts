import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '#lib/domain/result.ts';
import { assignClaimsForm, dismissClaimsForm, mostClaimsAtOnce } from '#lib/forms/claim.ts';
import { assignClaims } from '#lib/server/claims/assign-claim.ts';
import type { ManyDone } from '#lib/server/claims/change-claims.ts';
import { dismissClaims } from '#lib/server/claims/dismiss-claim.ts';
import { reopenClaim } from '#lib/server/claims/reopen-claim.ts';
import { undoChange } from '#lib/server/claims/undo-change.ts';
import { undoChanges } from '#lib/server/claims/undo-changes.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { listNotifications } from '#lib/server/notifications/list-notifications.ts';
import { makeArticle } from '../../support/articles.ts';
import { allowed, giveEvidence, latest, makeOpenClaim, rate } from '../../support/claims.ts';
import { countQueries, statementsOf, watchQueries } from '../../support/count-queries.ts';
import { makePerson, makeTwoRaters } from '../../support/people.ts';
import { expectRefused } from '../../support/refused.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { claimRow } from './rows.ts';

let mirela: Context;
let jonah: Context;
let ines: Context;

beforeAll(async () => {
	watchQueries();
	await openTestStore();
	[mirela, jonah] = await makeTwoRaters();
});
afterAll(closeTestStore);

beforeEach(async () => {
	ines = await makePerson('reviewer');
	await db().desk.update({ where: { id: 1 }, data: { workLimit: null } });
});

async function openClaims(count: number): Promise<string[]> {
	const made = [];
	for (let index = 0; index < count; index += 1) made.push(await makeOpenClaim(mirela));
	return made.map(({ claimId }) => claimId);
}

/** Claims as a page just loaded would name them. */
async function seen(claimIds: readonly string[]): Promise<string> {
	const rows = await db().claim.findMany({ where: { id: { in: [...claimIds] } } });
	return claimIds
		.map((id) => `${id}:${rows.find((row) => row.id === id)?.revision ?? 1}`)
		.join(' ');
}

async function hand(who: Context, claimIds: readonly string[], wanted: Record<string, string>) {
	return assignClaims(who, assignClaimsForm.parse({ claims: await seen(claimIds), ...wanted }));
}

async function dismiss(who: Context, claimIds: readonly string[], reason = 'An opinion.') {
	return dismissClaims(who, dismissClaimsForm.parse({ claims: await seen(claimIds), reason }));
}

function undo(who: Context, { done }: ManyDone) {
	return undoChanges(who, { eventIds: done.map(({ eventId }) => eventId) });
}

function rows(claimIds: readonly string[]) {
	return Promise.all(claimIds.map((id) => claimRow(id)));
}

/** How many are done, and the code of every refusal. */
function summary(result: Result<ManyDone>) {
	const { done, refused } = allowed(result);
	return [done.length, ...refused.map(({ code }) => code)];
}

describe('a hand-over of several claims', () => {
	it('gives them all, each with its event and its note, and tells the one who has them', async () => {
		const ids = await openClaims(3);
		const dueAt = '2026-03-09T12:00:00.000Z';
		const wanted = { assigneeId: ines.actor.id, dueAt, priority: '1', note: 'Before Monday.' };
		expect(summary(await hand(mirela, ids, wanted))).toEqual([3]);
		for (const row of await rows(ids)) {
			expect(row).toMatchObject({
				assigneeId: ines.actor.id,
				dueAt: new Date(dueAt),
				priority: 1,
				handOverNote: 'Before Monday.',
				noteById: mirela.actor.id,
				revision: 2,
				events: ['claim.created', 'claim.assigned']
			});
		}
		const told = await listNotifications(ines, {});
		expect(told.notifications.map(({ kind }) => kind)).toEqual(Array(3).fill('handedOver'));
	});

	it('leaves alone on each what is not asked for', async () => {
		const ids = await openClaims(2);
		allowed(await hand(mirela, ids.slice(0, 1), { assigneeId: jonah.actor.id, priority: '2' }));
		const dueAt = '2026-03-09T12:00:00.000Z';
		expect(summary(await hand(mirela, ids, { dueAt }))).toEqual([2]);
		expect(await rows(ids)).toMatchObject([
			{ assigneeId: jonah.actor.id, priority: 2, dueAt: new Date(dueAt) },
			{ assigneeId: null, priority: 0, dueAt: new Date(dueAt) }
		]);
		expect(summary(await hand(mirela, ids, { dueAt: '' }))).toEqual([2]);
		expect(await rows(ids)).toMatchObject([{ dueAt: null }, { dueAt: null }]);
	});

	it('does what can be done, and says of the others why not', async () => {
		const [changed = '', removed = '', hers = '', free = ''] = await openClaims(4);
		allowed(await hand(mirela, [hers], { assigneeId: ines.actor.id }));
		const form = { claims: await seen([changed, removed, hers, free]), assigneeId: ines.actor.id };
		allowed(await hand(jonah, [changed], { priority: '1' }));
		await db().claim.update({ where: { id: removed }, data: { removedAt: mirela.now } });
		const { done, refused } = allowed(await assignClaims(mirela, assignClaimsForm.parse(form)));
		expect(done.map(({ claimId }) => claimId)).toEqual([free]);
		expect(refused.map(({ claimId, code }) => [claimId, code])).toEqual([
			[changed, 'stale'],
			[removed, 'missing'],
			[hers, 'unchanged']
		]);
		expect(await claimRow(changed)).toMatchObject({ assigneeId: null, priority: 1 });
		// That somebody changed it may tell of a rating, so it does not say who.
		expect(JSON.stringify(refused)).not.toContain(jonah.actor.name);
	});

	it('fills the places that somebody has, and no more', async () => {
		await db().desk.update({ where: { id: 1 }, data: { workLimit: 2 } });
		const ids = await openClaims(3);
		const result = await hand(mirela, ids, { assigneeId: ines.actor.id });
		expect(summary(result)).toEqual([2, 'full']);
		expect(allowed(result).refused[0]?.words).toContain(ines.actor.name);
	});

	it('is refused as a whole for what is wrong in the form', async () => {
		const ids = await openClaims(2);
		const gone = { dueAt: '2026-03-01T12:00:00.000Z' };
		const reason = await expectRefused(() => hand(mirela, ids, gone), 'due');
		expect(reason.field).toBe('dueAt');
		const pia = await makePerson('observer');
		await expectRefused(() => hand(mirela, ids, { assigneeId: pia.actor.id }), 'assignee');
		await expectRefused(() => hand(pia, ids, { assigneeId: ines.actor.id }), 'role');
		await expectRefused(() => dismiss(pia, ids), 'role');
	});

	it('carries no note to a claim of which its writer knows a rating that others must not', async () => {
		const [rated = '', other = ''] = await openClaims(2);
		for (const id of [rated, other]) await giveEvidence(mirela, id);
		await rate(mirela, rated);
		const wanted = { assigneeId: ines.actor.id, note: 'I found it mostly false.' };
		const result = allowed(await hand(mirela, [rated, other], wanted));
		expect(result.done.map(({ claimId }) => claimId)).toEqual([other]);
		expect(result.refused.map(({ code }) => code)).toEqual(['blind']);
	});
});

describe('a dismissal of several claims', () => {
	it('sets aside those that nobody has settled, for one reason', async () => {
		const [open = '', rated = ''] = await openClaims(2);
		await giveEvidence(mirela, rated);
		await rate(mirela, rated);
		expect(summary(await dismiss(mirela, [open, rated]))).toEqual([1, 'state']);
		expect(await claimRow(open)).toMatchObject({
			state: 'dismissed',
			dismissReason: 'An opinion.',
			events: ['claim.created', 'claim.dismissed']
		});
		expect(await claimRow(rated)).toMatchObject({ state: 'secondReview', dismissReason: null });
	});
});

describe('undoing an action on several claims', () => {
	it('puts back what each was, and undoing that does it again', async () => {
		const ids = await openClaims(3);
		allowed(await hand(mirela, ids.slice(0, 1), { assigneeId: jonah.actor.id, priority: '2' }));
		const given = allowed(await hand(mirela, ids, { assigneeId: ines.actor.id, priority: '1' }));
		const undone = allowed(await undo(mirela, given));
		expect(await rows(ids)).toMatchObject([
			{ assigneeId: jonah.actor.id, priority: 2 },
			{ assigneeId: null, priority: 0 },
			{ assigneeId: null, priority: 0 }
		]);
		expect((await claimRow(ids[0] ?? '')).events.at(-1)).toBe('claim.changeUndone');
		expect(summary(await undo(mirela, undone))).toEqual([3]);
		expect(await rows(ids)).toMatchObject(Array(3).fill({ assigneeId: ines.actor.id }));

		const dismissed = allowed(await dismiss(mirela, ids));
		expect(summary(await undo(mirela, dismissed))).toEqual([3]);
		expect(await rows(ids)).toMatchObject(Array(3).fill({ state: 'open', dismissReason: null }));
	});

	it('leaves what somebody changed since, and says so', async () => {
		const [first = '', second = ''] = await openClaims(2);
		const given = allowed(await hand(mirela, [first, second], { assigneeId: ines.actor.id }));
		allowed(await hand(ines, [first], { priority: '2' }));
		const { done, refused } = allowed(await undo(mirela, given));
		expect(done.map(({ claimId }) => claimId)).toEqual([second]);
		expect(refused).toMatchObject([{ claimId: first, code: 'stale' }]);
		expect(await claimRow(first)).toMatchObject({ assigneeId: ines.actor.id, priority: 2 });
	});

	it('gives nobody more than they have places for', async () => {
		const [first = '', second = '', third = ''] = await openClaims(3);
		allowed(await hand(mirela, [first, second], { assigneeId: ines.actor.id }));
		const taken = allowed(await hand(mirela, [first, second], { assigneeId: jonah.actor.id }));
		allowed(await hand(mirela, [third], { assigneeId: ines.actor.id }));
		await db().desk.update({ where: { id: 1 }, data: { workLimit: 2 } });
		expect(summary(await undo(mirela, taken))).toEqual([1, 'full']);
		const dismissed = allowed(await dismiss(mirela, [third]));
		await db().desk.update({ where: { id: 1 }, data: { workLimit: 1 } });
		expect(allowed(await undo(mirela, dismissed)).done).toMatchObject([{ noPlace: 'full' }]);
		expect(await claimRow(third)).toMatchObject({ state: 'open', assigneeId: null });
	});

	it.each(['disabled', 'observer'])('gives no work to somebody who is now: %s', async (now) => {
		const pia = await makePerson('reviewer');
		const [first = '', second = '', third = '', fourth = ''] = await openClaims(4);
		const away = 'It is with nobody: whoever had it can no longer be given claims.';
		allowed(await hand(mirela, [first, second, third, fourth], { assigneeId: pia.actor.id }));
		const dismissed = allowed(await dismiss(mirela, [first]));
		const taken = allowed(await hand(mirela, [second], { assigneeId: jonah.actor.id }));
		allowed(await dismiss(mirela, [third, fourth]));
		const change = now === 'disabled' ? { disabledAt: pia.now } : { role: 'observer' as const };
		await db().user.update({ where: { id: pia.actor.id }, data: change });

		const undone = allowed(await undo(mirela, dismissed));
		expect(undone).toMatchObject({ done: [{ claimId: first, noPlace: 'gone' }], refused: [] });
		expect(await claimRow(first)).toMatchObject({ state: 'open', assigneeId: null });
		expect(summary(await undo(mirela, taken))).toEqual([0, 'gone']);
		expect(await claimRow(second)).toMatchObject({ assigneeId: jonah.actor.id });
		const [event] = await db().event.findMany({
			where: { claimId: fourth, action: 'claim.dismissed' }
		});
		const back = await undoChange(mirela, event?.articleId ?? '', String(event?.id));
		expect(allowed(back).note).toBe(away);
		expect(await claimRow(fourth)).toMatchObject({ state: 'open', assigneeId: null });
		const { note } = allowed(await reopenClaim(mirela, await latest(third)));
		expect(note).toBe(away);
		expect(await claimRow(third)).toMatchObject({ state: 'open', assigneeId: null });
	});

	it('is for the one who did it', async () => {
		const given = allowed(await hand(mirela, await openClaims(2), { priority: '1' }));
		await expectRefused(() => undo(jonah, given), 'undo');
		const pia = await makePerson('observer');
		await expectRefused(() => undo(pia, given), 'undo');
		// Their own, but from when they were a reviewer.
		const hers = allowed(await hand(ines, await openClaims(1), { priority: '1' }));
		const demoted: Context = { ...ines, actor: { ...ines.actor, role: 'observer' } };
		await expectRefused(() => undo(demoted, hers), 'role');
	});
});

describe('many claims', () => {
	/** Open claims of one article, made without ceremony. */
	async function manyClaims(count: number): Promise<string[]> {
		const { id: articleId } = await makeArticle(mirela);
		const made = await db().claim.createManyAndReturn({
			data: Array.from({ length: count }, (_, position) => ({
				...{ articleId, position, kind: 'figure' as const, statement: `Quay ${position} is new.` },
				...{ createdById: mirela.actor.id, createdAt: mirela.now, updatedAt: mirela.now }
			})),
			select: { id: true }
		});
		return made.map(({ id }) => id);
	}

	it('take as many statements as two, whatever is done to them', async () => {
		const counts = [];
		for (const count of [2, 500]) {
			const ids = await manyClaims(count);
			const forms = { claims: await seen(ids), assigneeId: ines.actor.id };
			const given = await countQueries(() => assignClaims(mirela, assignClaimsForm.parse(forms)));
			const back = await countQueries(() => undo(mirela, allowed(given.value)));
			const set = { claims: await seen(ids), reason: 'Opinions.' };
			const gone = await countQueries(() => dismissClaims(mirela, dismissClaimsForm.parse(set)));
			expect([given, back, gone].map(({ value }) => summary(value))).toEqual(
				Array(3).fill([count])
			);
			counts.push([given.count, back.count, gone.count]);
		}
		expect(counts[1]).toEqual(counts[0]);
	}, 60_000);

	it('are changed without the text of their articles, of which each may be a megabyte', async () => {
		const ids = await openClaims(2);
		const sent = await statementsOf(async () => {
			const given = allowed(await hand(mirela, ids, { assigneeId: ines.actor.id }));
			allowed(await undo(mirela, given));
			allowed(await dismiss(mirela, ids));
		});
		expect(sent.length).toBeGreaterThan(10);
		expect(sent.filter(({ sql }) => sql.includes('"ArticleVersion"."text"'))).toEqual([]);
	});

	it('are at most five hundred at once, each named once', async () => {
		const [id = ''] = await openClaims(1);
		const one = `${id}:1`;
		const parse = (claims: string) => assignClaimsForm.safeParse({ claims, priority: '1' }).success;
		expect(parse(one)).toBe(true);
		for (const claims of ['', `${one} ${one}`, id, `${id}:x`]) expect(parse(claims)).toBe(false);
		const ids = Array.from({ length: mostClaimsAtOnce + 1 }, () => crypto.randomUUID());
		expect(parse(ids.map((other) => `${other}:1`).join(' '))).toBe(false);
	});
});

it('two who act on the same claims in opposite order lock them in one, and each claim is one’s', async () => {
	const ids = await openClaims(6);
	const forms = [
		{ who: mirela, claims: await seen(ids) },
		{ who: jonah, claims: await seen(ids.toReversed()) }
	];
	let results: Result<ManyDone>[] = [];
	const sent = await statementsOf(async () => {
		results = await Promise.all(
			forms.map(({ who, claims }) =>
				assignClaims(who, assignClaimsForm.parse({ claims, assigneeId: who.actor.id }))
			)
		);
	});
	// A deadlock would be tried again and be seen here as more locks than two. Rows are mostly found in one
	// order anyway, so the statement has to ask for it.
	const locks = sent.filter(({ sql }) => /from "Claim".* for update/s.test(sql));
	expect(locks.map(({ sql }) => sql.includes('order by id for update'))).toEqual([true, true]);
	expect(results.map(summary).toSorted((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
		[0, ...Array(6).fill('stale')],
		[6]
	]);
});
