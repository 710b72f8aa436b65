import type { Page } from '@playwright/test';
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
