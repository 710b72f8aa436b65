import { existsSync } from 'node:fs';
import { runNode } from './child.js';

/** Lets SvelteKit write the compiler settings that tsconfig.json extends; every tool here reads them. */
export async function writeTypes() {
	if (existsSync('.svelte-kit/tsconfig.json')) return;
	await runNode(['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'], { show: 'failure' });
}
