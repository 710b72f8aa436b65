import type { Command } from './command.ts';

/** Prints what the command line can do. */
export function help(commands: readonly Command[]): void {
	const entries = commands.map(
		({ name, usage, words }) => `  ${`${name} ${usage}`.trim()}\n      ${words}`
	);
	console.log(
		`The command line of Claimdesk. Use it as: npm run desk -- <command>\n\n${entries.join('\n')}\n  help\n      Shows this list.\n\nThe settings of .env.example apply. On the embedded store, stop the desk first: only one process\ncan have it open.`
	);
}
