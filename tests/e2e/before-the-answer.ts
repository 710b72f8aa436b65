import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Holds back what the desk answers to a form until `seen` has come true, then lets it go. */
export async function beforeTheAnswer(
	page: Page,
	keys: string[],
	seen: () => Promise<void>
): Promise<void> {
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	const isAction = (url: URL) => url.search.startsWith('?/');
	await page.route(isAction, async (route) => {
		const response = await route.fetch();
		await held;
		await route.fulfill({ response });
	});
	for (const key of keys) await page.keyboard.press(key);
	await seen();
	// What `seen` waited for came without the answer.
	const answered = page.waitForResponse((response) => isAction(new URL(response.url())));
	release();
	expect((await answered).status()).toBe(200);
	await page.unrouteAll({ behavior: 'wait' });
}
