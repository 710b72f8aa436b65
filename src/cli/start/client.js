import { existsSync } from 'node:fs';
import { runNode } from './child.js';
import { fingerprint, isStamped, writeStamp } from './fingerprint.js';
import { step } from './step.js';

const folder = 'src/lib/server/db/generated';

/** Generates the database client when the schema or the version of Prisma changed. */
export async function generateClient() {
	const print = fingerprint([
		'prisma/schema.prisma',
		'.config/prisma.ts',
		'node_modules/prisma/package.json'
	]);
	if (existsSync(`${folder}/client.ts`) && isStamped(`${folder}/.stamp`, print)) return;
	await step('Generating the database client from prisma/schema.prisma', () =>
		runNode(['node_modules/prisma/build/index.js', 'generate'], {
			show: 'failure',
			// No look at a newer version: nothing may be asked of another host here.
			env: { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }
		})
	);
	writeStamp(`${folder}/.stamp`, print);
}
