import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editClaimForm } from '#lib/forms/claim.ts';
import { correctForm, publishForm, withdrawForm } from '#lib/forms/review.ts';
import { editClaim } from '#lib/server/claims/edit-claim.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { correctCheck } from '#lib/server/publications/correct-check.ts';
import { publishClaim } from '#lib/server/publications/publish-claim.ts';
import { readCheck } from '#lib/server/publications/read-check.ts';
import { withdrawCheck } from '#lib/server/publications/withdraw-check.ts';
import {
	allowed,
	decide,
	latest,
	makeClaimInReview,
	makePublishedCheck
} from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let reviewer: Context;
let editor: Context;

const minute = 60_000;
const correction = 'We gave 3.9 million as the whole. It leaves out the spring.';
const corrected = {
	label: 'half',
	reason: 'It spent 4.0 million with the spring.',
	explanation: 'The accounts and the spring report say so.[1]',
	correction
};

function later(context: Context, minutes: number): Context {
	return { ...context, now: new Date(context.now.getTime() + minutes * minute) };
}

beforeAll(async () => {
	await openTestStore();
	reviewer = await makePerson('reviewer');
	editor = await makePerson('editor');
});

afterAll(closeTestStore);

describe('publishClaim', () => {
	it('puts out what was decided, and records it', async () => {
		const { claimId, exact, slug } = await makePublishedCheck({ reviewer, editor });
		const check = await readCheck(slug);
		expect(check).toMatchObject({
			version: 1,
			newestVersion: 1,
			withdrawal: null,
			page: {
				exact,
				label: { key: 'mfalse', name: 'Mostly false', value: 2 },
				reviewers: [reviewer.actor.name],
				editor: editor.actor.name,
				ownDecision: false,
				sources: [{ number: 1, quote: 'Dredging: 3.9 million crowns.', locator: 'page 7' }]
			}
		});
		expect(JSON.stringify(check)).not.toContain('Ask Ilse');
		const claim = await db().claim.findUniqueOrThrow({ where: { id: claimId } });
		expect(claim.state).toBe('published');
		const event = await db().event.findFirstOrThrow({
			where: { claimId },
			orderBy: { id: 'desc' }
		});
		expect(event).toMatchObject({
			action: 'check.published',
			actorId: editor.actor.id,
			data: {
				...{ claimNumber: claim.number, slug, version: 1 },
				label: { key: 'mfalse', name: 'Mostly false', glyph: 'cross', colour: 'mfalse' }
			}
		});
	});

	it('lets one of two at once win and tells the other', async () => {
		const { claimId } = await makeClaimInReview(reviewer);
		await decide({ reviewer, editor }, claimId);
		const form = publishForm.parse(await latest(claimId));
		const other = await makePerson('editor');
		const results = await Promise.all([publishClaim(editor, form), publishClaim(other, form)]);
		expect(results.filter(({ ok }) => ok)).toHaveLength(1);
		const refused = results.find(({ ok }) => !ok);
		expect(refused).toMatchObject({ ok: false, reason: { code: 'stale' } });
		expect(await db().publication.count({ where: { claimId } })).toBe(1);
		expect(await db().event.count({ where: { claimId, action: 'check.published' } })).toBe(1);
	});

	it('refuses a claim that is not decided, and a person who is no editor', async () => {
		const { claimId } = await makeClaimInReview(reviewer);
		const form = publishForm.parse(await latest(claimId));
		expect(await publishClaim(editor, form)).toMatchObject({ reason: { code: 'state' } });
		expect(await publishClaim(reviewer, form)).toMatchObject({ reason: { code: 'role' } });
		const observer = await makePerson('observer');
		expect(await publishClaim(observer, form)).toMatchObject({ reason: { code: 'role' } });
		expect(await db().publication.count({ where: { claimId } })).toBe(0);
	});

	it('shows readers the same page after the claim’s evidence and source changed', async () => {
		const { claimId, slug } = await makePublishedCheck({ reviewer, editor });
		const before = await readCheck(slug);
		await db().evidence.updateMany({ where: { claimId }, data: { quote: 'Something else.' } });
		await db().source.updateMany({ data: { title: 'Another title', confidentiality: 'desk' } });
		await db().article.updateMany({ data: { title: 'Another headline' } });
		expect(await readCheck(slug)).toEqual(before);
	});

	it('publishes a new decision as the next version, and only with a correction', async () => {
		const { claimId, slug } = await makePublishedCheck({ reviewer, editor });
		const edit = {
			...(await latest(claimId)),
			kind: 'figure',
			statement: 'The harbour board spent 4.2 million crowns in 2025.'
		};
		expect(await editClaim(reviewer, editClaimForm.parse(edit))).toMatchObject({
			reason: { code: 'published' }
		});
		allowed(await editClaim(editor, editClaimForm.parse(edit)));
		expect((await readCheck(slug))?.page.label.key).toBe('mfalse');
		await decide({ reviewer, editor }, claimId, 'true');

		const form = publishForm.parse(await latest(claimId));
		expect(await publishClaim(editor, form)).toMatchObject({
			reason: { code: 'correction', field: 'correction' }
		});
		const again = await publishClaim(later(editor, 5), { ...form, correction });
		expect(again).toMatchObject({ ok: true, value: { slug } });
		expect(await readCheck(slug)).toMatchObject({
			version: 2,
			page: { label: { key: 'true' }, statement: edit.statement },
			history: [{ number: 2, correction }, { number: 1 }]
		});
		expect(await db().publication.count({ where: { claimId } })).toBe(1);
	});
});

