import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstLabels } from '#lib/domain/rating/scale.ts';
import { draftOf, type DraftLabel } from '#lib/domain/rating/scale-draft.ts';
import { eventWords } from '#lib/domain/history/event-words.ts';
import { publishForm, rateForm, withdrawForm } from '#lib/forms/review.ts';
import { scaleForm } from '#lib/forms/scale.ts';
import { verifyChain } from '#lib/server/audit/verify-chain.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { listChecks } from '#lib/server/publications/list-checks.ts';
import { publishClaim } from '#lib/server/publications/publish-claim.ts';
import { readCheck } from '#lib/server/publications/read-check.ts';
import { withdrawCheck } from '#lib/server/publications/withdraw-check.ts';
import { rateClaim } from '#lib/server/reviews/rate-claim.ts';
import { earlierScales } from '#lib/server/scales/earlier-scales.ts';
import { listScales } from '#lib/server/scales/list-scales.ts';
import { makeScale } from '#lib/server/scales/make-scale.ts';
import { readScale } from '#lib/server/scales/read-scale.ts';
import {
	allowed,
	decide,
	giveEvidence,
	latest,
	makeClaimInReview,
	makeOpenClaim,
	makePublishedCheck,
	rate
} from '../../support/claims.ts';
import { makePerson, makeTwoRaters } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

const first = draftOf(firstLabels);
const exaggerated: DraftLabel = {
	...{ name: 'Exaggerated', meaning: 'True in kind, too much in degree.', glyph: 'quarter' },
	...{ colour: '#3d5f14 #a9cf72', onScale: true, unsettled: false }
};

let admin: Context;
let editor: Context;
let reviewer: Context;
let unique = 0;

beforeAll(async () => {
	await openTestStore();
	admin = await makePerson('admin');
	editor = await makePerson('editor');
	reviewer = await makePerson('reviewer');
});
afterAll(closeTestStore);

beforeEach(async () => {
	await db().desk.update({ where: { id: 1 }, data: { ratingsNeeded: 1 } });
});

async function newest(): Promise<number> {
	return allowed(await listScales(admin))[0]?.version ?? 0;
}

/** The first labels with one more, which no version before had. */
function anotherDraft(): DraftLabel[] {
	unique += 1;
	const [yes, ...others] = first;
	return [yes, { ...exaggerated, name: `Exaggerated ${unique}` }, ...others].flatMap(
		(label) => label ?? []
	);
}

async function makeAnother(labels = anotherDraft()): Promise<number> {
	return allowed(await makeScale(admin, { basedOn: await newest(), labels })).version;
}

