// A queue of five hundred, by keyboard. What a key does is there before the desk has answered: the
// answer is held back until it was seen.
import type { Page } from '@playwright/test';
import { person } from './desk.ts';
import { expect, test } from './fixtures.ts';

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

/** Holds back what the desk answers to a form until `seen` has come true, then lets it go. */
async function beforeTheAnswer(
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
	test.setTimeout(300_000);
	const page = await desk.openPage(browser, 'reviewer');
	const toast = page.getByRole('status');
	const inspector = page.locator('#insp');
	await page.goto('/articles/new');
	await page.getByRole('textbox', { name: 'Text' }).fill(text);
	await page.getByLabel('Outlet').fill('The Quayside Ledger');
	await page.getByRole('button', { name: 'Save and open' }).click();
	const list = page.getByRole('list', { name: 'Suggestions' });
	await expect(inspector.getByText('Suggested 500')).toBeVisible({ timeout: 60_000 });

	await test.step('triage', async () => {
		await expect(list).toBeVisible();
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
});
