import { auditVerify } from './commands/audit-verify.ts';
import type { Command } from './commands/command.ts';
import { help } from './commands/help.ts';
import { migrate } from './commands/migrate.ts';
import { seed } from './commands/seed.ts';
import { settings } from './commands/settings.ts';
import { userAdd } from './commands/user-add.ts';
import { userResetPassword } from './commands/user-reset-password.ts';
import { engineCommands } from './engine/commands.ts';
import { Sentence } from './start/sentence.js';

const commands: Command[] = [
	userAdd,
	userResetPassword,
	settings,
	auditVerify,
	migrate,
	seed,
	...engineCommands
];

/**
 * Runs one command of the desk.
 * @throws {Sentence} when there is no such command, or it cannot do what was asked.
 */
export async function desk(args: string[]): Promise<void> {
	const asked = args.filter((arg) => !arg.startsWith('-')).join(' ');
	if (args.length === 0 || asked.split(' ')[0] === 'help' || args.includes('--help'))
		return help(commands);

	const command = commands.find(({ name }) => ` ${asked} `.startsWith(` ${name} `));
	if (!command) {
		throw new Sentence(
			`There is no command "${asked}". "npm run desk -- help" lists the ones there are.`
		);
	}
	await command.run(args.slice(command.name.split(' ').length));
}
