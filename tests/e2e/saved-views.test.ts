import type { Page } from '@playwright/test';
import { person } from './desk.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { openWithKeys } from './keys.ts';

const tabs = (page: Page) => page.getByRole('navigation', { name: 'Views', exact: true });
const tab = (page: Page, name: RegExp | string) => tabs(page).getByRole('link', { name });
const sidebar = (page: Page) => page.getByRole('navigation', { name: 'Saved views' });

async function save(page: Page, name: string, whom: 'Only me' | 'Everybody'): Promise<void> {
	await page.getByRole('button', { name: 'Save this view' }).click();
	const dialog = page.getByRole('dialog', { name: 'Save this view' });
	await dialog.getByLabel('Name').fill(name);
	await dialog.getByText(whom, { exact: true }).click();
	await dialog.getByRole('button', { name: 'Save the view' }).click();
}

async function choose(page: Page, name: string, item: string): Promise<void> {
	await page.getByRole('button', { name: `Change the view ${name}` }).click();
	await page.getByRole('menuitem', { name: item }).click();
}

test('a view is kept, shared, renamed, deleted and brought back, and means whoever looks', async ({
	browser,
	desk
}) => {
	const mirela = await desk.openPage(browser, 'reviewer');
	const jonah = await desk.openPage(browser, 'secondReviewer');
	const hedda = await desk.openPage(browser, 'editor');

	await openWithKeys(mirela, '/claims?with=me&state=any');
	const claimsOf = (page: Page) => page.locator('[data-claim-link]').allTextContents();
	const hers = await claimsOf(mirela);
	const mine = hers.length;
	await save(mirela, 'All that I have', 'Only me');
	await expect(mirela.getByText('“All that I have” is saved.')).toBeVisible();
	const current = tab(mirela, `All that I have , ${mine} claims`);
	await expect(current).toHaveAttribute('aria-current', 'page');
	await expect(mirela).toHaveTitle('All that I have. Claims. Claimdesk');
	await expect(sidebar(mirela).getByRole('link', { name: /^All that I have/ })).toBeVisible();

	await openWithKeys(jonah, '/claims');
	await expect(tab(jonah, /^All that I have/)).toHaveCount(0);
	await choose(mirela, 'All that I have', 'Share with everybody');
	await expect(mirela.getByText('Everybody sees “All that I have”.')).toBeVisible();

	await openWithKeys(jonah, '/desk');
	await sidebar(jonah)
		.getByRole('link', { name: /^All that I have/ })
		.click();
	await jonah.waitForURL('**/claims?state=any&with=me');
	// Nobody else has what she has, though it may be as many.
	await expect.poll(() => claimsOf(jonah)).not.toEqual(hers);
	const his = (await claimsOf(jonah)).length;
	await expect(tab(jonah, `All that I have , ${his} claims`)).toBeVisible();
	await jonah.getByRole('button', { name: 'Change the view All that I have' }).click();
	await expect(jonah.getByRole('menuitem')).toHaveText(['Copy its link']);
	const changed = `Shared by ${person('reviewer').name}, last changed by ${person('reviewer').name} on`;
	await expect(jonah.getByRole('menu')).toContainText(changed);
	await jonah.keyboard.press('Escape');

	// Two have it open; the second to change it is told, and what was typed stays.
	await openWithKeys(hedda, '/claims?state=any&with=me');
	await choose(hedda, 'All that I have', 'Rename');
	const late = hedda.getByRole('dialog', { name: 'Rename the view' });
	await late.getByLabel('Name').fill('Everything with me');
	await choose(mirela, 'All that I have', 'Rename');
	const dialog = mirela.getByRole('dialog', { name: 'Rename the view' });
	await dialog.getByLabel('Name').fill('With me');
	await dialog.getByRole('button', { name: 'Rename' }).click();
	await expect(tab(mirela, /^With me/)).toBeVisible();
	await late.getByRole('button', { name: 'Rename' }).click();
	await expect(late).toContainText(`${person('reviewer').name} changed this view`);
	await expect(late.getByLabel('Name')).toHaveValue('Everything with me');
	await late.getByRole('button', { name: 'Rename' }).click();
	await expect(tab(hedda, /^Everything with me/)).toBeVisible();

	await choose(hedda, 'Everything with me', 'Delete');
	await expect(tab(hedda, /^Everything with me/)).toHaveCount(0);
	await hedda.getByRole('button', { name: 'Undo' }).click();
	await expect(hedda.getByText('“Everything with me” is back.')).toBeVisible();
	await expect(tab(hedda, /^Everything with me/)).toBeVisible();

	await openWithKeys(jonah, '/desk');
	await jonah.keyboard.press('/');
	await jonah.getByPlaceholder(/^A page, a view/).fill('everything w');
	await expect(jonah.getByRole('option', { name: /^Everything with me/ })).toBeVisible();
	await jonah.keyboard.press('Enter');
	await jonah.waitForURL('**/claims?state=any&with=me');
});

