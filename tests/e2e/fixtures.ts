import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { Desk } from './desk.ts';

export { expect };

/** Chromium's own line about an answer of 4xx to a page load; tests that expect a refusal see it. */
const statusLine = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** Notes whatever a page of this context says in the console, throws, or asks of another host. */
function watch(context: BrowserContext, deskUrl: string, complaints: string[]): void {
	context.on('console', (message) => {
		if (!['error', 'warning'].includes(message.type())) return;
		if (statusLine.test(message.text())) return;
		complaints.push(`console ${message.type()}: ${message.text()}`);
	});
	context.on('weberror', (error) => complaints.push(`page error: ${error.error().stack}`));
	context.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (origin === deskUrl || ['data:', 'blob:', 'about:'].includes(protocol)) return;
		complaints.push(`request to a third party: ${request.url()}`);
	});
}

/**
 * The project's own desk as `desk`, and pages that know its address. A test fails when any page it
 * opened logs an error or a warning, throws, or asks anything of another host.
 */
export const test = base.extend<{ quiet: undefined }, { desk: Desk }>({
	desk: [
		// Playwright insists on a destructured first argument, also where nothing is taken from it.
		async ({}, use, { project }) => {
			const desk = await Desk.start(project.name);
			await use(desk);
			await desk.stop();
		},
		{ scope: 'worker', timeout: 180_000 }
	],
	baseURL: async ({ desk }, use) => {
		await use(desk.url);
	},
	quiet: [
		async ({ browser, desk }, use) => {
			const complaints: string[] = [];
			const watchNew = (context: BrowserContext) => watch(context, desk.url, complaints);
			for (const context of browser.contexts()) watchNew(context);
			browser.on('context', watchNew);
			await use(undefined);
			browser.off('context', watchNew);
			expect(complaints, 'what the pages complained of').toEqual([]);
		},
		{ auto: true }
	]
});

/** Fails when axe finds anything on the page as it is now, in light or in dark. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await new AxeBuilder({ page }).analyze();
		const found = violations.map(({ id, help, nodes }) => ({
			id,
			help,
			where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`)
		}));
		expect(found, `what axe finds on ${page.url()} in ${colorScheme}`).toEqual([]);
	}
	await page.emulateMedia({ colorScheme: null });
}
