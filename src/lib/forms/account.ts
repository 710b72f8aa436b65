import { z } from 'zod';
import { mostIdleHours, mostRatings, mostWork } from '#lib/domain/desk/settings.ts';
import { roles } from '#lib/domain/role.ts';
import { readEmail } from '#lib/domain/user/email.ts';

const email = z.string('Enter an e-mail address.').transform((text, context) => {
	const address = readEmail(text);
	if (address) return address;
	context.addIssue({
		code: 'custom',
		message: text.trim() ? 'This is not an e-mail address.' : 'Enter an e-mail address.'
	});
	return z.NEVER;
});

const name = z
	.string('Enter your name.')
	.trim()
	.min(1, 'Enter your name.')
	.max(120, 'Keep the name to 120 characters.');

/** The rule for new passwords needs the e-mail as well: `domain/user/password.ts` holds it. */
const newPassword = z
	.string('Choose a password.')
	.min(1, 'Choose a password.')
	.max(1000, 'Choose a password of at most 200 characters.');

const knownPassword = z
	.string('Enter your password.')
	.min(1, 'Enter your password.')
	.max(1000, 'No password here is that long.');

const role = z.enum(roles, 'Choose a role.');

/** Any address is let through, so that the answer never tells one that is unknown from one that is malformed. */
export const signInForm = z.object({
	email: z
		.string('Enter your e-mail address.')
		.trim()
		.min(1, 'Enter your e-mail address.')
		.max(254, 'No e-mail address is that long.'),
	password: knownPassword
});

const deskName = z
	.string('Name the desk.')
	.trim()
	.min(1, 'Name the desk.')
	.max(80, 'Keep the name of the desk to 80 characters.');

export const setUpForm = z.object({
	deskName,
	name,
	email,
	password: newPassword
});

export const joinForm = z.object({ name, password: newPassword });

export const resetForm = z.object({ password: newPassword });

export const changeNameForm = z.object({ name, before: z.string('Open the page again.') });

export const changePasswordForm = z.object({
	currentPassword: knownPassword,
	password: newPassword
});

export const inviteForm = z.object({ email, role });

export const personForm = z.object({ id: z.uuid('There is no such person.') });

export const roleForm = personForm.extend({ role, revision: z.coerce.number().int() });

const ratingsRule = `A desk asks for 1 to ${mostRatings} ratings.`;

/** A whole number from 1, or an empty field for none. */
function limit(most: number, words: string) {
	return z
		.union(
			[
				z.literal('').transform(() => null),
				z.coerce.number(words).int(words).min(1, words).max(most, words)
			],
			words
		)
		.default(null);
}

export const deskSettingsForm = z.object({
	name: deskName,
	ratingsNeeded: z.coerce
		.number(ratingsRule)
		.int(ratingsRule)
		.min(1, ratingsRule)
		.max(mostRatings, ratingsRule),
	/** A ticked box. */
	allowOwnDecision: z
		.literal('yes')
		.optional()
		.transform((value) => value === 'yes'),
	workLimit: limit(mostWork, `A limit is 1 to ${mostWork} claims. Leave it empty for none.`),
	idleHours: limit(mostIdleHours, `Give 1 to ${mostIdleHours} hours. Leave it empty for never.`),
	revision: z.coerce.number().int()
});

/** A link or a session, by the SHA-256 that is stored of it. */
export const hashForm = z.object({
	id: z.string().regex(/^[0-9a-f]{64}$/, 'There is no such entry.')
});

/** A button alone. */
export const noFields = z.object({});
