import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The same tests on one store; both stores must give the same answers. */
function onStore(store: 'embedded' | 'server'): TestProjectConfiguration {
	return {
		root,
		test: {
			name: store,
			environment: 'node',
			include: ['tests/integration/**/*.test.ts'],
			globalSetup: ['tests/support/store-setup.ts'],
			// Every file opens a store of its own, in one of two processes that stay: the database as
			// WebAssembly and the client are compiled twice, not for every file.
			maxWorkers: 2,
			isolate: false,
			// A store opens in a second, and in many on a machine that does other things as well.
			testTimeout: 60_000,
			hookTimeout: 120_000,
			expect: { requireAssertions: true }
		}
	};
}

export default defineConfig({
	root,
	test: {
		// It would hold how long files took and change their order; steps side by side would both write it.
		cache: false,
		projects: [
			{
				root,
				test: {
					name: 'unit',
					environment: 'node',
					include: [
						'src/**/*.test.ts',
						'src/**/*.test.js',
						'tests/*.test.ts',
						'prisma/seed/**/*.test.ts'
					],
					exclude: ['**/node_modules/**', 'src/**/*.svelte.test.ts'],
					// What they test keeps nothing but tables worked out once, which a process for every file would
					// load and work out again.
					isolate: false,
					// Property tests are long on a busy machine; a test that hangs still ends.
					testTimeout: 60_000,
					benchmark: { include: ['tests/bench/**/*.bench.ts', 'src/**/*.bench.ts'] },
					expect: { requireAssertions: true }
				}
			},
			{
				root,
				plugins: [svelte({ configFile: false, compilerOptions: { runes: true } }), svelteTesting()],
				test: {
					name: 'component',
					environment: 'jsdom',
					include: ['src/**/*.svelte.test.ts'],
					expect: { requireAssertions: true }
				}
			},
			onStore('embedded'),
			onStore('server')
		]
	}
});
