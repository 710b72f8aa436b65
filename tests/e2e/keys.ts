import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Waits until the script that answers keys runs: what a page shows may be there before it. */
export async function waitForKeys(page: Page): Promise<void> {
	const keySheet = page.getByRole('dialog', { name: 'Keys' });
	await expect(async () => {
		await page.keyboard.press('?');
		await expect(keySheet).toBeVisible({ timeout: 1000 });
	}).toPass();
	await page.keyboard.press('Escape');
	await expect(keySheet).toBeHidden();
}

/** Opens a page and waits for its keys. */
export async function openWithKeys(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await waitForKeys(page);
}

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

/** Presses Tab until this has the focus, as somebody without a mouse does. */
export async function tabTo(
	page: Page,
	target: Locator,
	key: 'Tab' | 'Shift+Tab' = 'Tab'
): Promise<void> {
	await expect(target).toBeVisible();
	for (let presses = 0; presses < 80; presses++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`80 presses of ${key} do not reach ${target}.`);
}