describe('a new version of the scale', () => {
	it('is in force at once, with its numbers and its keys, and is in the audit whole', async () => {
		const before = await newest();
		const version = await makeAnother();
		expect(version).toBe(before + 1);
		expect((await readScale()).map(({ key, value }) => [key, value])).toEqual([
			...[
				['true', 6],
				[`exaggerated-${unique}`, 5],
				['mtrue', 4],
				['half', 3],
				['mfalse', 2]
			],
			...[
				['false', 1],
				['unver', null],
				['misctx', null]
			]
		]);
		const event = await db().event.findFirstOrThrow({
			where: { action: 'scale.made' },
			orderBy: { id: 'desc' }
		});
		expect(event).toMatchObject({ actorId: admin.actor.id, data: { version } });
		const name = `Exaggerated ${unique}`;
		expect(eventWords(event)).toEqual({
			text: `made version ${version} of the scale`,
			detail: expect.stringMatching(
				new RegExp(`^Added ${name}.*True 6, ${name} 5, .*Missing context\\.$`)
			)
		});
		expect(await verifyChain()).toMatchObject({ problem: null });
	});

	it('leaves to reviews that are running, and to what was judged, the scale they have', async () => {
		const running = await makeClaimInReview(reviewer);
		const published = await makePublishedCheck({ reviewer, editor }, { label: 'half' });
		const page = await readCheck(published.slug);
		const waiting = await makeOpenClaim(reviewer);
		await makeAnother();
		const key = `exaggerated-${unique}`;

		expect(await readCheck(published.slug)).toEqual(page);
		const rating = { label: key, confidence: 'high', rationale: 'Too much.' };
		const rateAs = async (claimId: string) =>
			rateClaim(reviewer, rateForm.parse({ ...(await latest(claimId)), ...rating }));
		expect(await rateAs(running.claimId)).toMatchObject({ reason: { code: 'label' } });
		await decide({ reviewer, editor }, running.claimId, 'half');

		await giveEvidence(reviewer, waiting.claimId);
		allowed(await rateAs(waiting.claimId));
		const given = await db().rating.findFirstOrThrow({
			where: { claimId: waiting.claimId },
			include: { label: { include: { scale: true } } }
		});
		expect(given.label).toMatchObject({ key, value: 5, scale: { version: await newest() } });
	});

	it('keeps for readers what stands with a label that is no longer there', async () => {
		const { slug } = await makePublishedCheck({ reviewer, editor }, { label: 'mfalse' });
		await makeAnother(first.filter(({ name }) => name !== 'Mostly false'));
		expect((await readScale()).map(({ key }) => key)).not.toContain('mfalse');
		const page = await readCheck(slug);
		expect(page?.page.label).toMatchObject({ key: 'mfalse', name: 'Mostly false', value: 2 });
		const found = await listChecks({ verdict: 'mfalse', text: '', after: null });
		expect(found.checks.map((check) => check.slug)).toContain(slug);
	});

	it('is told apart from a rating on another: with two labels, one against the other is a dispute', async () => {
		await makeAnother(
			[first[0], first[4]].flatMap((label) => label ?? []).map((label) => ({ ...label }))
		);
		const [one, other] = await makeTwoRaters();
		const { claimId } = await makeClaimInReview(one);
		await rate(one, claimId, 'true');
		await rate(other, claimId, 'false');
		expect(await db().claim.findUnique({ where: { id: claimId } })).toMatchObject({
			state: 'disputed'
		});
	});
});

describe('making it', () => {
	it('is for admins, by the truth of this moment', async () => {
		const input = { basedOn: await newest(), labels: anotherDraft() };
		for (const who of [editor, reviewer, await makePerson('observer')]) {
			expect(await makeScale(who, input)).toMatchObject({ reason: { code: 'role' } });
		}
		const was = await makePerson('admin');
		await db().user.update({ where: { id: was.actor.id }, data: { role: 'editor' } });
		expect(await makeScale(was, input)).toMatchObject({
			reason: { words: 'You are no longer an admin of this desk.' }
		});
		expect(await newest()).toBe(input.basedOn);
	});

	it('lets one of two admins at the same moment do it, and tells the other what came', async () => {
		const two = [admin, await makePerson('admin')];
		const basedOn = await newest();
		const answers = await Promise.all(
			two.map((who) => makeScale(who, { basedOn, labels: anotherDraft() }))
		);
		expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { version: basedOn + 1 } }]);
		const refused = answers.find(({ ok }) => !ok);
		expect(refused).toMatchObject({
			reason: {
				code: 'stale',
				words: expect.stringMatching(
					/^Admin \d+ made version \d+ of the scale on .+, after you began\. .*Nothing of yours is lost/
				),
				details: {
					version: basedOn + 1,
					labels: expect.arrayContaining([expect.objectContaining({ name: 'True' })])
				}
			}
		});
		expect(await newest()).toBe(basedOn + 1);
		const again = await makeScale(admin, { basedOn: basedOn + 1, labels: anotherDraft() });
		expect(again).toMatchObject({ ok: true });
	});

	it('says every problem with its label, and makes nothing', async () => {
		const basedOn = await newest();
		const labels = anotherDraft();
		labels[0] = { ...exaggerated, name: '', colour: '#ffff00 #ffff00' };
		const refused = await makeScale(admin, { basedOn, labels });
		expect(refused).toMatchObject({
			reason: {
				code: 'scale',
				words: 'Label 1 has no name.',
				details: {
					problems: expect.arrayContaining([
						expect.objectContaining({ label: 0, field: 'name' }),
						expect.objectContaining({
							label: 0,
							field: 'colour',
							words:
								'The colour of label 1: in the light theme its text has a contrast of 1.01 to the sidebar, and needs 4.5.'
						})
					])
				}
			}
		});
		expect(await newest()).toBe(basedOn);
	});

	it('refuses what is in force already', async () => {
		const version = await makeAnother();
		const { labels } = allowed(await listScales(admin))[0] ?? { labels: [] };
		expect(await makeScale(admin, { basedOn: version, labels: draftOf(labels) })).toMatchObject({
			reason: { code: 'same' }
		});
	});

	it('brings an older version back as a new one, with the keys it had', async () => {
		await makeAnother();
		const versions = allowed(await listScales(admin));
		const oldest = versions.at(-1);
		await makeAnother(draftOf(oldest?.labels ?? []));
		const [now, before] = allowed(await listScales(admin));
		expect(now?.labels).toEqual(oldest?.labels);
		expect(now?.madeBy).toBe(admin.actor.name);
		expect(now?.changes).toBe(`Took off Exaggerated ${unique}.`);
		expect(before?.version).toBe(versions[0]?.version);
	});
});

