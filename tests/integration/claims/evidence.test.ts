import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { newSourceForm } from '#lib/forms/source.ts';
import { dismissClaim } from '#lib/server/claims/dismiss-claim.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { addEvidence } from '#lib/server/evidence/add-evidence.ts';
import { editEvidence, removeEvidence } from '#lib/server/evidence/change-evidence.ts';
import { allowed, giveEvidence, latest, makeOpenClaim, rate } from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { expectRefused } from '../../support/refused.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { claimRow, evidenceForm, evidenceNow } from './rows.ts';

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

let claimId: string;
let evidenceId: string;

beforeEach(async () => {
	({ claimId } = await makeOpenClaim(mirela));
	({ evidenceId } = await giveEvidence(mirela, claimId));
});

const row = {
	stance: 'supports' as const,
	quote: 'Dredging: 4.2 million crowns.',
	locator: 'page 9',
	note: null,
	figure: null,
	retrievedAt: '2026-03-01T09:00:00.000Z'
};

const accountsAt = (url: string) =>
	newSourceForm.parse({ title: 'Accounts', primacy: 'primary', url });

describe('adding evidence', () => {
	it('begins the review of an open claim once, and gives it to whoever began', async () => {
		await giveEvidence(jonah, claimId);
		expect(await claimRow(claimId)).toMatchObject({
			state: 'inReview',
			assigneeId: mirela.actor.id,
			evidence: [{ addedById: mirela.actor.id }, { addedById: jonah.actor.id }],
			events: ['claim.created', 'evidence.added', 'evidence.added']
		});
	});

	it('leans on the source that has the address already', async () => {
		const make = accountsAt('https://harbour.example/2025');
		const first = allowed(await addEvidence(mirela, claimId, { make }, row));
		const second = allowed(await addEvidence(mirela, claimId, { make }, row));
		expect([first.sourceExisted, second.sourceExisted]).toEqual([false, true]);
	});

	it('is refused for a dismissed claim, an unknown source, and observers', async () => {
		const id = '019b0000-0000-7000-8000-000000000000';
		await expectRefused(() => addEvidence(mirela, claimId, { id }, row), 'missing');
		const make = accountsAt('https://harbour.example/new');
		await expectRefused(() => addEvidence(observer, claimId, { make }, row), 'role');
		allowed(await dismissClaim(mirela, { ...(await latest(claimId)), reason: 'An opinion.' }));
		await expectRefused(() => addEvidence(mirela, claimId, { make }, row), 'state');
	});
});

describe('changing evidence', () => {
	it('writes the row and says so in the history', async () => {
		const form = await evidenceForm(evidenceId, 'Dredging: 4.0 million.');
		allowed(await editEvidence(jonah, { ...form, stance: 'context', note: null }));
		expect(await claimRow(claimId)).toMatchObject({
			evidence: [
				{
					quote: 'Dredging: 4.0 million.',
					stance: 'context',
					note: null,
					figure: null,
					revision: 2
				}
			],
			events: ['claim.created', 'evidence.added', 'evidence.edited']
		});
	});

	it('from an old page is refused with what changed since, however often', async () => {
		const form = await evidenceForm(evidenceId, 'Dredging: 4.0 million.');
		allowed(await editEvidence(jonah, form));
		const again = { ...form, revision: 2, quote: 'Dredging: 4.05 million.' };
		allowed(await editEvidence(jonah, again));
		const late = { ...form, quote: 'Dredging: 4.1 million.' };
		const refused = await expectRefused(() => editEvidence(mirela, late), 'stale');
		expect(refused).toMatchObject({
			details: {
				by: jonah.actor.name,
				revision: 3,
				changed: { quote: { from: 'Dredging: 3.9 million crowns.', to: 'Dredging: 4.05 million.' } }
			}
		});
	});

	it('is refused for a row that is gone, and for observers', async () => {
		const form = await evidenceForm(evidenceId, 'Dredging: 4.0 million.');
		await expectRefused(() => editEvidence(observer, form), 'role');
		allowed(await removeEvidence(jonah, await evidenceNow(evidenceId)));
		await expectRefused(() => editEvidence(mirela, form), 'missing');
	});
});

describe('removing evidence', () => {
	it('keeps the row for the history, and out of sight', async () => {
		allowed(await removeEvidence(jonah, await evidenceNow(evidenceId)));
		expect(await claimRow(claimId)).toMatchObject({
			evidence: [],
			events: ['claim.created', 'evidence.added', 'evidence.removed']
		});
		const kept = await db().evidence.findUniqueOrThrow({ where: { id: evidenceId } });
		expect(kept.removedAt).toEqual(jonah.now);
	});

	it('leaves the last one under a rating', async () => {
		const second = await giveEvidence(mirela, claimId);
		await rate(jonah, claimId);
		allowed(await removeEvidence(mirela, await evidenceNow(second.evidenceId)));
		const last = await evidenceNow(evidenceId);
		await expectRefused(() => removeEvidence(mirela, last), 'lastEvidence');
	});

	it('from an old page, twice, or by an observer is refused', async () => {
		const seen = await evidenceNow(evidenceId);
		await expectRefused(() => removeEvidence(observer, seen), 'role');
		allowed(await editEvidence(jonah, await evidenceForm(evidenceId, 'Dredging: 4.0 million.')));
		await expectRefused(() => removeEvidence(mirela, seen), 'stale');
		allowed(await removeEvidence(mirela, await evidenceNow(evidenceId)));
		await expectRefused(() => removeEvidence(mirela, seen), 'missing');
	});
});

it.runIf(inject('store').kind === 'server')(
	'of the last two rows under a rating, two at once take one',
	async () => {
		const second = await giveEvidence(mirela, claimId);
		await rate(jonah, claimId);
		const [one, other] = [await evidenceNow(evidenceId), await evidenceNow(second.evidenceId)];
		const results = await Promise.all([removeEvidence(mirela, one), removeEvidence(jonah, other)]);
		expect(results.map((result) => (result.ok ? 'done' : result.reason.code)).sort()).toEqual([
			'done',
			'lastEvidence'
		]);
		expect((await claimRow(claimId)).evidence).toHaveLength(1);
	}
);
