// Ten people at once on one claim, over real HTTP; on a server two processes share the work. Bounded:
// ten seconds, or CROWD_SECONDS of them (`npm run test:crowd` takes 60 on each store), and longer only
// on a machine on which they have hardly begun by then. What was acknowledged has to be in the history,
// and in the rows.
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Change } from '#lib/domain/claim/change.ts';
import type { ClaimView } from '#lib/domain/claim/view.ts';
import type { Context } from '#lib/server/context.ts';
import { closeDatabase, db, openDatabase } from '#lib/server/db/database.ts';
import { readSettings } from '#lib/server/env.ts';
import { startBuiltServer, type BuiltServer } from '../../support/built-server.ts';
import { makeClaimInReview, type ClaimCase } from '../../support/claims.ts';
import { HttpPerson } from '../../support/http-person.ts';
import { makePerson } from '../../support/people.ts';
import { runDesk } from '../../support/run-desk.ts';
import { freshStore, type FreshStore } from '../../support/test-store.ts';

const seconds = Number(process.env['CROWD_SECONDS'] ?? 10);
/** How many writes are a crowd: more than two a second, and some at all on a short run. */
const crowd = Math.max(40, seconds * 2 + 1);
/** How much longer they may take to become a crowd, in milliseconds. */
const patience = 90_000;

let fresh: FreshStore;
let claim: ClaimCase;
let people: { id: string; email: string; isEditor: boolean }[] = [];
let eventsBefore = 0n;

beforeAll(async () => {
	fresh = await freshStore({ migrated: true });
	await openDatabase(readSettings(fresh.settings));
	const made: Context[] = [];
	for (let index = 0; index < 10; index += 1) {
		made.push(await makePerson(index < 8 ? 'reviewer' : 'editor'));
	}
	await db().desk.update({ where: { id: 1 }, data: { ratingsNeeded: 2 } });
	const [first] = made;
	if (!first) throw new Error('Nobody was made.');
	claim = await makeClaimInReview(first);
	const users = await db().user.findMany({
		where: { id: { in: made.map((one) => one.actor.id) } }
	});
	people = users.map(({ id, email, role }) => ({ id, email, isEditor: role === 'editor' }));
	eventsBefore = (await db().event.findFirstOrThrow({ orderBy: { id: 'desc' } })).id;
	await closeDatabase();
});

afterAll(async () => {
	await closeDatabase();
	await fresh.remove();
});

/** What was acknowledged, by the action that the history has to name. */
const acknowledged = new Map<string, number>();
const refusals = new Map<string, number>();
/** Each acknowledged step of the counter that everybody counts on. */
let counted = 0;
const comments: string[] = [];

/** True once enough has happened that losing some of it would show, however slow the machine is. */
function isCrowd(): boolean {
	return total(acknowledged) >= crowd && counted > 0 && (refusals.get('stale') ?? 0) > 0;
}

const total = (of: Map<string, number>) => [...of.values()].reduce((sum, one) => sum + one, 0);

const tally = (of: Map<string, number>, key: string) => of.set(key, (of.get(key) ?? 0) + 1);

