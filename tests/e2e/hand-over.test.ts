import { person } from './desk.ts';
import { expect, test } from './fixtures.ts';
import { openWithKeys } from './keys.ts';

test('a claim with nobody is taken with a key, and handed on with a note that the next one reads', async ({
	browser,
	desk
}) => {
	const page = await (await browser.newContext({ baseURL: desk.url })).newPage();
	await desk.signIn(page, 'reviewer');
	await openWithKeys(page, '/desk');
	const free = page.getByRole('region', { name: /^With nobody/ }).getByRole('link');
	const statement = await free.first().innerText();
	await free.first().focus();
	await page.keyboard.press('t');
	await expect(page.getByText('The claim is yours.')).toBeVisible();
	const mine = page.getByRole('region', { name: /^My queue/ });
	await mine.getByRole('link', { name: statement }).focus();
	await page.keyboard.press('a');
	const dialog = page.getByRole('dialog', { name: 'Hand over' });
	await expect(dialog).toContainText(statement);
	const jonah = person('secondReviewer').name;
	await dialog.getByLabel('With', { exact: true }).selectOption(jonah);
	await dialog.getByText('Urgent').click();
	await dialog.getByLabel('Note, optional').fill('The clerk calls back on Thursday.');
	await dialog.getByRole('button', { name: 'Save' }).click();
	// It stays, with its Undo, while the pointer rests on it.
	await page.getByText(`With ${jonah}.`).hover();
	await expect(mine.getByRole('link', { name: statement })).toHaveCount(0);

	const his = await (await browser.newContext({ baseURL: desk.url })).newPage();
	await desk.signIn(his, 'secondReviewer');
	await his.goto('/desk');
	const row = his.getByRole('listitem').filter({ hasText: 'The clerk calls back on Thursday.' });
	await expect(row.first()).toContainText('Urgent');
	await row.first().getByRole('link', { name: statement }).click();
	await expect(his.getByText(`Note from ${person('reviewer').name}:`)).toBeVisible();

	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(mine.getByRole('link', { name: statement })).toBeVisible();
});
