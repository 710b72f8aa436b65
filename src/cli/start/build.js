import { existsSync } from 'node:fs';
import { runNode } from './child.js';
import { fingerprint, isStamped, writeStamp } from './fingerprint.js';
import { step } from './step.js';

const sources = [
	'src',
	'static',
	'prisma/schema.prisma',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'package.json',
	'package-lock.json'
];

/** Commands and tests do not end up in the build; the client follows from the schema. */
const apart = /^src[\\/](cli|lib[\\/]server[\\/]db[\\/]generated)$|\.test\.[jt]s$/;

/** Builds the server and the pages into `build/` when their sources changed since the last time. */
export async function buildPages() {
	const print = fingerprint(sources, (path) => !apart.test(path));
	if (existsSync('build/handler.js') && isStamped('build/.stamp', print)) return;
	await step('Building the server and the pages', () =>
		runNode(['node_modules/vite/bin/vite.js', 'build'], {
			show: 'failure',
			env: { NODE_ENV: 'production' }
		})
	);
	writeStamp('build/.stamp', print);
}
