import { AxeBuilder } from '@axe-core/playwright';
import {
	expect,
	test as base,
	type BrowserContext,
	type Page,
	type TestInfo
} from '@playwright/test';
import { Desk } from './desk.ts';

export { expect };

/** Chromium's own line about an answer of 4xx to a page load; tests that expect a refusal see it. */
const statusLine = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** Notes whatever a page of this context says in the console, throws, or asks of another host. */
function watch(context: BrowserContext, complaints: string[]): void {
	context.on('console', (message) => {
		if (!['error', 'warning'].includes(message.type())) return;
		if (statusLine.test(message.text())) return;
		complaints.push(`console ${message.type()}: ${message.text()}`);
	});
	context.on('weberror', (error) => complaints.push(`page error: ${error.error().stack}`));
	context.on('request', (request) => {
		const { hostname, protocol } = new URL(request.url());
		// Every desk of these tests listens there, and nothing else does.
		if (hostname === 'localhost' || ['data:', 'blob:', 'about:'].includes(protocol)) return;
		complaints.push(`request to a third party: ${request.url()}`);
	});
}

/** Prints what the desk wrote during a test that failed: where nobody can look at it, it tells why. */
function tellOfFailure({ status, expectedStatus }: TestInfo, desk: Desk): void {
	if (status !== expectedStatus) console.log(`The desk said:\n${desk.said()}`);
}

/**
 * A desk with the invented newsroom as `desk`, whose address pages know, and one on which nobody has
 * worked as `emptyDesk`. A test fails when any page it opened logs an error or a warning, throws, or
 * asks anything of another host.
 */
export const test = base.extend<{ quiet: undefined; emptyDesk: Desk }, { desk: Desk }>({
	desk: [
		// Playwright insists on a destructured first argument, also where nothing is taken from it.
		async ({}, use, { project }) => {
			const desk = await Desk.startNewsroom(project.name);
			await use(desk);
			await desk.stop();
		},
		{ scope: 'worker', timeout: 60_000 }
	],
	emptyDesk: [
		async ({ browser }, use, test) => {
			const desk = await Desk.startEmpty(test.project.name);
			await use(desk);
			tellOfFailure(test, desk);
			// Pages that are open ask the desk for news, and would complain that it is gone.
			for (const context of browser.contexts()) await context.close();
			await desk.stop();
		},
		{ timeout: 60_000 }
	],
	baseURL: async ({ desk }, use) => {
		await use(desk.url);
	},
	quiet: [
		async ({ browser, desk }, use, test) => {
			const complaints: string[] = [];
			const watchNew = (context: BrowserContext) => watch(context, complaints);
			for (const context of browser.contexts()) watchNew(context);
			browser.on('context', watchNew);
			await use(undefined);
			browser.off('context', watchNew);
			// Pages that a test left open would go on asking the desk for news during all the others.
			for (const context of browser.contexts()) await context.close();
			tellOfFailure(test, desk);
			expect(complaints, 'what the pages complained of').toEqual([]);
		},
		{ auto: true }
	]
});

/** Fails when axe finds anything on the page as it is now, in light or in dark. */
export async function expectNoAxeViolations(
	page: Page,
	themes: readonly ('light' | 'dark')[] = ['light', 'dark']
): Promise<void> {
	for (const [index, colorScheme] of themes.entries()) {
		// Without motion: halfway from one theme to the other, words have a contrast that nobody sees.
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const axe = new AxeBuilder({ page })
			// Violations alone in full; and in the page itself, as a second page that puts the findings of
			// several frames together takes longer than the findings.
			.options({ resultTypes: ['violations'] })
			.setLegacyMode(page.frames().length === 1);
		// The themes differ in colours alone.
		if (index > 0) axe.withRules(['color-contrast', 'link-in-text-block']);
		const { violations } = await axe.analyze();
		const found = violations.map(({ id, help, nodes }) => ({
			id,
			help,
			where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`)
		}));
		expect(found, `what axe finds on ${page.url()} in ${colorScheme}`).toEqual([]);
	}
	await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
