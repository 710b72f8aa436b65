import type { Command } from './command.ts';
import { withDesk } from './open-desk.ts';

export const migrate: Command = {
	name: 'migrate',
	usage: '',
	words: 'Brings the database up to date. A start does this by itself.',
	async run() {
		await withDesk(async ({ applied }) => {
			console.log(
				applied.length > 0
					? `Applied: ${applied.join(', ')}`
					: 'The database was already up to date.'
			);
		});
	}
};
