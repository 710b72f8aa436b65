import { generateClient } from './client.js';
import { installPackages } from './packages.js';
import { writeTypes } from './types.js';

/**
 * Brings the project to where a command can run: packages, database client and, if asked, the build.
 * @param {{ build?: boolean, development?: boolean }} options
 */
export async function prepare({ build = false, development = false }) {
	await installPackages({ development });
	await writeTypes();
	await generateClient();
	if (build) {
		const { buildPages } = await import('./build.js');
		await buildPages();
	}
}
