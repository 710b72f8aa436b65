import { afterAll, beforeAll, expect, it } from 'vitest';
import { editClaimForm } from '#lib/forms/claim.ts';
import { addEvidenceForm } from '#lib/forms/evidence.ts';
import { askExpertForm } from '#lib/forms/question.ts';
import { newSourceForm } from '#lib/forms/source.ts';
import { editClaim } from '#lib/server/claims/edit-claim.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { addEvidence } from '#lib/server/evidence/add-evidence.ts';
import { askExpert } from '#lib/server/questions/ask-expert.ts';
import { readDossier } from '#lib/server/workspace/read-dossier.ts';
import { allowed, latest, makeClaimInReview, makeOpenClaim, rate } from '../../support/claims.ts';
import { makePerson, makeTwoRaters } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let mirela: Context;
let jonah: Context;

beforeAll(async () => {
	await openTestStore();
	[mirela, jonah] = await makeTwoRaters();
});
afterAll(closeTestStore);

it('a dossier holds the words, the text they stand in, the evidence and the history', async () => {
	const { claimId, exact } = await makeClaimInReview(mirela);
	const dossier = await readDossier(mirela, claimId);
	expect(dossier?.versions).toMatchObject([
		{ number: 1, exact, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string }
	]);
	expect(dossier?.claim.evidence).toMatchObject([
		{ stance: 'contradicts', quote: 'Dredging: 3.9 million crowns.', locator: 'page 7' }
	]);
	expect(dossier?.history).toHaveLength(await db().event.count({ where: { claimId } }));
	expect(dossier?.history[0]?.hash).toBe(dossier?.chain.head);
	expect(await readDossier(mirela, mirela.actor.id)).toBeNull();
});

it('a dossier tells a reviewer of no rating before their own is in', async () => {
	const { claimId } = await makeClaimInReview(mirela);
	await rate(mirela, claimId);
	const blind = await readDossier(jonah, claimId);
	expect(blind?.claim).toMatchObject({ ratings: [], ratingsIn: null });
	expect(blind?.history.map(({ text }) => text)).not.toContain('rated');
	await rate(jonah, claimId);
	expect((await readDossier(jonah, claimId))?.claim.ratings).toHaveLength(2);
});

it('a dossier keeps the ratings of earlier rounds, from whoever has yet to rate the present one too', async () => {
	const { claimId } = await makeClaimInReview(mirela);
	for (const who of [mirela, jonah]) await rate(who, claimId);
	const editor = await makePerson('editor');
	const { statement } = await db().claim.findUniqueOrThrow({ where: { id: claimId } });
	const edit = { ...(await latest(claimId)), kind: 'figure', statement: `${statement} In all.` };
	allowed(await editClaim(editor, editClaimForm.parse(edit)));
	const earlierFor = async (who: Context) =>
		(await readDossier(who, claimId))?.claim.earlierRatings.map(({ rater, round }) => [
			rater,
			round
		]);
	const own = (who: Context) => [who.actor.name, 1];
	expect(await earlierFor(jonah)).toEqual([own(jonah)]);
	await rate(jonah, claimId);
	expect(await earlierFor(jonah)).toEqual([own(mirela), own(jonah)]);
});

it('a dossier sets each sourced figure against the claimed one, and holds what experts were asked', async () => {
	const { claimId, exact } = await makeOpenClaim(mirela);
	const slots = JSON.stringify({ value: '4.2 million', unit: 'crowns', period: '2025' });
	const edit = { ...(await latest(claimId)), kind: 'figure', statement: exact, slots };
	allowed(await editClaim(mirela, editClaimForm.parse(edit)));
	const make = newSourceForm.parse({ title: 'Harbour accounts', primacy: 'primary' });
	const { sourceId: _, ...row } = addEvidenceForm.parse({
		...{ claimId, sourceId: claimId, stance: 'contradicts', quote: '3.9 million', locator: 'p. 7' },
		figure: JSON.stringify({ value: '3.9 million', unit: 'crowns' }),
		retrievedAt: mirela.now.toISOString()
	});
	allowed(await addEvidence(mirela, claimId, { make }, row));
	const asked = { claimId, expert: 'Ines', question: 'Is it all?', confidentiality: 'desk' };
	allowed(await askExpert(mirela, askExpertForm.parse(asked)));
	const dossier = await readDossier(mirela, claimId);
	expect(dossier?.claim).toMatchObject({
		details: [{ words: 'Exact' }, { label: 'Value', words: '4.2 million' }, {}, { words: '2025' }],
		evidence: [{ against: { figures: { stated: '4.2', sourced: '3.9' } } }],
		questions: [{ expert: 'Ines', state: 'open' }]
	});
});
