import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '#lib/server/db/database.ts';
import { disablePerson } from '#lib/server/users/disable-person.ts';
import { signIn } from '#lib/server/users/sign-in.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';
import { minutesLater, person, start } from './people.ts';

beforeAll(openTestStore);
afterAll(closeTestStore);

const context = { now: start };
let address = 0;

/** An address that no other test has used. */
function freshAddress(): string {
	return `203.0.113.${++address}`;
}

function tryIn(
	who: { email: string; password: string },
	{ at = start, from = freshAddress() } = {}
): ReturnType<typeof signIn> {
	return signIn({ now: at }, { email: who.email, password: who.password, address: from });
}

describe('signing in', () => {
	it('takes the address in any case', async () => {
		const jonah = await person('reviewer', 'Jonah Brandt');
		const email = jonah.email.toUpperCase();
		expect(await tryIn({ ...jonah, email })).toEqual({
			ok: true,
			value: { id: jonah.id, revision: 1 }
		});
	});

	it('answers alike for unknown, wrong and disabled', async () => {
		const admin = await person('admin');
		const known = await person('reviewer');
		const disabled = await person('reviewer');
		await disablePerson(admin.context, disabled);
		const answers = [
			await tryIn({ ...known, email: 'nobody@quayside-ledger.example' }),
			await tryIn({ ...known, email: 'no address at all' }),
			await tryIn({ ...known, password: 'something else' }),
			await tryIn(disabled)
		];
		expect(answers[0]).toMatchObject({ ok: false, reason: { code: 'signIn' } });
		expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
	});

	it('does the work of a password check for people it does not know', async () => {
		const known = await person('reviewer');
		const times = { known: [] as number[], unknown: [] as number[] };
		const emails = { known: known.email, unknown: 'nobody.knows@quayside-ledger.example' };
		// In turn, so that other work on the machine slows both.
		for (let round = 0; round < 7; round++) {
			for (const who of ['unknown', 'known'] as const) {
				const before = performance.now();
				await tryIn({ email: emails[who], password: 'something else' });
				times[who].push(performance.now() - before);
			}
		}
		const median = (of: number[]) => of.toSorted((x, y) => x - y)[3] ?? 0;
		// Without the work it would be a small part of it; the rest is the noise of the machine.
		expect(median(times.unknown)).toBeGreaterThan(median(times.known) / 3);
	});

	it('holds an e-mail back after ten tries from one network, for 15 minutes', async () => {
		const ines = await person('editor', 'Ines Okoro');
		const from = freshAddress();
		const wrong = { ...ines, password: 'something else' };
		const tries = await Promise.all(Array.from({ length: 12 }, () => tryIn(wrong, { from })));
		const codes = tries.map((answer) => (answer.ok ? 'in' : answer.reason.code)).sort();
		expect(codes).toEqual([...Array<string>(10).fill('signIn'), 'tooMany', 'tooMany']);
		expect(await tryIn(ines, { at: minutesLater(1), from })).toMatchObject({
			ok: false,
			reason: { words: 'Too many tries. Try again in 14 minutes.' }
		});
		// A stranger's wrong tries do not keep her out where she works.
		expect(await tryIn(ines, { at: minutesLater(1) })).toMatchObject({ ok: true });
		expect(await tryIn(ines, { at: minutesLater(15), from })).toMatchObject({ ok: true });
	});

	it('holds an e-mail back after a hundred wrong tries from everywhere', async () => {
		const tamsin = await person('reviewer', 'Tamsin Reed');
		const wrong = { ...tamsin, password: 'something else' };
		for (let network = 0; network < 10; network++) {
			const from = freshAddress();
			await Promise.all(Array.from({ length: 10 }, () => tryIn(wrong, { from })));
		}
		expect(await tryIn(tamsin)).toMatchObject({ reason: { code: 'tooMany' } });
	});

	it('counts no right sign-in against the network it comes from', async () => {
		const osric = await person('admin', 'Osric Vane');
		const from = freshAddress();
		for (let round = 0; round < 51; round++) {
			expect(await tryIn(osric, { from })).toMatchObject({ ok: true });
		}
	});

	it('forgets the tries of an e-mail from a network after a success', async () => {
		const hedda = await person('reviewer', 'Hedda Lund');
		const wrong = { ...hedda, password: 'something else' };
		const from = freshAddress();
		for (let round = 0; round < 9; round++) await tryIn(wrong, { from });
		expect(await tryIn(hedda, { from })).toMatchObject({ ok: true });
		for (let round = 0; round < 9; round++) await tryIn(wrong, { from });
		expect(await tryIn(hedda, { from })).toMatchObject({ ok: true });
	});

	it('holds one network back after fifty tries, whoever it asks for', async () => {
		const known = await person('reviewer');
		// One customer's addresses: the last 64 bits are theirs to choose.
		for (let round = 0; round < 50; round++) {
			const email = `guess.${round}@quayside-ledger.example`;
			await tryIn({ email, password: 'something else' }, { from: `2001:db8:1:2::${round}` });
		}
		expect(await tryIn(known, { from: '2001:db8:1:2::ffff' })).toMatchObject({
			reason: { code: 'tooMany' }
		});
		expect(await tryIn(known, { from: '2001:db8:1:3::1' })).toMatchObject({ ok: true });
	}, 60_000);

	it('keeps neither the address of a person nor of a client in its counters', async () => {
		await signIn(context, {
			email: 'pia@quayside-ledger.example',
			password: 'x',
			address: '198.51.100.9'
		});
		const keys = (await db().rateLimit.findMany()).map((row) => row.key).join(' ');
		expect(keys).toMatch(/signin-email:[0-9a-f]{64}/);
		expect(keys).not.toMatch(/pia@|198\.51/);
	});
});
