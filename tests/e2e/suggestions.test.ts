import type { Locator, Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';

const text = `Merrow ferry carried 1.2 million passengers in 2025

The Merrow ferry carried 1.2 million passengers in 2025, up 8 percent from 2024. The island council spent 4.5 million crowns on a new landing stage.

“We will run a night boat by 2028,” said Odile Brack, the head of the ferry company.

What a crossing it was! The stage cost three times as much as the old one, according to the auditor, Ruben Tarn. He said the council had ignored two warnings.

The company employs 140 people. Fares rose by 12 percent in March.`;

async function openArticle(page: Page, words: string): Promise<void> {
	await page.goto('/articles/new');
	await page.getByRole('textbox', { name: 'Text' }).fill(words);
	await page.getByLabel('Outlet').fill('The Merrow Gull');
	await page.getByRole('button', { name: 'Save and open' }).click();
	// The search runs behind the page, on a machine that may be busy with much else.
	await expect(listOf(page)).toBeVisible({ timeout: 30_000 });
}

const listOf = (page: Page): Locator => page.getByRole('list', { name: 'Suggestions' });
const rowsOf = (page: Page): Locator => listOf(page).getByRole('listitem');

/** The statement of the suggestion that the keys act on. */
async function current(page: Page): Promise<string> {
	return page.locator('li[aria-current="true"] .statement').innerText();
}

/** Presses the key of a decision and waits until the suggestion has left the list. */
async function decide(page: Page, key: string): Promise<string> {
	const statement = await current(page);
	const left = (await rowsOf(page).count()) - 1;
	await page.keyboard.press(key);
	await expect(rowsOf(page)).toHaveCount(left);
	return statement;
}

test('suggestions arrive, and are accepted, edited and dismissed by keyboard; a new search touches none of it', async ({
	browser,
	desk
}) => {
	const page = await desk.openPage(browser, 'reviewer');
	await openArticle(page, text);
	const found = await rowsOf(page).count();
	expect(found).toBeGreaterThanOrEqual(9);
	await expect(page.getByText('0 of 9 sentences triaged')).toBeVisible();
	await expect(page.locator('li[aria-current="true"]')).toContainText('Why?');
	await expectNoAxeViolations(page);

	const accepted: string[] = [];
	for (let nth = 0; nth < 5; nth++) accepted.push(await decide(page, 'a'));

	await page.keyboard.press('j');
	const [, , third = ''] = await rowsOf(page).locator('.statement').allInnerTexts();
	await page.keyboard.press('e');
	await expect(page.getByRole('heading', { name: 'Edit the suggestion' })).toBeVisible();
	await expect(page.getByLabel('Statement')).toBeFocused();
	const edited = 'The words that the reviewer chose instead.';
	await page.keyboard.press('Control+a');
	await page.keyboard.insertText(edited);
	await page.keyboard.press('Control+Enter');
	await expect(rowsOf(page)).toHaveCount(found - 6);
	// The one after it is next, not the first of the list.
	expect(await current(page)).toBe(third);

	const dismissed = [await decide(page, 'd'), await decide(page, 'd')];

	await test.step('an undo brings the last one back to where the keys are', async () => {
		await page.keyboard.press('z');
		await expect(page.locator('li[aria-current="true"]')).toContainText(dismissed[1] ?? '');
		await decide(page, 'd');
	});

	const statements = async (): Promise<string[]> => {
		await page.getByRole('radio', { name: /^All/ }).check();
		return page.locator('.i-all .at').allInnerTexts();
	};
	const claims = await statements();
	expect([...claims].sort()).toEqual([...accepted, edited].sort());

	await page.keyboard.press('s');
	const open = await rowsOf(page).locator('.statement').allInnerTexts();
	expect(open).toHaveLength(found - 8);
	await page.getByRole('button', { name: 'Look for claims again' }).click();
	await expect(page.getByText('Nothing new was found.')).toBeVisible();
	const link = page.getByRole('button', { name: 'More for this article' });
	await link.click();
	await page.getByRole('menuitem', { name: 'History' }).click();
	await expect(page.getByText(/looked for claims in/)).toHaveCount(2);
	await expect(page.getByText('Nothing new.')).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('radio', { name: /^Suggested/ })).toBeVisible();
	await page.keyboard.press('s');
	await expect(rowsOf(page)).toHaveCount(found - 8);
	expect(await rowsOf(page).locator('.statement').allInnerTexts()).toEqual(open);
	expect(await statements()).toEqual(claims);
});

test('all of a kind above a score are accepted at once, and given back by one undo', async ({
	browser,
	desk
}) => {
	const page = await desk.openPage(browser, 'secondReviewer');
	await openArticle(page, text.replaceAll('Merrow', 'Tessel'));
	const found = await rowsOf(page).count();
	await page.getByLabel('Kind').selectOption('figure');
	const figures = await rowsOf(page).count();
	expect(figures).toBeLessThan(found);
	await page.getByRole('slider', { name: /Score from/ }).fill('80');
	const wanted = await rowsOf(page).count();
	expect(wanted).toBeGreaterThan(1);
	expect(wanted).toBeLessThanOrEqual(figures);
	await page.getByLabel('Kind').blur();
	await page.keyboard.press('Shift+A');
	await expect(page.getByRole('radio', { name: `Suggested ${found - wanted}` })).toBeVisible();
	await expect(page.getByText(`${wanted} suggestions accepted.`)).toBeVisible();
	await expect(page.getByRole('radio', { name: `All ${wanted}` })).toBeVisible();
	await page.keyboard.press('z');
	await expect(page.getByRole('radio', { name: `Suggested ${found}` })).toBeVisible();
	await expect(page.getByRole('radio', { name: 'All 0' })).toBeVisible();
});

test('of two people, the second is told who accepted a suggestion first', async ({
	browser,
	desk
}) => {
	const first = await desk.openPage(browser, 'reviewer');
	await openArticle(first, text.replaceAll('Merrow', 'Vole'));
	const second = await desk.openPage(browser, 'secondReviewer');
	// Without live news, so that the second decides before it is known what the first did.
	await second.route('**/live?*', (route) => route.fulfill({ status: 204 }));
	await second.goto(first.url());
	await expect(listOf(second)).toBeVisible();
	await decide(first, 'a');
	await second.keyboard.press('a');
	await expect(second.getByText('Mirela Tansley has accepted this suggestion.')).toBeVisible();
	await expect(second.getByRole('radio', { name: 'All 1' })).toBeVisible();

	// What was typed while somebody else accepted the same one still makes a claim.
	await second.keyboard.press('e');
	await second.getByLabel('Statement').fill('Typed by the second of them.');
	await decide(first, 'a');
	await second.keyboard.press('Control+Enter');
	await second.getByRole('button', { name: 'Mark it as a claim of its own' }).click();
	await expect(second.getByRole('radio', { name: 'All 3' })).toBeVisible();
	await expect(second.getByRole('heading', { name: 'Typed by the second of them.' })).toBeVisible();
});
