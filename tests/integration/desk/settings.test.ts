import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '#lib/server/db/database.ts';
import { changeDeskSettings, readDeskSettings } from '#lib/server/desk/desk-settings.ts';
import { deskSettingsForm } from '#lib/forms/account.ts';
import { decideForm, rateForm } from '#lib/forms/review.ts';
import { decideClaim } from '#lib/server/reviews/decide-claim.ts';
import { rateClaim } from '#lib/server/reviews/rate-claim.ts';
import { allowed, latest, makeClaimInReview } from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { runDesk } from '../../support/run-desk.ts';
import { closeTestStore, freshStore, openTestStore } from '../../support/test-store.ts';

beforeAll(openTestStore);
afterAll(closeTestStore);

describe('the settings of a desk', () => {
	it('let a desk of one decide what it rated', async () => {
		const admin = await makePerson('admin');
		const { claimId } = await makeClaimInReview(admin);
		const rating = { label: 'false', confidence: 'high', rationale: 'The accounts say less.' };
		allowed(await rateClaim(admin, rateForm.parse({ ...(await latest(claimId)), ...rating })));
		const decide = async () => {
			const verdict = { label: 'false', reason: 'It spent less.', explanation: 'See [1].' };
			return decideClaim(admin, decideForm.parse({ ...(await latest(claimId)), ...verdict }));
		};
		expect(await decide()).toMatchObject({ ok: false });

		const before = allowed(await readDeskSettings(admin));
		allowed(await changeDeskSettings(admin, { ...before, allowOwnDecision: true }));
		expect(await decide()).toMatchObject({ ok: true });
		const verdict = await db().verdict.findFirstOrThrow({ where: { claimId } });
		expect(verdict.ownDecision).toBe(true);
		const event = await db().event.findFirstOrThrow({ where: { action: 'desk.changed' } });
		expect(event).toMatchObject({
			actorId: admin.actor.id,
			data: { changes: { allowOwnDecision: { from: false, to: true } } }
		});
	});

	it('are for admins, by the truth of this moment', async () => {
		const [admin, editor] = [await makePerson('admin'), await makePerson('editor')];
		const before = allowed(await readDeskSettings(admin));
		expect(await readDeskSettings(editor)).toMatchObject({ reason: { code: 'role' } });
		expect(await changeDeskSettings(editor, before)).toMatchObject({ reason: { code: 'role' } });
		await db().user.update({ where: { id: admin.actor.id }, data: { role: 'editor' } });
		expect(await changeDeskSettings(admin, { ...before, ratingsNeeded: 2 })).toMatchObject({
			reason: { words: 'You are no longer an admin of this desk.' }
		});
	});

	it('are refused from an older page, with what they are now and a way on', async () => {
		const [a, b] = [await makePerson('admin'), await makePerson('admin')];
		const seen = allowed(await readDeskSettings(a));
		allowed(await changeDeskSettings(b, { ...seen, ratingsNeeded: 3 }));
		const late = { ...seen, name: 'The Saltmarsh Standard' };
		const refused = await changeDeskSettings(a, late);
		expect(refused).toMatchObject({
			reason: {
				code: 'stale',
				words: expect.stringContaining('A claim needs 3 ratings.'),
				details: { revision: seen.revision + 1 }
			}
		});
		const { revision, ...now } = allowed(await readDeskSettings(a));
		expect(now).toEqual({ ...now, name: seen.name, ratingsNeeded: 3 });
		allowed(await changeDeskSettings(a, { ...late, revision }));
		expect(allowed(await readDeskSettings(a))).toMatchObject({ ratingsNeeded: seen.ratingsNeeded });
	});

	it('that were there already are no event', async () => {
		const admin = await makePerson('admin');
		const events = await db().event.count();
		const now = allowed(await readDeskSettings(admin));
		allowed(await changeDeskSettings(admin, now));
		expect(await db().event.count()).toBe(events);
		expect(allowed(await readDeskSettings(admin)).revision).toBe(now.revision);
	});

	it.each(['0', '6', '1.5', 'two', ''])('take no %j ratings', (ratingsNeeded) => {
		const fields = { name: 'Desk', revision: '1', ratingsNeeded };
		expect(deskSettingsForm.safeParse(fields).error?.issues[0]?.message).toBe(
			'A desk asks for 1 to 5 ratings.'
		);
	});

	it.each([
		['', null],
		['8', 8],
		[undefined, null]
	])('take %j as the limit of work', (workLimit, taken) => {
		const fields = { name: 'Desk', revision: '1', ratingsNeeded: '2', workLimit };
		expect(deskSettingsForm.parse(fields).workLimit).toBe(taken);
	});

	it.each(['0', '501', '2.5', 'few'])('take no limit of %j claims', (workLimit) => {
		const fields = { name: 'Desk', revision: '1', ratingsNeeded: '2', workLimit };
		expect(deskSettingsForm.safeParse(fields).error?.issues).toEqual([
			expect.objectContaining({
				message: 'A limit is 1 to 500 claims. Leave it empty for none.',
				path: ['workLimit']
			})
		]);
	});
});

describe('the command line', () => {
	it('shows the settings, and changes those it is given', async () => {
		const fresh = await freshStore({ migrated: true });
		const desk = (...args: string[]) => runDesk(args, fresh.settings, 'low water at dawn');
		// A checkout that has just moved on generates its database client first, and says so.
		const said = async (...args: string[]) =>
			(await desk('settings', ...args)).output.trim().split('\n').at(-1);
		expect(await said()).toBe('This desk is not set up yet.');
		const who = ['--email', 'osric@ledger.example', '--name', 'Osric', '--role', 'admin'];
		await desk('user', 'add', ...who, '--password-stdin');
		expect(await said()).toBe(
			'Claimdesk. A claim needs 2 ratings. Nobody who rated it decides it.'
		);
		const rules = ['--ratings-needed', '3', '--own-decision', 'yes', '--name', 'The Ledger'];
		const limits = ['--work-limit', '8', '--idle-hours', '1'];
		const shown = 'The Ledger. A claim needs 3 ratings. Whoever rated it may decide it.';
		const limited = 'Nobody is given more than 8 claims at once.';
		const idle = 'What nobody touches for 1 hour goes back to nobody.';
		expect(await said(...rules, ...limits)).toBe(`${shown} ${limited} ${idle}`);
		expect(await said('--idle-hours', 'none')).toBe(`${shown} ${limited}`);
		expect(await said()).toBe(`${shown} ${limited}`);
		expect(await said('--ratings-needed', '9')).toBe('A desk asks for 1 to 5 ratings.');
		expect(await said('--own-decision', 'perhaps')).toBe('Say --own-decision yes or no.');
		await fresh.remove();
	}, 120_000);
});
