// A queue of five hundred, by keyboard. What a key does is there before the desk has answered: the
// answer is held back until it was seen.
import type { Page } from '@playwright/test';
import { beforeTheAnswer } from './before-the-answer.ts';
import { person } from './desk.ts';
import { expect, test } from './fixtures.ts';
import { addHarbourArticle } from './harbour.ts';
import { openWithKeys } from './keys.ts';

async function addEvidence(page: Page): Promise<void> {
	await page.keyboard.press('e');
	await expect(page.getByRole('combobox', { name: 'Source' })).toBeFocused();
	await page.keyboard.type('Ledger of the harbour board');
	await expect(page.getByRole('option', { name: /New source/ })).toBeVisible();
	await page.keyboard.press('Enter');
	await page.getByLabel('First-hand or not').press('ArrowDown');
	await page.getByRole('radio', { name: 'Contradicts' }).press('ArrowRight');
	await page.getByLabel('Exact quote').press('r');
	await page.getByLabel('Locator').press('1');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Evidence added.')).toBeVisible();
}

/** Chooses the rating and gives its words; the submission is left to the test. */
async function fillRating(page: Page, key: string): Promise<void> {
	await page.keyboard.press(key);
	await page.keyboard.press('r');
	await expect(page.getByLabel('Rationale')).toBeFocused();
	await page.keyboard.insertText('The ledger has the same sum.');
	await page.getByRole('radio', { name: 'Not very' }).press('ArrowRight');
}

test('five hundred claims are triaged, handed over and rated by keyboard, each key answered at once', async ({
	browser,
	desk
}) => {
	test.setTimeout(420_000);
	const page = await desk.openPage(browser, 'reviewer');
	const toast = page.getByRole('status');
	const inspector = page.locator('#insp');
	await addHarbourArticle(page);

	await test.step('triage', async () => {
		await beforeTheAnswer(page, ['d'], () =>
			expect(inspector.getByText('Suggested 499')).toBeVisible()
		);
		await beforeTheAnswer(page, ['a'], () =>
			expect(inspector.getByText('Suggested 498')).toBeVisible()
		);
		for (const left of [298, 98, 0]) {
			await beforeTheAnswer(page, ['Shift+A'], () =>
				expect(inspector.getByText(`Suggested ${left}`)).toBeVisible()
			);
		}
		await expect(inspector.getByText('All 499')).toBeVisible();
	});

	const head = page.getByRole('region', { name: /^Claim \d+ of 499$/ });
	await test.step('hand over', async () => {
		await page.getByRole('radio', { name: 'Suggested 0' }).press('ArrowLeft');
		await page.getByRole('radio', { name: 'All 499' }).press('ArrowLeft');
		await page.keyboard.press('Escape');
		await expect(head).toContainText('Nobody');
		await beforeTheAnswer(page, ['t'], () => expect(head).toContainText('You'));
		await expect(toast.getByText('This claim is yours.')).toBeVisible();

		await page.keyboard.press('a');
		const { name } = person('secondReviewer');
		const dialog = page.getByRole('dialog', { name: 'Hand over' });
		await dialog.getByLabel('With').selectOption(name);
		await dialog.getByLabel('Note').focus();
		await beforeTheAnswer(page, ['Control+Enter'], async () => {
			await expect(dialog).toBeHidden();
			await expect(head).toContainText(name);
		});
		await expect(toast.getByText(`With ${name}.`)).toBeVisible();
	});

	await test.step('rate', async () => {
		await addEvidence(page);
		await fillRating(page, '1');
		const ratings = page.getByRole('region', { name: 'Ratings' });
		await beforeTheAnswer(page, ['Control+Enter'], () =>
			expect(ratings).toContainText('You, fairly sure')
		);
		await expect(toast.getByText('Rating submitted.')).toBeVisible();
		await page.reload();
		await expect(ratings).toContainText('The ledger has the same sum.');
	});

	await test.step('hand over all the others as one in the table, and take that back', async () => {
		await openWithKeys(page, '/claims?q=of+Tesselhaven+cost&with=nobody');
		const bar = page.getByRole('region', { name: 'Selected claims' });
		await page.keyboard.press('j');
		await page.keyboard.press('x');
		for (const shown of [100, 150, 200, 250, 300, 350, 400, 450, 498]) {
			await page.getByRole('link', { name: /^Load/ }).press('Enter');
			await expect(page.getByText(`${shown} shown`)).toBeVisible();
			// What was selected is selected still.
			await expect(bar).toContainText('1 selected');
		}
		await page.getByRole('checkbox', { name: 'Select all 498 shown' }).press('Space');
		await expect(bar).toContainText('498 selected');
		await page.keyboard.press('a');
		const { name } = person('admin');
		const dialog = page.getByRole('dialog', { name: 'Hand over' });
		await dialog.getByLabel('With', { exact: true }).selectOption(name);
		await dialog.getByLabel('Note, optional').focus();
		const theirs = page.locator('tbody').getByRole('img', { name });
		await beforeTheAnswer(page, ['Control+Enter'], () => expect(theirs).toHaveCount(498));
		await expect(page.getByText(`498 with ${name}.`)).toBeVisible({ timeout: 30_000 });
		await expect(page.getByText('No claim fits these filters.')).toBeVisible();
		await page.keyboard.press('z');
		await expect(page.getByText('498 put back.')).toBeVisible({ timeout: 30_000 });
		await expect(page.getByText('50 shown')).toBeVisible();
	});
});
