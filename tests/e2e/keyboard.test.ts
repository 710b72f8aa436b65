import type { Page } from '@playwright/test';
import { person, type PersonKey } from './desk.ts';
import { expect, test } from './fixtures.ts';
import { press, tabTo } from './keys.ts';

async function typeInto(page: Page, label: string, words: string): Promise<void> {
	await tabTo(page, page.getByLabel(label, { exact: true }));
	await page.keyboard.insertText(words);
}

async function signIn(page: Page, who: PersonKey): Promise<void> {
	const { email, password } = person(who);
	await page.goto('/signin');
	await typeInto(page, 'E-mail', email);
	await typeInto(page, 'Password', password);
	await press(page, 'Enter');
	await expect(page).toHaveURL(/\/desk$/);
}

/** Finds an article with one claim by its title, from wherever the page is. */
async function jumpTo(page: Page, title: string): Promise<void> {
	await press(page, '/');
	await page.keyboard.type(title);
	await expect(page.getByRole('option', { name: new RegExp(title) })).toBeVisible();
	await press(page, 'Enter');
	await expect(page.getByRole('region', { name: 'Claim 1 of 1' })).toBeVisible();
}

/** Writes why, in the field that has the focus, says how sure, and sends the rating "True". */
async function explainRating(page: Page, rationale: string): Promise<void> {
	await page.keyboard.insertText(rationale);
	await tabTo(page, page.getByRole('radio', { name: 'Not very' }));
	await press(page, 'ArrowRight', 'ArrowRight', 'Control+Enter');
	const ratings = page.getByRole('region', { name: 'Ratings' });
	await expect(ratings).toContainText('True');
	await expect(ratings).toContainText('You, very sure');
}

const title = 'Fog horn of Merrow Point sounded 214 times';
const text = `${title}

The fog horn of Merrow Point sounded on 214 days last year. Nobody on the island slept.

“We have grown fond of it,” said the keeper, Idris Vole.`;

test('the whole job with the keyboard alone', async ({ browser, desk }) => {
	const openAs = async (who: PersonKey): Promise<Page> => {
		const page = await (await browser.newContext({ baseURL: desk.url })).newPage();
		await signIn(page, who);
		return page;
	};
	const reviewer = await openAs('reviewer');

	await test.step('adds an article', async () => {
		await press(reviewer, 'n');
		await expect(reviewer.getByRole('heading', { name: 'Add an article' })).toBeVisible();
		await typeInto(reviewer, 'Text', text);
		await typeInto(reviewer, 'Outlet', 'The Merrow Gull');
		await tabTo(reviewer, reviewer.getByRole('button', { name: 'Save and open' }));
		await press(reviewer, 'Enter');
		await expect(reviewer.getByText('0 of 4 sentences triaged')).toBeVisible();
	});

	await test.step('marks words as a claim, and a sentence as nothing to check', async () => {
		// The second sentence, from its first word to "214 days".
		await press(reviewer, 'ArrowDown', 'ArrowDown');
		for (let word = 0; word < 10; word++) await press(reviewer, 'Shift+ArrowRight');
		await press(reviewer, 'c');
		const form = reviewer.getByRole('heading', { name: 'New claim' });
		await expect(form).toBeVisible();
		await expect(
			reviewer.getByRole('blockquote').filter({ hasText: 'sounded on 214 days' })
		).toBeVisible();
		await expect(reviewer.getByLabel('Statement')).toBeFocused();
		await press(reviewer, 'Control+Enter');
		await expect(reviewer.getByText('1 of 4 sentences triaged')).toBeVisible();

		await press(reviewer, 'ArrowDown', 'x');
		await expect(reviewer.getByText('2 of 4 sentences triaged')).toBeVisible();
		await press(reviewer, 'z');
		await expect(reviewer.getByText('1 of 4 sentences triaged')).toBeVisible();
		await press(reviewer, 'u', 'x');
		await expect(reviewer.getByText('2 of 4 sentences triaged')).toBeVisible();
	});

	await test.step('adds evidence without leaving the claim', async () => {
		await press(reviewer, 'e');
		await expect(reviewer.getByRole('combobox', { name: 'Source' })).toBeFocused();
		await reviewer.keyboard.type('Log of the Merrow lighthouse');
		await expect(reviewer.getByRole('option', { name: /New source/ })).toBeVisible();
		await press(reviewer, 'Enter');
		await expect(reviewer.getByLabel('Title')).toHaveValue('Log of the Merrow lighthouse');
		await tabTo(reviewer, reviewer.getByLabel('First-hand or not'));
		await press(reviewer, 'ArrowDown');
		await tabTo(reviewer, reviewer.getByRole('radio', { name: 'Contradicts' }));
		await press(reviewer, 'ArrowRight');
		await expect(reviewer.getByRole('radio', { name: 'Supports' })).toBeChecked();
		await typeInto(reviewer, 'Exact quote', 'Horn sounded, days: 214');
		await typeInto(reviewer, 'Locator', 'Summary, line 2');
		await press(reviewer, 'Control+Enter');
		await expect(
			reviewer.getByRole('blockquote').filter({ hasText: 'Horn sounded, days: 214' })
		).toBeVisible();
	});

	await test.step('rates', async () => {
		await press(reviewer, '1', 'r');
		const rationale = reviewer.getByLabel('Rationale');
		await expect(rationale).toBeFocused();
		// The dock with the rating never covers what is written.
		const [box, dock] = [
			await rationale.boundingBox(),
			await reviewer.locator('.dock').boundingBox()
		];
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(dock?.y ?? 0);
		await explainRating(reviewer, 'The log counts the same days.');
	});

	const second = await openAs('secondReviewer');
	await test.step('a second reviewer finds it, and rates without the first rating', async () => {
		await jumpTo(second, title);
		await expect(second.getByText('The log counts the same days.')).toHaveCount(0);
		await press(second, '1', 'r');
		await explainRating(second, 'Every day is in the summary.');
		await expect(second.getByText('The log counts the same days.')).toBeVisible();
	});

	const editor = await openAs('editor');
	await test.step('an editor finds it, decides and publishes', async () => {
		await jumpTo(editor, title);
		await press(editor, '1', 'r');
		await editor.keyboard.insertText('The lighthouse log counts 214 days.');
		await typeInto(editor, 'Explanation', 'The keeper wrote down each of them [1].');
		await press(editor, 'Control+Enter');
		await tabTo(editor, editor.getByRole('button', { name: 'Publish' }));
		await press(editor, 'Enter');
		await tabTo(editor, editor.getByRole('dialog').getByRole('button', { name: 'Publish' }));
		await press(editor, 'Enter');
		await tabTo(editor, editor.getByRole('link', { name: 'The public page' }));
		await press(editor, 'Enter');
		await expect(editor.getByRole('region', { name: 'Verdict' })).toContainText('True');
	});
});
