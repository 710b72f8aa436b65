import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromium } from '../tests/support/chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
	testDir: `${root}/tests/e2e`,
	globalSetup: `${root}/tests/support/e2e-setup.ts`,
	forbidOnly: true,
	retries: 0,
	// A page that waits for its desk leaves room on two cores for another one.
	workers: 2,
	fullyParallel: true,
	// How long something takes is no test here: a slow machine gets its time, and what hangs is named.
	timeout: 240_000,
	expect: { timeout: 20_000 },
	reporter: 'list',
	use: {
		actionTimeout: 30_000,
		navigationTimeout: 30_000,
		locale: 'en-GB',
		timezoneId: 'Europe/Berlin',
		// `--trace on` records what happened; it takes a fifth of the time of a run.
		trace: 'off',
		launchOptions: {
			executablePath: chromium(),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	// The whole job on both stores; tests/e2e/desk.ts starts the desk that a project's name asks for.
	// What a page looks like does not hang on the store, so only one of them looks at every page.
	// Each has a folder of its own for what it leaves: they may run side by side, and each begins by
	// emptying it.
	projects: [
		{ name: 'embedded', outputDir: `${root}/test-results/e2e-embedded` },
		{
			name: 'server',
			outputDir: `${root}/test-results/e2e-server`,
			testIgnore: '**/pages.test.ts'
		}
	]
});
