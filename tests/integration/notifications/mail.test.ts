import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addComment } from '#lib/server/comments/add-comment.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { listNotifications } from '#lib/server/notifications/list-notifications.ts';
import { chooseMailKinds } from '#lib/server/notifications/mail-kinds.ts';
import { takePost } from '#lib/server/notifications/mailboxes.ts';
import { markRead } from '#lib/server/notifications/mark-read.ts';
import { sendMail } from '#lib/server/notifications/send-mail.ts';
import { allowed, makeClaimInReview, rate, type ClaimCase } from '../../support/claims.ts';
import { startMailServer, type MailServer } from '../../support/mail-server.ts';
import { makePerson, testNow } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let mirela: Context;
let jonah: Context;
let server: MailServer;
let claim: ClaimCase;

beforeAll(openTestStore);
afterAll(closeTestStore);
beforeEach(async () => {
	mirela = await makePerson('reviewer');
	jonah = await makePerson('reviewer');
	server = await startMailServer({
		onAuth: (_auth, _session, done) => done(null, { user: 'desk' })
	});
	await db().notification.deleteMany();
	await db().desk.update({ where: { id: 1 }, data: { ratingsNeeded: 2 } });
	claim = await makeClaimInReview(mirela);
});
afterEach(() => server.stop());

const after = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);

function send(minutes: number, { url } = server): Promise<number> {
	const address = { from: 'desk@saltmarsh.example', origin: 'https://desk.example' };
	return sendMail({ smtpUrl: url, ...address, afterMinutes: 15 }, () => after(minutes));
}

async function mention(words: string, who = mirela): Promise<void> {
	const text = `@${jonah.actor.name} ${words}`;
	allowed(await addComment(who, { claimId: claim.claimId, text, blocking: false }));
}

const emailOf = async ({ actor }: Context) =>
	(await db().user.findUniqueOrThrow({ where: { id: actor.id } })).email;

describe('news by e-mail', () => {
	it('waits to be read in the desk, then comes once, together, with its links', async () => {
		await mention('one');
		await mention('two', { ...mirela, now: after(10) });
		await mention('read', { ...mirela, now: after(11) });
		const [read] = (await listNotifications(jonah, {})).notifications;
		allowed(await markRead(jonah, { id: read?.id ?? '' }));
		expect(await send(14)).toBe(0);
		expect([await send(15), await send(60)]).toEqual([1, 0]);

		const [mail, ...others] = server.mails;
		expect(others).toEqual([]);
		expect(mail?.to).toEqual([await emailOf(jonah)]);
		const { notifications } = await listNotifications(jonah, { unread: true });
		expect(notifications).toHaveLength(2);
		for (const { id, commentId } of notifications) {
			expect(mail?.raw).toContain(
				`https://desk.example/articles/${claim.articleId}?claim=` +
					`${notifications[0]?.claim.number}&comment=${commentId}&notice=${id}`
			);
		}
		expect(mail?.raw).toMatch(/^Subject: 2 notifications from /m);
		expect(mail?.raw).toMatch(/^Content-Type: text\/plain/m);
		expect(mail?.raw).toContain('turn it off: https://desk.example/account#mail');
		expect(mail?.raw).not.toContain(read?.id);
	});

	it('tells nobody who has yet to rate of what somebody wrote after rating', async () => {
		await rate(mirela, claim.claimId);
		await mention('it is plainly false');
		expect(await send(60)).toBe(0);
		await rate(jonah, claim.claimId);
		expect(await send(60)).toBe(1);
		expect(server.mails.map(({ to }) => to)).toEqual([[await emailOf(jonah)]]);
	});

	it('comes only of the kinds that somebody wants, and to nobody who left', async () => {
		await mention('one');
		allowed(await chooseMailKinds(jonah, { kinds: ['handedOver'] }));
		expect(await send(60)).toBe(0);
		allowed(await chooseMailKinds(jonah, { kinds: ['mentioned'] }));
		const set = (disabledAt: Date | null) =>
			db().user.update({ where: { id: jonah.actor.id }, data: { disabledAt } });
		await set(testNow);
		expect(await send(60)).toBe(0);
		await set(null);
		expect(await send(60)).toBe(1);
	});

	it('is no news any more after three days', async () => {
		await mention('one');
		expect(await send(3 * 24 * 60)).toBe(0);
	});

	it('comes once when several processes look at the same time', async () => {
		await mention('one');
		const sent = await Promise.all([1, 2, 3, 4].map(() => send(60)));
		expect(sent.reduce((all, one) => all + one)).toBe(1);
		expect(server.mails).toHaveLength(1);
	});

	it('takes no header from a name', async () => {
		await db().user.update({
			where: { id: mirela.actor.id },
			data: { name: 'Mirela\r\nBcc: thief@evil.example' }
		});
		await db().user.update({
			where: { id: jonah.actor.id },
			data: { name: 'Jonah\r\nBcc: thief@evil.example\r\n\r\nbody' }
		});
		jonah.actor.name = 'Jonah\r\nBcc: thief@evil.example\r\n\r\nbody';
		await mention('one');
		expect(await send(60)).toBe(1);
		const [mail] = server.mails;
		expect(mail?.to).toEqual([await emailOf(jonah)]);
		const head = mail?.raw.slice(0, mail.raw.indexOf('\r\n\r\n'));
		expect(head).toMatch(/^To: .*<reviewer-\d+@ledger.example>$/m);
		expect(head).not.toMatch(/^Bcc/im);
	});
});

describe('an e-mail that fails', () => {
	const busy = Object.assign(new Error('Busy with hush-hush.'), { responseCode: 451 });

	it('is logged without a secret, and tried again later and later', async () => {
		const refusing = await startMailServer({
			onAuth: (_auth, _session, done) => done(null, { user: 'desk' }),
			onRcptTo: (_address, _session, done) => done(busy)
		});
		await mention('one');
		const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
		const tries = [await send(60, refusing), await send(61, refusing), await send(62, refusing)];
		const said = written.mock.calls.map(([line]) => String(line)).join('');
		written.mockRestore();
		await refusing.stop();
		expect(tries).toEqual([0, 0, 0]);
		// At 61 it was not time yet.
		expect(said.match(/an e-mail could not be sent/g)).toHaveLength(2);
		expect(said).toContain('"responseCode":451');
		expect(said).not.toContain('hush-hush');
		expect(await send(65)).toBe(0);
		expect(await send(66)).toBe(1);
		expect(await db().mailbox.findUnique({ where: { userId: jonah.actor.id } })).toMatchObject({
			failures: 0,
			retryAt: null
		});
	});

	it('is tried again where no server answers', async () => {
		await mention('one');
		await server.stop();
		const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
		expect(await send(60)).toBe(0);
		written.mockRestore();
		server = await startMailServer({
			onAuth: (_auth, _session, done) => done(null, { user: 'desk' })
		});
		expect(await send(62)).toBe(1);
	});

	it('is sent by another when its process died, once the lease is over, under the same id', async () => {
		await mention('one');
		const taken = await takePost(after(60), 15);
		expect(taken?.userId).toBe(jonah.actor.id);
		expect(await send(64)).toBe(0);
		expect(await send(65)).toBe(1);
		await db().notification.updateMany({ data: { mailedAt: null } });
		expect(await send(70)).toBe(1);
		const ids = server.mails.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1]);
		expect(ids[0]).toMatch(/^<[0-9a-f]{32}@saltmarsh.example>$/);
		expect(new Set(ids).size).toBe(1);
	});
});
