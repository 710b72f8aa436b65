import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '#lib/server/db/database.ts';
import { changeName } from '#lib/server/users/change-name.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { person } from './people.ts';

beforeAll(openTestStore);
afterAll(closeTestStore);

const renamings = (actorId: string) =>
	db().event.findMany({ where: { actorId, action: 'user.renamed' }, select: { data: true } });

it('changes one’s own name and records it once', async () => {
	const { context, id } = await person('observer', 'Ines Calder');
	const change = { before: 'Ines Calder', name: 'Ines Okoroba' };
	expect(await changeName(context, change)).toMatchObject({ ok: true });
	// Sent twice, such as by an impatient click.
	expect(await changeName(context, change)).toMatchObject({ ok: true });
	expect(await db().user.findUnique({ where: { id } })).toMatchObject({
		name: 'Ines Okoroba',
		revision: 2
	});
	expect(await renamings(id)).toEqual([
		{ data: { userId: id, before: 'Ines Calder', after: 'Ines Okoroba' } }
	]);
});

it('refuses a name over one that the person has not seen', async () => {
	const { context, id } = await person('reviewer', 'Pia Halloran');
	await changeName(context, { before: 'Pia Halloran', name: 'Pia Marsh' });
	expect(await changeName(context, { before: 'Pia Halloran', name: 'Pia H.' })).toMatchObject({
		ok: false,
		reason: { code: 'stale', words: 'Your name was changed to Pia Marsh meanwhile. Look again.' }
	});
	expect(await renamings(id)).toHaveLength(1);
});
