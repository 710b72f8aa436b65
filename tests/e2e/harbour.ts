import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

const places = [
	'mole',
	'lock',
	'quay',
	'ferry',
	'light',
	'basin',
	'weir',
	'sluice',
	'slip',
	'buoy'
];
const sentences = Array.from({ length: 500 }, (_, index) => {
	const place = `${places[index % 10]} ${Math.floor(index / 10) + 1}`;
	return `The ${place} of Tesselhaven cost ${(index + 2) * 1000} crowns in ${1900 + (index % 120)}.`;
});
const text = `What the harbour cost\n\n${sentences.join(' ')}`;

/** Adds an article in which the desk finds five hundred claims, and waits until it has. */
export async function addHarbourArticle(page: Page): Promise<void> {
	await page.goto('/articles/new');
	await page.getByRole('textbox', { name: 'Text' }).fill(text);
	await page.getByLabel('Outlet').fill('The Quayside Ledger');
	await page.getByRole('button', { name: 'Save and open' }).click();
	const found = page.locator('#insp').getByText('Suggested 500');
	await expect(found).toBeVisible({ timeout: 60_000 });
	await expect(page.getByRole('list', { name: 'Suggestions' })).toBeVisible();
}
