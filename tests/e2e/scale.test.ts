import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Waits until the page's script answers keys and buttons. */
async function awaitScript(page: Page): Promise<void> {
	const sheet = page.getByRole('dialog');
	await expect(async () => {
		await page.getByRole('button', { name: 'All keys' }).first().click();
		await expect(sheet).toBeVisible({ timeout: 1000 });
	}).toPass();
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
}

async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	await expect(target).toBeVisible();
	for (let presses = 0; presses < 80; presses += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`80 presses of ${key} do not reach ${target}.`);
}

test('an admin changes a draft of the scale with the keyboard, and has it again after a reload', async ({
	browser,
	desk
}) => {
	const admin = await desk.openPage(browser, 'admin');

	await test.step('adds a label, moves it, and takes another off', async () => {
		await admin.goto('/settings/scale/new');
		await awaitScript(admin);
		await tabTo(admin, admin.getByRole('button', { name: 'Add a label' }));
		await admin.keyboard.press('Enter');
		await expect(admin.getByLabel('Name', { exact: true })).toBeFocused();
		await admin.keyboard.insertText('Exaggerated');
		await admin.keyboard.press('Tab');
		await admin.keyboard.insertText('True in kind, too much in degree.');
		const up = admin.getByRole('button', { name: 'Move Exaggerated up' });
		await tabTo(admin, up, 'Shift+Tab');
		await admin.keyboard.press('Enter');
		await expect(admin.getByText('Exaggerated is now 5 of 8.')).toBeAttached();
		await expect(up).toBeFocused();
		await admin.keyboard.press('Alt+ArrowUp');
		await expect(admin.getByText('Exaggerated is now 4 of 8.')).toBeAttached();
		await tabTo(admin, admin.getByRole('button', { name: 'Take off Half true' }), 'Shift+Tab');
		await admin.keyboard.press('Enter');
		await expect(admin.getByText('Half true is taken off.')).toBeVisible();
	});

	await test.step('has it all again after a reload', async () => {
		await admin.reload();
		await expect(admin.getByText('Your draft is back.')).toBeVisible();
		await expect(admin.getByText('Added Exaggerated. Took off Half true.').first()).toBeVisible();
	});
});
