import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openWithKeys, tabTo } from './keys.ts';
import { addEvidence, rate } from './workspace.ts';

/** The address of a published check with this verdict, and what its band says. */
async function checkWith(page: Page, verdict: string): Promise<{ path: string; band: string }> {
	await page.goto(`/checks?verdict=${verdict}`);
	const path = await page.locator('main a[href^="/checks/"]').first().getAttribute('href');
	if (!path) throw new Error(`No check is ${verdict}.`);
	await page.goto(path);
	return { path, band: await page.getByRole('region', { name: 'Verdict' }).innerText() };
}

test('an admin makes a scale with the keyboard; new reviews have it, and old checks keep theirs', async ({
	browser,
	desk
}) => {
	const admin = await desk.openPage(browser, 'admin');
	const old = await checkWith(admin, 'half');
	expect(old.band).toContain('Half true');

	await test.step('adds a label, moves it, and takes another off', async () => {
		await openWithKeys(admin, '/settings/scale/new');
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

	await test.step('is refused a colour that cannot be read, and finds one that can', async () => {
		await admin.getByRole('button', { name: /^Exaggerated\s*, edit$/ }).click();
		await admin.getByRole('radio', { name: 'Own colour' }).check();
		await admin.getByLabel('On light', { exact: true }).fill('#8a8a00');
		await tabTo(admin, admin.getByRole('button', { name: 'Make version 2' }));
		await admin.keyboard.press('Enter');
		await expect(
			admin.getByText(
				'The colour of “Exaggerated”: in the light theme its text has a contrast of 3.10 to a row under the mouse, and needs 4.5.'
			)
		).toBeVisible();
		await admin.getByRole('button', { name: 'Use #6e6e00' }).click();
		await expect(admin.getByText(/has a contrast of/)).toHaveCount(0);
	});

	await test.step('makes it', async () => {
		await tabTo(admin, admin.getByRole('button', { name: 'Make version 2' }));
		await admin.keyboard.press('Enter');
		const dialog = admin.getByRole('dialog', { name: 'Make version 2 of the scale?' });
		await expect(dialog).toContainText('Added Exaggerated. Took off Half true.');
		await tabTo(admin, dialog.getByRole('button', { name: 'Make version 2' }));
		await admin.keyboard.press('Enter');
		await expect(
			admin.getByRole('heading', { name: 'New reviews begin on version 2 of the scale.' })
		).toBeVisible();
		await expect(admin.getByRole('region', { name: 'Version 2, in force' })).toContainText(
			'Added Exaggerated. Took off Half true.'
		);
		await openWithKeys(admin, '/settings/scale/new');
		await expect(admin.getByText('Your draft is back.')).toHaveCount(0);
	});

	await test.step('a new review is rated on it', async () => {
		const reviewer = await desk.openPage(browser, 'reviewer');
		await reviewer.goto('/claims?state=open');
		const path = await reviewer.locator('a[href*="claim="]').first().getAttribute('href');
		await openWithKeys(reviewer, path ?? '');
		await addEvidence(reviewer, {
			...{ title: 'Tide tables of the harbour office', publisher: 'Harbour office' },
			...{ address: 'https://harbour.example/tides', stance: 'Contradicts' },
			...{ quote: 'The lock stood open on 12 days.', locator: 'page 3' }
		});
		await expect(reviewer.getByRole('radio', { name: 'Half true', exact: true })).toHaveCount(0);
		await rate(reviewer, 'Exaggerated', 'It happened, and less often.');
		await expect(reviewer.getByRole('region', { name: 'Ratings' })).toContainText('Exaggerated');
	});

	await test.step('readers find the old rating where it was, and what it meant', async () => {
		await admin.goto(old.path);
		expect(await admin.getByRole('region', { name: 'Verdict' }).innerText()).toBe(old.band);
		await admin.goto('/how-we-check');
		await expect(admin.getByRole('row', { name: /^Exaggerated/ })).toBeVisible();
		await admin.getByText(/^Checks begun until/).click();
		await expect(admin.getByRole('row', { name: /^Half true/ })).toBeVisible();
	});
});
