import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createClaimForm } from '#lib/forms/claim.ts';
import { assignClaim } from '#lib/server/claims/assign-claim.ts';
import { createClaim } from '#lib/server/claims/create-claim.ts';
import { moveClaim } from '#lib/server/claims/move-claim.ts';
import { undoChange } from '#lib/server/claims/undo-change.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { makeArticle } from '../../support/articles.ts';
import { allowed, latest, makeOpenClaim } from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { expectRefused } from '../../support/refused.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { claimRow } from './rows.ts';

let mirela: Context;
let jonah: Context;
let observer: Context;

beforeAll(async () => {
	await openTestStore();
	mirela = await makePerson('reviewer');
	jonah = await makePerson('reviewer');
	observer = await makePerson('observer');
});
afterAll(closeTestStore);

describe('moving a claim in its article', () => {
	let articleId: string;
	let claims: [string, string, string];

	beforeEach(async () => {
		const article = await makeArticle(mirela);
		articleId = article.id;
		const make = async (start: number, statement: string) => {
			const words = { start, end: start + 20, kind: 'other', statement };
			const form = createClaimForm.parse(words);
			return allowed(await createClaim(mirela, article.id, form)).claimId;
		};
		claims = [await make(0, 'First.'), await make(20, 'Second.'), await make(40, 'Third.')];
	});

	async function move(claimId: string, direction: 'up' | 'down', by = mirela) {
		return moveClaim(by, { ...(await latest(claimId)), direction });
	}

	async function order(): Promise<string> {
		const rows = await db().claim.findMany({
			where: { articleId, removedAt: null },
			orderBy: [{ position: 'asc' }, { number: 'asc' }]
		});
		return rows.map(({ statement }) => statement).join(' ');
	}

	it('goes one place at a time, both ways, and past a claim at the same position', async () => {
		allowed(await move(claims[2], 'up'));
		allowed(await move(claims[2], 'up'));
		expect(await order()).toBe('Third. First. Second.');
		allowed(await move(claims[2], 'down'));
		expect(await order()).toBe('First. Third. Second.');
		expect((await claimRow(claims[2])).events).toEqual([
			'claim.created',
			...['claim.moved', 'claim.moved', 'claim.moved']
		]);
		const { position } = await claimRow(claims[0]);
		await db().claim.update({ where: { id: claims[2] }, data: { position } });
		allowed(await move(claims[2], 'up'));
		expect(await order()).toBe('Third. First. Second.');
	});

	it('stops at the ends, and is for reviewers', async () => {
		await expectRefused(() => move(claims[0], 'up'), 'edge');
		await expectRefused(() => move(claims[2], 'down'), 'edge');
		await expectRefused(() => move(claims[1], 'up', observer), 'role');
	});

	it('can be undone', async () => {
		const before = await order();
		const { eventId } = allowed(await move(claims[1], 'up'));
		expect(await order()).not.toBe(before);
		allowed(await undoChange(mirela, articleId, eventId));
		expect(await order()).toBe(before);
	});
});

describe('giving a claim to somebody', () => {
	let claimId: string;
	const dueAt = '2026-03-05T15:00:00.000Z';

	beforeEach(async () => {
		({ claimId } = await makeOpenClaim(mirela));
	});

	async function assign(assigneeId: string | null, due: string | null = dueAt, by = mirela) {
		return assignClaim(by, { ...(await latest(claimId)), assigneeId, dueAt: due });
	}

	it('says who and until when, and takes it back', async () => {
		allowed(await assign(jonah.actor.id));
		expect(await claimRow(claimId)).toMatchObject({
			assigneeId: jonah.actor.id,
			dueAt: new Date(dueAt),
			state: 'open'
		});
		const event = await db().event.findFirstOrThrow({
			where: { claimId, action: 'claim.assigned' }
		});
		expect(event.data).toMatchObject({ assignee: jonah.actor.name });
		allowed(await assign(null, null));
		expect(await claimRow(claimId)).toMatchObject({ assigneeId: null, dueAt: null });
	});

	it('is refused for those who cannot work on it', async () => {
		const gone = await makePerson('reviewer');
		await db().user.update({
			where: { id: gone.actor.id },
			data: { disabledAt: new Date('2026-03-01T09:00:00Z') }
		});
		await expectRefused(() => assign(gone.actor.id), 'assignee');
		await expectRefused(() => assign(observer.actor.id), 'assignee');
		await expectRefused(() => assign(jonah.actor.id, dueAt, observer), 'role');
	});

	it('from an old page is refused with who has it now', async () => {
		const seen = await latest(claimId);
		allowed(await assign(jonah.actor.id));
		const late = { ...seen, assigneeId: mirela.actor.id, dueAt: null };
		expect(await expectRefused(() => assignClaim(mirela, late), 'stale')).toMatchObject({
			details: {
				by: mirela.actor.name,
				changed: { assigneeId: { from: null, to: jonah.actor.id } }
			}
		});
	});
});
