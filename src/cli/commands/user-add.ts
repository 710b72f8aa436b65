import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { roles, type Role } from '#lib/domain/role.ts';
import { now } from '#lib/server/clock.ts';
import { createUser } from '#lib/server/users/create-user.ts';
import { Sentence } from '../start/sentence.js';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { withDesk } from './open-desk.ts';
import { outcome } from './outcome.ts';

function isRole(word: string): word is Role {
	return (roles as readonly string[]).includes(word);
}

export const userAdd: Command = {
	name: 'user add',
	usage: `--email <address> --name <name> --role <${roles.join('|')}> [--password-stdin]`,
	words:
		'Makes a person. The password is read from standard input, or made up and printed once; it is never an argument, because other people on this machine can read those.',
	async run(args) {
		const { role, email, name, ...given } = readArguments(args, {
			email: { type: 'string', required: true },
			name: { type: 'string', required: true },
			role: { type: 'string', required: true },
			'password-stdin': { type: 'boolean' }
		});
		if (!isRole(role)) throw new Sentence(`The role is one of ${roles.join(', ')}.`);

		const typed = given['password-stdin'] ? (await text(process.stdin)).trim() : null;
		const password = typed ?? randomBytes(15).toString('base64url');
		await withDesk(async () => {
			outcome(await createUser({ actor: null, now: now() }, { email, name, role, password }));
			console.log(`Made ${name} <${email}>, ${role}.`);
			if (typed === null) console.log(`Password, shown this once: ${password}`);
		});
	}
};
