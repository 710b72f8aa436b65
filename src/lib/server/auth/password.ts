import { hash, verify } from '@node-rs/argon2';
import { newToken } from './secret.ts';

/** Argon2id with 19 MiB, 2 passes, 1 lane: the OWASP Password Storage Cheat Sheet's first choice. */
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** One password typed on two keyboards may arrive as different code points (NIST SP 800-63B, 3.1.1.2). */
function normalised(password: string): string {
	return password.normalize('NFKC');
}

/** Gives the argon2id hash of a password, with its salt and its cost in it. */
export function hashPassword(password: string): Promise<string> {
	return hash(normalised(password), cost);
}

/** The hash of a password that nobody knows. */
const nobodysHash = hashPassword(newToken());

/**
 * True when `password` belongs to `passwordHash`. Give null where there is no such person: the answer
 * is no, after the same work.
 */
export async function verifyPassword(
	passwordHash: string | null,
	password: string
): Promise<boolean> {
	const right = await verify(passwordHash ?? (await nobodysHash), normalised(password));
	return right && passwordHash !== null;
}
