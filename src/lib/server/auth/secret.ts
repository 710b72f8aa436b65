import { createHash, randomBytes } from 'node:crypto';

/** A new unguessable token: 32 random bytes, base64url. */
export function newToken(): string {
	return randomBytes(32).toString('base64url');
}

/** What is stored of a token: its SHA-256, hex. A token has enough entropy to need no salt. */
export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
