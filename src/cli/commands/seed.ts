import { roleWords } from '#lib/domain/role.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/db/database.ts';
import { people } from '../../../prisma/seed/newsroom.ts';
import { Sentence } from '../start/sentence.js';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { withDesk } from './open-desk.ts';

/** The invented newsroom is here when all its people are. */
async function isLoaded(): Promise<boolean> {
	const emails = people.map(({ email }) => email);
	return (await db().user.count({ where: { email: { in: emails } } })) === emails.length;
}

export const seed: Command = {
	name: 'seed',
	usage: '[--once]',
	words:
		'Loads an invented newsroom into an empty desk and prints its sign-ins. With --once, a desk that has it already is left as it is.',
	async run(args) {
		const { once } = readArguments(args, { once: { type: 'boolean' } });
		await withDesk(async () => {
			if (!(once && (await isLoaded()))) {
				if ((await db().user.count()) > 0) {
					throw new Sentence(
						'This desk has people already. The invented newsroom only goes into an empty one.'
					);
				}
				const { loadNewsroom } = await import('../../../prisma/seed/load-newsroom.ts');
				await loadNewsroom(now());
			}
			const rows = people.map(
				({ name, role, email, password }) =>
					`  ${email.padEnd(36)} ${password.padEnd(24)} ${name}, ${roleWords[role].toLowerCase()}`
			);
			console.log(`Sign in to the invented newsroom with e-mail and password:\n${rows.join('\n')}`);
		});
	}
};
