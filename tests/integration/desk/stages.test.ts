import { afterAll, beforeAll, expect, it } from 'vitest';
import { publishForm } from '#lib/forms/review.ts';
import type { Context } from '#lib/server/context.ts';
import { readStages, readStageTimes } from '#lib/server/desk/read-stages.ts';
import { publishClaim } from '#lib/server/publications/publish-claim.ts';
import {
	allowed,
	decide,
	giveEvidence,
	latest,
	makeClaimInReview,
	makeOpenClaim,
	rate
} from '../../support/claims.ts';
import { makePerson, makeTwoRaters, testNow } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let mirela: Context;
let jonah: Context;
let hedda: Context;

beforeAll(async () => {
	await openTestStore();
	[mirela, jonah] = await makeTwoRaters();
	hedda = await makePerson('editor');
});
afterAll(closeTestStore);

const hours = (count: number) => new Date(testNow.getTime() + count * 3_600_000);
const at = (who: Context, hour: number): Context => ({ ...who, now: hours(hour) });

/** Takes a claim to its page, `step` hours for its first stage and each later one an hour more. */
async function wholeWay(step: number): Promise<void> {
	const { claimId } = await makeOpenClaim(mirela);
	const ends = [0, 1, 2, 3, 4].map((n) => step * (n + 1) + (n * (n + 1)) / 2);
	const [sourced = 0, rated = 0, again = 0, decided = 0, published = 0] = ends;
	await giveEvidence(at(mirela, sourced), claimId);
	await rate(at(mirela, rated), claimId);
	const people = { reviewer: at(jonah, again), editor: at(hedda, decided) };
	await decide(people, claimId);
	allowed(await publishClaim(at(hedda, published), publishForm.parse(await latest(claimId))));
}

it('gives the median and the ninetieth percentile of each stage that ended since', async () => {
	for (const step of [1, 2, 6]) await wholeWay(step);
	const times = await readStageTimes(testNow);
	const inHours = new Map(
		times.map(({ stage, claims, median, ninety }) => [
			stage,
			[claims, median / 3600, Math.round((ninety / 3600) * 10) / 10]
		])
	);
	expect(inHours.get('source')).toEqual([3, 2, 5.2]);
	expect(inHours.get('firstRating')).toEqual([3, 3, 6.2]);
	expect(inHours.get('secondRating')).toEqual([3, 4, 7.2]);
	expect(inHours.get('decision')).toEqual([3, 5, 8.2]);
	expect(inHours.get('page')).toEqual([3, 6, 9.2]);
	const [page] = (await readStageTimes(hours(30))).filter(({ stage }) => stage === 'page');
	expect(page?.claims).toBe(1);
});

it('counts no time of a claim that has no verdict yet', async () => {
	const before = await readStageTimes(testNow);
	const { claimId } = await makeClaimInReview(mirela);
	await rate(at(mirela, 500), claimId);
	expect(await readStageTimes(testNow)).toEqual(before);
});

it('puts each claim that waits in one stage, the oldest first', async () => {
	const open = [
		await makeOpenClaim(at(mirela, 2), { statement: 'Newer' }),
		await makeOpenClaim(at(mirela, 1), { statement: 'Older' })
	];
	const enough = await makeClaimInReview(mirela);
	await rate(mirela, enough.claimId);
	await rate(jonah, enough.claimId);
	const disputed = await makeClaimInReview(mirela);
	await rate(mirela, disputed.claimId, 'true');
	await rate(jonah, disputed.claimId, 'false');
	const stages = await readStages(hedda);
	const of = (wanted: string) => stages.find(({ stage }) => stage === wanted);
	expect(of('source')?.claims.map(({ id }) => id)).toEqual(
		open.map(({ claimId }) => claimId).reverse()
	);
	expect(
		of('decision')
			?.claims.map(({ need }) => need)
			.sort()
	).toEqual(['decide', 'resolve']);
	const ids = stages.flatMap(({ claims }) => claims.map(({ id }) => id));
	expect(new Set(ids).size).toBe(ids.length);
	expect((await readStages(hedda, 1)).find(({ stage }) => stage === 'source')).toMatchObject({
		total: 2,
		claims: [{ statement: 'Older' }]
	});
});
