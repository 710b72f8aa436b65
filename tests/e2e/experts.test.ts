import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';

const words = 'It does not. The pumping station has a line of its own.';

/** Looks at the page of a link in a browser that runs scripts, which axe needs and the page does not. */
async function expectSound(page: Page): Promise<void> {
	for (const viewport of [
		{ width: 1440, height: 900 },
		{ width: 390, height: 844 }
	]) {
		await page.setViewportSize(viewport);
		await expectNoAxeViolations(page, ['light', 'dark']);
	}
}

async function fillIn(page: Page): Promise<void> {
	await page.getByLabel('Answer', { exact: true }).fill(words);
	await page.getByRole('button', { name: 'Read it once more' }).click();
	await expect(page.getByText('Say how you want to be named.')).toBeVisible();
	await expect(page.getByLabel('Answer', { exact: true })).toHaveValue(words);
	await page.getByLabel('Your name').fill('Ines Duarte, engineer');
	await page.getByRole('button', { name: 'Read it once more' }).click();
	await expect(page.getByRole('button', { name: 'Send the answer' })).toBeVisible();
}

/** Asks about the first open claim of an article; gives the link. */
async function askAbout(page: Page): Promise<string> {
	await page.goto('/articles');
	await page.getByRole('link', { name: /^Four billion/ }).click();
	const claims = page.getByRole('navigation', { name: 'Claims in this article' });
	await claims
		.getByRole('link', { name: /, Open$/ })
		.first()
		.click();
	await page.getByRole('button', { name: 'Ask an expert' }).click();
	await page.getByLabel('Expert', { exact: true }).fill('Ines Duarte');
	await page.getByLabel('Question', { exact: true }).fill('Is the pumping station part of it?');
	await page.getByRole('radio', { name: 'Known to the desk only' }).check();
	await expectNoAxeViolations(page, ['light']);
	await page.getByRole('button', { name: 'Make the link' }).click();
	return page.getByLabel('Link', { exact: true }).inputValue();
}

test('an expert answers a question without an account or scripts, and it becomes evidence', async ({
	browser,
	desk
}) => {
	const page = await desk.openPage(browser, 'reviewer');
	const link = await askAbout(page);

	const outside = await browser.newContext({ javaScriptEnabled: false });
	const expertPage = await outside.newPage();
	const response = await expertPage.goto(link);
	expect(response?.headers()).toMatchObject({
		'cache-control': 'no-store',
		'x-robots-tag': 'noindex, nofollow',
		'referrer-policy': 'same-origin'
	});
	await expect(expertPage.getByText('Is the pumping station part of it?')).toBeVisible();
	await fillIn(expertPage);
	await expertPage.getByRole('button', { name: 'Send the answer' }).click();
	await expect(
		expertPage.getByRole('heading', { name: 'Thank you for your answer' })
	).toBeVisible();
	await expect(expertPage.getByText(words)).toBeVisible();

	const evidence = page.getByRole('region', { name: 'Evidence' });
	await expect(evidence.getByText(words)).toBeVisible();
	await expect(evidence.getByText('Interview with Ines Duarte, engineer')).toBeVisible();
	await expect(evidence.getByText('Known to the desk only')).toBeVisible();
	for (const one of [expertPage, page]) await one.context().close();
});

test('the page of a question is sound at each step', async ({ browser, desk }) => {
	const page = await desk.openPage(browser, 'reviewer');
	const link = await askAbout(page);
	const looking = await browser.newPage();
	await looking.goto(link);
	await expectSound(looking);
	await fillIn(looking);
	await expectSound(looking);
	await looking.getByRole('button', { name: 'Send the answer' }).click();
	await expect(looking.getByRole('heading', { name: 'Thank you for your answer' })).toBeVisible();
	await expectSound(looking);
	for (const one of [looking, page]) await one.context().close();
});