describe('correctCheck', () => {
	it('adds a verdict and a version, and keeps the old ones', async () => {
		const { claimId, slug } = await makePublishedCheck({ reviewer, editor });
		const old = await readCheck(slug);
		const form = correctForm.parse({ ...(await latest(claimId)), ...corrected });
		expect(await correctCheck(later(editor, 5), form)).toMatchObject({ ok: true, value: { slug } });

		expect(await readCheck(slug)).toMatchObject({
			version: 2,
			publishedAt: old?.publishedAt,
			page: { label: { key: 'half' }, reason: corrected.reason },
			history: [
				{ number: 2, correction, label: { key: 'half' } },
				{ number: 1, correction: null, label: { key: 'mfalse' } }
			]
		});
		expect((await readCheck(slug, 1))?.page).toEqual(old?.page);
		const verdicts = await db().verdict.findMany({
			where: { claimId },
			orderBy: { decidedAt: 'asc' },
			include: { label: true }
		});
		expect(verdicts.map(({ label }) => label.key)).toEqual(['mfalse', 'half']);
		const claim = await db().claim.findUniqueOrThrow({ where: { id: claimId } });
		expect(claim.state).toBe('corrected');
		expect(await db().event.count({ where: { claimId, action: 'check.corrected' } })).toBe(1);
	});

	it('refuses a stale page, a reviewer, and an editor who rated the claim', async () => {
		const rater = await makePerson('editor');
		const { claimId } = await makePublishedCheck({ reviewer: rater, editor });
		const form = correctForm.parse({ ...(await latest(claimId)), ...corrected });
		const stale = { ...form, revision: form.revision - 1 };
		expect(await correctCheck(editor, stale)).toMatchObject({ reason: { code: 'stale' } });
		expect(await correctCheck(reviewer, form)).toMatchObject({ reason: { code: 'role' } });
		expect(await correctCheck(rater, form)).toMatchObject({ reason: { code: 'ownRating' } });
		expect(await db().verdict.count({ where: { claimId } })).toBe(1);
		expect(await db().publicationVersion.count({ where: { publication: { claimId } } })).toBe(1);
	});

	it('refuses a claim without a page', async () => {
		const { claimId } = await makeClaimInReview(reviewer);
		const form = correctForm.parse({ ...(await latest(claimId)), ...corrected });
		expect(await correctCheck(editor, form)).toMatchObject({ reason: { code: 'state' } });
	});
});

describe('withdrawCheck', () => {
	const reason = 'The document we relied on was forged.';

	it('keeps the page and marks it, once', async () => {
		const { claimId, slug } = await makePublishedCheck({ reviewer, editor });
		const before = await readCheck(slug);
		const form = withdrawForm.parse({ ...(await latest(claimId)), reason });
		const at = later(editor, 5);
		expect(await withdrawCheck(reviewer, form)).toMatchObject({ reason: { code: 'role' } });
		expect(await withdrawCheck(at, form)).toMatchObject({ ok: true, value: { slug } });

		const after = await readCheck(slug);
		expect(after?.withdrawal).toEqual({ reason, at: at.now });
		expect(after?.page).toEqual(before?.page);
		const claim = await db().claim.findUniqueOrThrow({ where: { id: claimId } });
		expect(claim.state).toBe('withdrawn');
		expect(await db().event.count({ where: { claimId, action: 'check.withdrawn' } })).toBe(1);

		const again = withdrawForm.parse({ ...(await latest(claimId)), reason });
		expect(await withdrawCheck(at, again)).toMatchObject({ ok: false });
		const fix = correctForm.parse({ ...(await latest(claimId)), ...corrected });
		expect(await correctCheck(at, fix)).toMatchObject({ ok: false });
		const publish = publishForm.parse(await latest(claimId));
		expect(await publishClaim(at, publish)).toMatchObject({ ok: false });
	});
});
