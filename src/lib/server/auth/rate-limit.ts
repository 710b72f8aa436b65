import { isIPv6 } from 'node:net';
import { refuse, type Reason } from '#lib/domain/result.ts';
import { db } from '../db/database.ts';
import { hashToken } from './secret.ts';

/** How many tries a key has in a window that opens with the first one. */
export interface Limit {
	tries: number;
	windowInMinutes: number;
}

/** The key of a counter: what is counted, and for whom, as a hash. */
export function limitKey(what: string, who: string): string {
	return `${what}:${hashToken(who)}`;
}

/**
 * The part of a client's address that one customer holds: the whole of an IPv4 address, the first
 * 64 bits of an IPv6 one (RFC 6177).
 */
export function networkOf(address: string): string {
	const plain = address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
	if (!isIPv6(plain)) return plain;
	const [head = '', tail] = (plain.split('%')[0] ?? '').split('::');
	const first = head ? head.split(':') : [];
	const last = tail ? tail.split(':') : [];
	const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
	const groups = [...first, ...Array<string>(zeros).fill('0'), ...last];
	return groups
		.slice(0, 4)
		.map((group) => parseInt(group, 16).toString(16))
		.join(':');
}

/**
 * Counts one try against `key`; gives null while the limit allows it, else the refusal with the
 * minutes to wait. Counting and asking are one statement, so tries at the same moment all count.
 */
export async function takeTry(
	key: string,
	{ tries, windowInMinutes }: Limit,
	now: Date
): Promise<Reason | null> {
	// As text: a date parameter would be read in the time zone of the connection.
	const at = now.toISOString();
	const end = new Date(now.getTime() + windowInMinutes * 60_000).toISOString();
	const [row] = await db().$queryRaw<{ count: number; expiresAt: Date }[]>`
		INSERT INTO "RateLimit" AS held ("key", "count", "expiresAt")
		VALUES (${key}, 1, ${end}::timestamptz)
		ON CONFLICT ("key") DO UPDATE SET
			"count" = CASE WHEN held."expiresAt" <= ${at}::timestamptz THEN 1 ELSE held."count" + 1 END,
			"expiresAt" = CASE WHEN held."expiresAt" <= ${at}::timestamptz
				THEN excluded."expiresAt" ELSE held."expiresAt" END
		RETURNING "count", "expiresAt"`;
	if (!row || row.count <= tries) return null;
	const minutes = Math.max(1, Math.ceil((row.expiresAt.getTime() - now.getTime()) / 60_000));
	return refuse(
		'tooMany',
		`Too many tries. Try again in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}.`
	).reason;
}

/** Gives back the try just taken of `key`, once it has proved to be an honest one. */
export async function giveTryBack(key: string): Promise<void> {
	await db().rateLimit.updateMany({
		where: { key, count: { gt: 0 } },
		data: { count: { decrement: 1 } }
	});
}

/** Forgets the tries of `key`, and some counters whose window is over. */
export async function forgetTries(key: string, now: Date): Promise<void> {
	await db().rateLimit.deleteMany({ where: { key } });
	// Locked rows are skipped, so that two people who sign in at once never wait for each other.
	await db().$executeRaw`
		DELETE FROM "RateLimit" WHERE "key" IN (
			SELECT "key" FROM "RateLimit" WHERE "expiresAt" <= ${now.toISOString()}::timestamptz
			LIMIT 500 FOR UPDATE SKIP LOCKED
		)`;
}