describe('the list of versions', () => {
	it('is for editors', async () => {
		expect(await listScales(reviewer)).toMatchObject({ reason: { code: 'role' } });
		expect(await listScales(editor)).toMatchObject({ ok: true });
	});

	it('counts what stands on each, and no rating of a round that is open', async () => {
		await makeAnother();
		const counts = async () => {
			const { verdicts, ratings, inReview } = allowed(await listScales(editor))[0] ?? {};
			return { verdicts, ratings, inReview };
		};
		expect(await counts()).toEqual({ verdicts: 0, ratings: 0, inReview: 0 });
		const [one, other] = await makeTwoRaters();
		const { claimId } = await makeClaimInReview(one);
		await rate(one, claimId, 'half');
		expect(await counts()).toEqual({ verdicts: 0, ratings: 0, inReview: 1 });
		await rate(other, claimId, 'false');
		expect(await counts()).toEqual({ verdicts: 0, ratings: 2, inReview: 1 });
		await db().desk.update({ where: { id: 1 }, data: { ratingsNeeded: 1 } });
		await makePublishedCheck({ reviewer, editor });
		expect(await counts()).toEqual({ verdicts: 1, ratings: 3, inReview: 1 });
	});
});

describe('what readers are told of earlier scales', () => {
	it('is each on which a page of theirs stands, with the time in which reviews began on it', async () => {
		const version = await makeAnother();
		const hasIt = async () =>
			(await earlierScales()).find((earlier) => earlier.version === version);
		const { claimId } = await makeClaimInReview(reviewer);
		await decide({ reviewer, editor }, claimId, 'half');
		expect(await hasIt()).toBeUndefined();
		await makeAnother();
		// A verdict that is not published is no page.
		expect(await hasIt()).toBeUndefined();
		allowed(await publishClaim(editor, publishForm.parse(await latest(claimId))));
		expect(await hasIt()).toMatchObject({ from: admin.now, until: admin.now });
		expect((await hasIt())?.labels.map(({ key }) => key)).toContain('half');
		const withdrawal = { claimId, revision: (await latest(claimId)).revision, reason: 'Wrong.' };
		allowed(await withdrawCheck(editor, withdrawForm.parse(withdrawal)));
		expect(await hasIt()).toBeUndefined();
	});
});

describe('the form', () => {
	it.each([
		['[', undefined],
		['{}', undefined],
		[JSON.stringify([{ ...exaggerated, glyph: 'heart' }]), undefined],
		[JSON.stringify([{ ...exaggerated, name: 'a\0b' }]), undefined],
		[JSON.stringify([{ ...exaggerated, meaning: '\ud800' }]), undefined],
		[JSON.stringify([exaggerated]), [exaggerated]]
	])('reads %s', (labels, taken) => {
		const read = scaleForm.safeParse({ basedOn: '1', labels });
		expect(read.data?.labels).toEqual(taken);
		if (!taken) {
			expect(read.error?.issues[0]?.message).toBe(
				'The labels could not be read. Reload the page and try again.'
			);
		}
	});
});
