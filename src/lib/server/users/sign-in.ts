import { ok, refuse, type Result } from '#lib/domain/result.ts';
import { readEmail } from '#lib/domain/user/email.ts';
import { verifyPassword } from '../auth/password.ts';
import {
	forgetTries,
	giveTryBack,
	limitKey,
	networkOf,
	takeTry,
	type Limit
} from '../auth/rate-limit.ts';
import type { ProvenAccount } from '../auth/sessions.ts';
import { db } from '../db/database.ts';

export interface SignInInput {
	email: string;
	password: string;
	/** The client's address, as the server sees it. */
	address: string;
}

const perNetwork: Limit = { tries: 50, windowInMinutes: 15 };
const perEmailThere: Limit = { tries: 10, windowInMinutes: 15 };
/** From all networks together: far above one person's slips, so that a stranger cannot shut them out. */
const perEmail: Limit = { tries: 100, windowInMinutes: 15 };

/**
 * Gives the account with this e-mail and password. Unknown, wrong and disabled get the same
 * answer after the same work, so that nobody learns who has an account here.
 */
export async function signIn(
	{ now }: { now: Date },
	{ email: typed, password, address }: SignInInput
): Promise<Result<ProvenAccount>> {
	const network = networkOf(address);
	const email = readEmail(typed) ?? typed;
	const networkKey = limitKey('signin-network', network);
	const thereKey = limitKey('signin-email-there', `${email} ${network}`);
	const emailKey = limitKey('signin-email', email);
	// The network first: a client that is held back can no longer use up somebody's own tries.
	const tooMany =
		(await takeTry(networkKey, perNetwork, now)) ??
		(await takeTry(thereKey, perEmailThere, now)) ??
		(await takeTry(emailKey, perEmail, now));
	if (tooMany) return { ok: false, reason: tooMany };

	const user = await db().user.findUnique({ where: { email } });
	const active = user && !user.disabledAt ? user : null;
	const right = await verifyPassword(active?.passwordHash ?? null, password);
	if (!active || !right) {
		return refuse('signIn', 'This e-mail and password do not belong together here.');
	}
	// Whoever knows the password has guessed nothing: a newsroom behind one address signs in all day.
	await giveTryBack(networkKey);
	await giveTryBack(emailKey);
	await forgetTries(thereKey, now);
	return ok({ id: active.id, revision: active.revision });
}
