import { ok, refuse, type Result } from '#lib/domain/result.ts';
import { readEmail } from '#lib/domain/user/email.ts';
import { verifyPassword } from '../auth/password.ts';
import { forgetTries, limitKey, networkOf, takeTry, type Limit } from '../auth/rate-limit.ts';
import type { ProvenAccount } from '../auth/sessions.ts';
import { db } from '../db/database.ts';

export interface SignInInput {
	email: string;
	password: string;
	/** The client's address, as the server sees it. */
	address: string;
}

const perAddress: Limit = { tries: 50, windowInMinutes: 15 };
const perEmail: Limit = { tries: 10, windowInMinutes: 15 };

/**
 * Gives the account with this e-mail and password. Unknown, wrong and disabled get the same
 * answer after the same work, so that nobody learns who has an account here.
 */
export async function signIn(
	{ now }: { now: Date },
	{ email: typed, password, address }: SignInInput
): Promise<Result<ProvenAccount>> {
	// The address first: a client that is held back can no longer use up somebody's own tries.
	const tooManyHere = await takeTry(
		limitKey('signin-address', networkOf(address)),
		perAddress,
		now
	);
	if (tooManyHere) return { ok: false, reason: tooManyHere };
	const email = readEmail(typed) ?? typed;
	const emailKey = limitKey('signin-email', email);
	const tooMany = await takeTry(emailKey, perEmail, now);
	if (tooMany) return { ok: false, reason: tooMany };

	const user = await db().user.findUnique({ where: { email } });
	const active = user && !user.disabledAt ? user : null;
	const right = await verifyPassword(active?.passwordHash ?? null, password);
	if (!active || !right) {
		return refuse('signIn', 'This e-mail and password do not belong together here.');
	}
	await forgetTries(emailKey, now);
	return ok({ id: active.id, revision: active.revision });
}
