import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '#lib/server/context.ts';
import { readFindings } from '#lib/server/consistency/read-findings.ts';
import { takeBackWaiver, waiveFinding } from '#lib/server/consistency/waive-finding.ts';
import { db } from '#lib/server/db/database.ts';
import { allowed, decide, giveEvidence, makeClaimInReview } from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { expectRefused } from '../../support/refused.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let reviewer: Context;
let editor: Context;
let claimId: string;

beforeAll(async () => {
	await openTestStore();
	reviewer = await makePerson('reviewer');
	editor = await makePerson('editor');
});
afterAll(closeTestStore);

let written = 0;

beforeEach(async () => {
	written += 1;
	const made = await makeClaimInReview(reviewer, { statement: `Statement ${written}.` });
	claimId = made.claimId;
	await decide({ reviewer, editor }, claimId);
});

async function rowOf(id: string) {
	const page = await readFindings(editor, null);
	return page?.claims.find(({ claim }) => claim.id === id);
}

async function firstFinding() {
	const finding = (await rowOf(claimId))?.open[0];
	if (!finding) throw new Error('Nothing was found.');
	const { rule, facts } = finding;
	return { claimId, rule, facts, reason: 'The board is the only one that counts.' };
}

describe('the consistency desk', () => {
	it('asks about a verdict on one source, and about one statement with two verdicts', async () => {
		const other = await makeClaimInReview(reviewer, { statement: `Statement ${written}.` });
		await decide({ reviewer, editor }, other.claimId, 'true');
		const rules = (await rowOf(claimId))?.open.map(({ rule }) => rule);
		expect(rules).toEqual(expect.arrayContaining(['oneSource', 'differentVerdicts']));
	});

	it('asks again after evidence came that the decision did not see', async () => {
		await giveEvidence(reviewer, claimId);
		expect((await rowOf(claimId))?.open.map(({ rule }) => rule)).toContain('basisChanged');
	});

	it('is for editors', async () => {
		expect(await readFindings(reviewer, null)).toBeNull();
		const input = await firstFinding();
		await expectRefused(() => waiveFinding(reviewer, input), 'role');
	});
});

describe('a finding that may stand', () => {
	it('is out of the way with its reason, and is asked again when it is taken back', async () => {
		const input = await firstFinding();
		allowed(await waiveFinding(editor, input));
		const row = await rowOf(claimId);
		expect(row?.open.map(({ rule }) => rule)).not.toContain(input.rule);
		expect(row?.waived).toMatchObject([{ rule: input.rule, by: editor.actor.name }]);
		await expectRefused(() => waiveFinding(editor, input), 'same');
		const waiverId = row?.waived[0]?.id ?? '';
		allowed(await takeBackWaiver(editor, { waiverId }));
		expect((await rowOf(claimId))?.open.map(({ rule }) => rule)).toContain(input.rule);
		await expectRefused(() => takeBackWaiver(editor, { waiverId }), 'missing');
		const events = await db().event.findMany({
			where: { claimId },
			orderBy: { id: 'desc' },
			take: 2
		});
		expect(events.map(({ action }) => action)).toEqual(['waiver.takenBack', 'finding.waived']);
	});

	it('of two who let it stand at once, one is told', async () => {
		const input = await firstFinding();
		const both = await Promise.all([waiveFinding(editor, input), waiveFinding(editor, input)]);
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
	});

	it('is asked again when what it rests on changes', async () => {
		const input = await firstFinding();
		allowed(await waiveFinding(editor, input));
		await db().source.updateMany({ data: { primacy: 'secondary' } });
		await db().evidence.updateMany({ where: { claimId }, data: { stance: 'supports' } });
		const rules = (await rowOf(claimId))?.open.map(({ rule }) => rule);
		expect(rules).toEqual(expect.arrayContaining(['secondaryOnly', 'basisChanged']));
	});
});