/** A number from 0 to below `below`, the same in every run. */
function dice(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		// Numerical Recipes' linear congruential generator.
		state = (state * 1664525 + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

interface Step {
	/** The form action. */
	path: string;
	/** What the history calls it. */
	action: string;
	fields: Record<string, string>;
}

const countOf = (one: ClaimView) => Number(/\d+/.exec(one.saidWhere ?? '')?.[0] ?? 0);

function edited(one: ClaimView, changes: Record<string, string>): Record<string, string> {
	const { kind, statement, slots } = one;
	return {
		kind,
		statement,
		slots: JSON.stringify(slots),
		claimant: one.claimant ?? '',
		saidOn: one.saidOn ?? '',
		saidWhere: one.saidWhere ?? '',
		...changes
	};
}

/** Something that a person might do now to the claim as they see it. */
function nextStep(
	one: ClaimView,
	roll: (below: number) => number,
	isEditor: boolean,
	turn: string
): Step {
	const seen = { claimId: one.id, revision: String(one.revision) };
	const judged = { ...seen, basis: one.basis };
	const row = one.evidence[roll(one.evidence.length)];
	const thread = one.threads.find(({ resolution }) => resolution === null);
	const allows = (act: keyof ClaimView['refusals']) => one.refusals[act] === null;

	if (allows('rate') && roll(2) === 0) {
		const label = ['true', 'false', 'half', 'mfalse'][roll(4)] ?? 'true';
		const rating = { label, confidence: 'low', rationale: `As I read it, turn ${turn}.` };
		return { path: 'rate', action: 'rating.given', fields: { ...judged, ...rating } };
	}
	if (isEditor && allows('resolveDispute')) {
		const fields = { ...judged, reason: `The later table holds, turn ${turn}.` };
		return { path: 'resolve', action: 'dispute.resolved', fields };
	}
	if (isEditor && allows('decide')) {
		const verdict = { label: 'half', reason: 'In part.', explanation: 'The accounts say so.[1]' };
		return { path: 'decide', action: 'verdict.decided', fields: { ...judged, ...verdict } };
	}
	switch (roll(8)) {
		case 0: {
			const make = {
				title: `Table ${turn}`,
				primacy: 'primary',
				stance: 'supports',
				quote: `Row ${turn}.`,
				locator: 'page 1',
				retrievedAt: '2026-03-02T08:00:00Z'
			};
			const fields = { claimId: one.id, ...make };
			return { path: 'addEvidenceAndSource', action: 'evidence.added', fields };
		}
		case 1:
			if (row && one.evidence.length > 4) {
				const fields = { evidenceId: row.id, revision: String(row.revision) };
				return { path: 'removeEvidence', action: 'evidence.removed', fields };
			}
			break;
		case 2:
			if (thread) {
				const fields = { commentId: thread.id, reason: `Done, turn ${turn}.` };
				return { path: 'resolveComment', action: 'comment.resolved', fields };
			}
			break;
		case 3: {
			const fields = { claimId: one.id, text: `Comment ${turn}.` };
			return { path: 'comment', action: 'comment.added', fields };
		}
		case 4: {
			const { id: assigneeId = '' } = people[roll(people.length)] ?? {};
			return { path: 'assign', action: 'claim.assigned', fields: { ...seen, assigneeId } };
		}
		case 5: {
			const fields = {
				...seen,
				...edited(one, { statement: `The board spent it. Turn ${turn}.` })
			};
			return { path: 'edit', action: 'claim.edited', fields };
		}
	}
	const saidWhere = `count ${countOf(one) + 1}`;
	return {
		path: 'edit',
		action: 'claim.edited',
		fields: { ...seen, ...edited(one, { saidWhere }) }
	};
}

/** One person at work until `until`, and until all are a crowd: look, do something, look again. */
async function work(
	person: HttpPerson,
	{ seed, isEditor, until }: { seed: number; isEditor: boolean; until: number }
): Promise<void> {
	const roll = dice(seed);
	const path = `/articles/${claim.articleId}`;
	for (
		let turn = 1;
		performance.now() < until || (!isCrowd() && performance.now() < until + patience);
		turn += 1
	) {
		const { claims } = await person.data<{ claims: ClaimView[] }>(path);
		const one = claims.find(({ id }) => id === claim.claimId);
		if (!one) throw new Error('The claim is gone.');
		const step = nextStep(one, roll, isEditor, `${seed}.${turn}`);
		const { status, data } = await person.act(`${path}?/${step.path}`, step.fields);
		if (status !== 200) {
			// Refused with words for a person; anything else is a fault of the desk.
			expect(data, `${step.path} answered ${status}`).toMatchObject({
				problem: expect.any(String) as string
			});
			tally(refusals, String(data['code']));
			continue;
		}
		tally(acknowledged, step.action);
		if (step.fields['saidWhere']?.startsWith(`count ${countOf(one) + 1}`)) counted += 1;
		if (step.path === 'comment') comments.push(step.fields['text'] ?? '');
	}
}

/** Listens to the news of the article until it is told to stop, and gives how often it came. */
async function hearNews(person: HttpPerson, signal: AbortSignal): Promise<number> {
	const query = new URLSearchParams({ article: claim.articleId, read: new Date().toISOString() });
	const response = await person.get(`/live?${query}`, signal);
	let heard = '';
	const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
	try {
		for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
			heard += part.value;
		}
	} catch (error) {
		if (!signal.aborted) throw error;
	}
	return heard.split('"changed"').length - 1;
}

async function workTogether(servers: readonly BuiltServer[]): Promise<number[]> {
	const signedIn = await Promise.all(
		people.map(({ email }, index) =>
			HttpPerson.signIn(servers[index % servers.length]?.url ?? '', email)
		)
	);
	const over = new AbortController();
	const news = signedIn.slice(0, servers.length).map((one) => hearNews(one, over.signal));
	const until = performance.now() + seconds * 1000;
	await Promise.all(
		signedIn.map((one, index) =>
			work(one, { seed: index + 1, isEditor: people[index]?.isEditor ?? false, until })
		)
	);
	// What was written last is on its way to the other process.
	await wait(1000);
	over.abort();
	return Promise.all(news);
}

it(
	'loses no update of ten people at once, and keeps every acknowledged write in the history',
	async () => {
		const processes = inject('store').kind === 'server' ? 2 : 1;
		const servers = await Promise.all(
			Array.from({ length: processes }, () => startBuiltServer(fresh.settings))
		);
		const news = await workTogether(servers);
		for (const server of servers) {
			expect(server.said()).not.toContain('"level":"error"');
			expect(await server.stop()).toBe(0);
		}

		const verified = await runDesk(['audit', 'verify'], fresh.settings);
		expect(verified, verified.output).toMatchObject({ code: 0 });

		await openDatabase(readSettings(fresh.settings));
		const events = await db().event.findMany({
			where: { claimId: claim.claimId, id: { gt: eventsBefore } },
			orderBy: { id: 'asc' }
		});
		const recorded = new Map<string, number>();
		for (const { action } of events) tally(recorded, action);
		expect(Object.fromEntries(recorded)).toEqual(Object.fromEntries(acknowledged));

		const row = await db().claim.findUniqueOrThrow({
			where: { id: claim.claimId },
			include: { comments: true, ratings: true }
		});
		expect(row.saidWhere).toBe(`count ${counted}`);
		expect(row.comments.map(({ text }) => text).sort()).toEqual(comments.sort());
		expect(row.ratings.length).toBe(acknowledged.get('rating.given') ?? 0);

		// Each change begins where the one before it ended.
		const changes = events
			.flatMap(({ data }) => (data as { changes?: Change[] }).changes ?? [])
			.filter((change) => change.row === 'claim');
		const byRevision = new Map(changes.map((change) => [change.revision, change]));
		expect(byRevision.size).toBe(changes.length);
		for (const change of changes) {
			const next = byRevision.get(change.revision + 1);
			if (next) expect(next.before).toEqual(change.after);
		}
		for (const heard of news) expect(heard).toBeGreaterThan(0);

		expect(isCrowd()).toBe(true);
		console.log(
			`${people.length} people, ${processes} process(es), ${seconds} s: ${total(acknowledged)} writes acknowledged ${JSON.stringify(Object.fromEntries(acknowledged))}, refused ${JSON.stringify(Object.fromEntries(refusals))}, ${verified.output.trim()}`
		);
	},
	seconds * 1000 + 120_000
);