test('a view has its filters replaced, and a private one is not there for others', async ({
	browser,
	desk
}) => {
	const page = await desk.openPage(browser, 'observer');
	await openWithKeys(page, '/claims?kind=quote');
	await page.getByRole('button', { name: 'Save this view' }).click();
	const dialog = page.getByRole('dialog', { name: 'Save this view' });
	await expect(dialog.getByText('Who sees it')).toHaveCount(0);
	await dialog.getByRole('button', { name: 'Save the view' }).click();
	await expect(dialog).toContainText('Give the view a name.');
	await dialog.getByLabel('Name').fill('Quotes');
	await page.keyboard.press('Enter');
	await expect(tab(page, /^Quotes/)).toHaveAttribute('aria-current', 'page');

	await openWithKeys(page, '/claims?kind=quote&sort=priority');
	await expect(tab(page, /^Quotes/)).not.toHaveAttribute('aria-current');
	await page.getByRole('button', { name: 'Save in place of a view' }).click();
	await page.getByRole('menuitem', { name: 'Replace the filters of “Quotes”' }).click();
	await expect(tab(page, /^Quotes/)).toHaveAttribute('aria-current', 'page');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(tab(page, /^Quotes/)).not.toHaveAttribute('aria-current');

	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await tab(page, /^Quotes/).click();
	await choose(page, 'Quotes', 'Copy its link');
	await expect(page.getByText('Link copied.')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	await page.goto(link);
	await page.waitForURL('**/claims?kind=quote');
	const admin = await desk.openPage(browser, 'admin');
	expect((await admin.goto(link))?.status()).toBe(404);
});

test('a view stays its owner’s to change when another shares one with the same filter', async ({
	browser,
	desk
}) => {
	const mirela = await desk.openPage(browser, 'reviewer');
	await openWithKeys(mirela, '/claims?kind=comparison');
	await save(mirela, 'Comparisons of mine', 'Only me');
	await expect(tab(mirela, /^Comparisons of mine/)).toBeVisible();
	const jonah = await desk.openPage(browser, 'secondReviewer');
	await openWithKeys(jonah, '/claims?kind=comparison');
	await save(jonah, 'All comparisons', 'Everybody');
	await expect(tab(jonah, /^All comparisons/)).toBeVisible();

	await openWithKeys(mirela, '/claims?kind=comparison');
	await expect(mirela).toHaveTitle('Comparisons of mine. Claims. Claimdesk');
	for (const name of [/^All comparisons/, /^Comparisons of mine/]) {
		await expect(tab(mirela, name)).toHaveAttribute('aria-current', 'page');
	}
	await choose(mirela, 'Comparisons of mine', 'Rename');
	const dialog = mirela.getByRole('dialog', { name: 'Rename the view' });
	await expect(dialog.getByLabel('Name')).toHaveValue('Comparisons of mine');
	await dialog.getByLabel('Name').fill('What I compare');
	await dialog.getByRole('button', { name: 'Rename' }).click();
	await choose(mirela, 'What I compare', 'Delete');
	await expect(tab(mirela, /^What I compare/)).toHaveCount(0);
	await expect(tab(mirela, /^All comparisons/)).toHaveAttribute('aria-current', 'page');
});

test('the dialog of a view is sound, and the tab of what is shown is in sight on a phone', async ({
	browser,
	desk
}) => {
	const page = await desk.openPage(browser, 'reviewer');
	await page.setViewportSize({ width: 390, height: 844 });
	await openWithKeys(page, '/claims?kind=event');
	await page.getByRole('button', { name: 'Save this view' }).click();
	const dialog = page.getByRole('dialog', { name: 'Save this view' });
	await dialog.getByText('Everybody', { exact: true }).click();
	await expectNoAxeViolations(page);
	await dialog.getByLabel('Name').fill('Events that others may wish to follow');
	await page.keyboard.press('Enter');
	await expect(tab(page, /^Events that/)).toBeVisible();
	await page.reload();
	await expect(tab(page, /^Events that/)).toBeInViewport();
	await page.getByRole('button', { name: /^Change the view/ }).click();
	await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeVisible();
	await expectNoAxeViolations(page);
});
