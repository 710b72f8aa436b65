import type { Page } from '@playwright/test';
import type { PersonKey } from './desk.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';

/** The paths of the links on a page that begin like this. */
async function allLinks(page: Page, at: string, prefix: string): Promise<string[]> {
	await page.goto(at);
	const links = await page.locator(`main a[href^="${prefix}"]`).all();
	const paths = links.map(async (link) => {
		return new URL((await link.getAttribute('href')) ?? '', page.url()).pathname;
	});
	return [...new Set(await Promise.all(paths))];
}

async function firstLink(page: Page, at: string, prefix: string): Promise<string> {
	const [first] = await allLinks(page, at, prefix);
	if (!first) throw new Error(`${at} links to no ${prefix}.`);
	return first;
}

const sizes = {
	desktop: { viewport: { width: 1440, height: 900 }, themes: ['light', 'dark'] },
	// The colours are those of the desktop, where both themes are looked at.
	phone: { viewport: { width: 390, height: 844 }, themes: ['light'] }
} as const;

/** Fails on what axe finds, and when the window scrolls sideways. */
async function expectSoundPage(page: Page, path: string, size: keyof typeof sizes): Promise<void> {
	await page.goto(path);
	await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
	await expectSound(page, size);
}

async function expectSound(page: Page, size: keyof typeof sizes): Promise<void> {
	await expectNoAxeViolations(page, sizes[size].themes);
	const { scrollWidth, clientWidth } = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return { scrollWidth, clientWidth };
	});
	expect(scrollWidth, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(clientWidth);
}

for (const size of ['desktop', 'phone'] as const) {
	const { viewport, themes } = sizes[size];

	test(`the pages for readers are sound on a ${size}`, async ({ page }) => {
		await page.setViewportSize(viewport);
		const check = await firstLink(page, '/checks', '/checks/');
		for (const path of [
			'/checks',
			check,
			'/corrections',
			'/how-we-check',
			'/questions/there-is-none',
			'/signin'
		]) {
			await expectSoundPage(page, path, size);
		}
		await page.goto('/checks/there-is-none');
		await expectNoAxeViolations(page, themes);
	});

	test(`the pages of the desk are sound on a ${size}`, async ({ browser, desk }) => {
		const context = await browser.newContext({ baseURL: desk.url, viewport });
		const page = await context.newPage();
		const open = async (who: PersonKey, paths: string[]): Promise<void> => {
			await context.clearCookies();
			await desk.signIn(page, who);
			for (const path of paths) await expectSoundPage(page, path, size);
		};
		await desk.signIn(page, 'admin');
		const article = await firstLink(page, '/articles', '/articles/0');
		const source = await firstLink(page, '/sources', '/sources/0');
		await open('admin', [
			'/desk',
			'/people',
			'/settings',
			'/settings/scale',
			'/settings/scale/new',
			'/settings/history',
			'/account'
		]);
		await open('reviewer', [
			'/desk',
			'/notifications',
			'/notifications?show=unread',
			'/articles',
			'/articles/new',
			`${article}/details`,
			`${article}/history`,
			`${article}/summary`,
			'/claims',
			'/sources',
			'/sources/new',
			source,
			`${source}/edit`,
			'/dashboard',
			'/dashboard/agreement'
		]);
		await open('editor', ['/consistency', '/desk?order=article', '/dashboard/waiting']);
		await open('observer', ['/desk', article]);
	});

	test(`a claim in each state is sound on a ${size}`, async ({ browser, desk }) => {
		const context = await browser.newContext({ baseURL: desk.url });
		const page = await context.newPage();
		await desk.signIn(page, 'editor');
		const addresses = new Map<string, string>();
		for (const article of await allLinks(page, '/articles', '/articles/0')) {
			await page.goto(article);
			const claims = page.getByRole('navigation', { name: 'Claims in this article' });
			for (const link of await claims.getByRole('link').all()) {
				const state = (await link.getAttribute('aria-label'))?.split(', ')[1] ?? '';
				addresses.set(state, `${article}${await link.getAttribute('href')}`);
			}
		}
		expect([...addresses.keys()].sort()).toEqual([
			'Corrected',
			'Decided',
			'Dismissed',
			'Disputed',
			'In review',
			'Open',
			'Published',
			'Second review',
			'Withdrawn'
		]);
		await page.goto(addresses.get('Corrected') ?? '');
		await page.getByRole('button', { name: 'More for this claim' }).click();
		await page.getByRole('menuitem', { name: 'Dossier' }).click();
		await page.waitForURL('**/dossier');
		await page.setViewportSize(viewport);
		await expectSoundPage(page, page.url(), size);
		for (const address of addresses.values()) {
			await expectSoundPage(page, address, size);
			if (size === 'desktop') continue;
			await page.getByRole('radio', { name: /^Claim/ }).check();
			if (address === addresses.get('Decided')) {
				await expect(page.getByRole('button', { name: 'Publish' })).toBeInViewport();
			}
			await expectSound(page, size);
		}
	});
}

test('an article scrolls on a phone, and a tapped sentence offers what can be done', async ({
	browser,
	desk
}) => {
	const { viewport } = sizes.phone;
	const context = await browser.newContext({ baseURL: desk.url, viewport, hasTouch: true });
	const page = await context.newPage();
	await desk.signIn(page, 'reviewer');
	await page.goto('/articles');
	await page.getByRole('link', { name: /^Four billion/ }).tap();

	const last = page.locator('[data-sentence]').last();
	const bar = page.getByRole('complementary', { name: 'Selected sentence' });
	// The sentences are there before the script that answers a tap.
	await expect(async () => {
		await last.tap();
		await expect(bar).toBeVisible({ timeout: 1000 });
	}).toPass();
	expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
	const ground = await page.locator('.ws').boundingBox();
	const words = await last.boundingBox();
	expect((ground?.y ?? 0) + (ground?.height ?? 0)).toBeGreaterThan(words?.y ?? Infinity);

	await bar.getByRole('button', { name: 'Mark a claim' }).tap();
	await expect(page.getByRole('radio', { name: 'New claim' })).toBeChecked();
	expect(await page.evaluate(() => scrollY)).toBe(0);
});
