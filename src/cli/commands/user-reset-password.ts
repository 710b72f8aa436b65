import { readEmail } from '#lib/domain/user/email.ts';
import { now } from '#lib/server/clock.ts';
import { resetPassword } from '#lib/server/users/reset-password.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { withDesk } from './open-desk.ts';
import { outcome } from './outcome.ts';

export const userResetPassword: Command = {
	name: 'user reset-password',
	usage: '--email <address>',
	words: 'Prints a link by which a person chooses a new password: one use, within 24 hours.',
	async run(args) {
		const { email } = readArguments(args, { email: { type: 'string', required: true } });
		await withDesk(async () => {
			const person = { email: readEmail(email) ?? email };
			const { path, name } = outcome(await resetPassword({ actor: null, now: now() }, person));
			const origin = process.env['ORIGIN'] || `http://localhost:${process.env['PORT'] || 3000}`;
			console.log(`${name} can choose a new password at ${origin}${path}`);
		});
	}
};
