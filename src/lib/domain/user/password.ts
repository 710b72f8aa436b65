import { ok, refuse, type Result } from '../result.ts';
import { readEmail } from './email.ts';

/** The least and the most characters a password may have. Length is what makes one hard to guess. */
export const passwordLength = { least: 10, most: 200 } as const;

/** The rule beside a field for a new password. */
export const passwordHint = `At least ${passwordLength.least} characters. Several words are easy to remember.`;

/** Accepts a new password for the owner of `email`, or refuses it in words. */
export function checkNewPassword(password: string, email: string): Result<string> {
	const characters = [...password].length;
	if (characters < passwordLength.least) {
		return refuse(
			'password',
			`Choose a password of at least ${passwordLength.least} characters. This one has ${characters}.`,
			'password'
		);
	}
	if (characters > passwordLength.most) {
		return refuse(
			'password',
			`Choose a password of at most ${passwordLength.most} characters. This one has ${characters}.`,
			'password'
		);
	}
	if (readEmail(password) === email) {
		return refuse('password', 'Choose a password that is not your e-mail address.', 'password');
	}
	return ok(password);
}
