import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './child.js';
import { step } from './step.js';

const dataFolder = join('data', 'demo');

/**
 * Loads the invented newsroom into the demo's own data folder, or into the empty database of
 * DATABASE_URL, unless it is there already, and prints its sign-ins.
 * @throws {import('./sentence.js').Sentence} when the database holds another desk.
 */
export async function prepareDemo() {
	const ownFolder = !process.env['DATABASE_URL'];
	if (ownFolder) process.env['DATA_DIR'] = dataFolder;
	// Kept beside the data, because opening the store only to look would double the time of a start.
	const kept = join(dataFolder, 'sign-ins.txt');
	if (ownFolder && existsSync(kept) && existsSync(join(dataFolder, 'postgres'))) {
		process.stdout.write(readFileSync(kept));
		return;
	}
	const signIns = await step('Loading the invented newsroom', () =>
		runNode(['src/cli/desk.js', 'seed', '--once'], { show: 'failure' })
	);
	process.stdout.write(signIns);
	if (ownFolder) writeFileSync(kept, signIns);
}
