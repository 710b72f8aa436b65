// Several claims of the table at once, with the keyboard alone.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { beforeTheAnswer } from './before-the-answer.ts';
import { person } from './desk.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { openWithKeys, press } from './keys.ts';

/** Nobody has given him a claim yet. */
const taker = person('admin').name;

/** The first rows, by what they say now, whatever order they come in later. */
async function firstRows(page: Page, count: number): Promise<Locator[]> {
	const statements = await page.locator('tbody [data-claim-link]').allInnerTexts();
	return statements
		.slice(0, count)
		.map((statement) => page.getByRole('row').filter({ hasText: statement }));
}

function selectedIn(page: Page): Locator {
	return page.locator('tbody').getByRole('checkbox', { checked: true });
}

test('claims are selected, handed over, given a due time, dismissed and put back by keyboard', async ({
	browser,
	desk
}) => {
	const page = await desk.openPage(browser, 'reviewer');
	await openWithKeys(page, '/claims?state=open,inReview');
	const rows = await firstRows(page, 3);
	const bar = page.getByRole('region', { name: 'Selected claims' });
	const toast = page.getByRole('region', { name: 'Messages' });

	await test.step('select', async () => {
		await press(page, 'j', 'x', 'j', 'j', 'Shift+X');
		await expect(bar).toContainText('3 selected');
		for (const row of rows) await expect(row.getByRole('checkbox')).toBeChecked();
		await expectNoAxeViolations(page);
		await press(page, 'Escape');
		await expect(bar).toBeHidden();
		await press(page, 'k', 'k', 'x', 'j', 'j', 'Shift+X');
		await expect(bar).toContainText('3 selected');
	});

	const before = await Promise.all(rows.map((row) => row.locator('.cw').innerHTML()));
	await test.step('hand over', async () => {
		await press(page, 'a');
		const dialog = page.getByRole('dialog', { name: 'Hand over' });
		await expect(dialog).toContainText('3 claims.');
		await expectNoAxeViolations(page);
		await dialog.getByLabel('With', { exact: true }).selectOption(taker);
		await dialog.getByLabel('Note, optional').focus();
		await beforeTheAnswer(page, ['Control+Enter'], async () => {
			await expect(dialog).toBeHidden();
			for (const row of rows) await expect(row.getByRole('img', { name: taker })).toBeVisible();
		});
		await expect(toast.getByText(`3 with ${taker}.`)).toBeVisible();
		await expect(selectedIn(page)).toHaveCount(0);
	});

	await test.step('undo', async () => {
		await beforeTheAnswer(page, ['z'], async () => {
			await expect
				.poll(() => Promise.all(rows.map((row) => row.locator('.cw').innerHTML())))
				.toEqual(before);
		});
		await expect(toast.getByText('3 put back.')).toBeVisible();
		await page.reload();
		for (const [index, row] of rows.entries()) {
			expect(await row.locator('.cw').innerHTML()).toBe(before[index]);
		}
	});

	await test.step('set due', async () => {
		await openWithKeys(page, '/claims?state=open,inReview');
		await press(page, 'j', 'x', 'j', 'j', 'Shift+X', 'd');
		const dialog = page.getByRole('dialog', { name: 'Set the due time' });
		const due = dialog.getByLabel('Due, optional');
		await expect(due).toBeFocused();
		await due.fill('2031-03-05T12:00');
		await beforeTheAnswer(page, ['Control+Enter'], async () => {
			for (const row of rows) await expect(row).toContainText('Wed 5 Mar');
		});
		await expect(toast.getByText('3 given a due time.')).toBeVisible();
		await press(page, 'z');
		await expect(toast.getByText('3 put back.')).toBeVisible();
		for (const row of rows) await expect(row).not.toContainText('Wed 5 Mar');
	});

	await test.step('dismiss', async () => {
		await openWithKeys(page, '/claims?state=open,inReview');
		await press(page, 'j', 'x', 'j', 'j', 'Shift+X', 'Shift+D');
		const dialog = page.getByRole('dialog', { name: 'Dismiss 3 claims?' });
		await expect(dialog).toContainText(/\w+ (has|have) [123] of them now\./);
		await expect(dialog.getByLabel('Reason')).toBeFocused();
		await page.keyboard.insertText('Opinions, all three.');
		await expectNoAxeViolations(page);
		await beforeTheAnswer(page, ['Control+Enter'], async () => {
			for (const row of rows) await expect(row).toContainText('Dismissed');
		});
		await expect(toast.getByText('3 dismissed.')).toBeVisible();
		for (const row of rows) await expect(row).toHaveCount(0);
		await press(page, 'z');
		await expect(toast.getByText('3 put back.')).toBeVisible();
		for (const row of rows) await expect(row).not.toContainText('Dismissed');
	});
});

test('what somebody changed meanwhile is left alone, said so, and stays selected', async ({
	browser,
	desk
}) => {
	const page = await desk.openPage(browser, 'reviewer');
	const his = await desk.openPage(browser, 'secondReviewer');
	for (const each of [page, his]) await openWithKeys(each, '/claims?state=open,inReview');
	const [first, second] = await firstRows(page, 2);
	if (!first || !second) throw new Error('The newsroom has too few open claims.');
	const number = /C-\d+/.exec(await first.innerText())?.[0] ?? '';

	await press(his, 'j', 'x', 'd');
	await his.getByLabel('Due, optional').fill('2031-03-05T12:00');
	await press(his, 'Control+Enter');
	await expect(his.getByText('1 given a due time.')).toBeVisible();

	await press(page, 'j', 'x', 'j', 'x', 'a');
	await page.getByRole('dialog').getByLabel('With', { exact: true }).selectOption(taker);
	await page.getByRole('dialog').getByText('Urgent').click();
	await press(page, 'Control+Enter');
	const said = `1 with ${taker}. ${number}: Changed meanwhile.`;
	await expect(page.getByRole('alert').getByText(said)).toBeVisible();
	await expect(first).not.toContainText('Urgent');
	await expect(first).toContainText('Wed 5 Mar');
	await expect(first.getByRole('checkbox')).toBeChecked();
	await expect(second).toContainText('Urgent');
	await expect(second.getByRole('checkbox')).not.toBeChecked();
	await press(page, 'z');
	await expect(page.getByText('1 put back.')).toBeVisible();
	await press(his, 'z');
	await expect(his.getByText('1 put back.')).toBeVisible();
});

test('the selection can be exported, and an observer selects nothing', async ({
	browser,
	desk
}) => {
	const page = await desk.openPage(browser, 'reviewer');
	await openWithKeys(page, '/claims?state=any');
	await page.getByRole('checkbox', { name: /^Select all/ }).check();
	await press(page, 'j', 'x');
	const count = await selectedIn(page).count();
	expect(count).toBeGreaterThan(1);
	const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Shift+E')]);
	const lines = readFileSync(await download.path(), 'utf8')
		.trim()
		.split('\r\n');
	const left = await page.getByRole('row').nth(1).innerText();
	expect(lines).toHaveLength(count + 1);
	expect(lines.join('\n')).not.toContain(`${/C-\d+/.exec(left)?.[0]},`);

	const hers = await desk.openPage(browser, 'observer');
	await openWithKeys(hers, '/claims');
	await press(hers, 'j', 'x', 'a');
	await expect(hers.getByRole('checkbox')).toHaveCount(0);
	await expect(hers.getByRole('dialog')).toHaveCount(0);
});

test('on a phone the boxes have room for a finger, and the bar stands clear', async ({
	browser,
	desk
}) => {
	const viewport = { width: 390, height: 844 };
	const context = await browser.newContext({ baseURL: desk.url, viewport, hasTouch: true });
	const page = await context.newPage();
	await desk.signIn(page, 'reviewer');
	await page.goto('/claims');
	const bar = page.getByRole('region', { name: 'Selected claims' });
	const box = page.locator('tbody').getByRole('checkbox').first();
	await expect(async () => {
		await box.setChecked(false);
		await box.tap();
		await expect(bar).toBeVisible({ timeout: 1000 });
	}).toPass();
	// Ten pixels beside the box still are the box.
	const place = await box.boundingBox();
	await page.touchscreen.tap((place?.x ?? 0) + 10, (place?.y ?? 0) + 28);
	await expect(bar).toBeHidden();
	await box.tap();
	await expectNoAxeViolations(page, ['light']);
	const isTooWide = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth > clientWidth;
	});
	expect(isTooWide).toBe(false);
	for (const button of await bar.getByRole('button').all()) {
		expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(40);
	}
	const tabs = await page.getByRole('navigation', { name: 'Main' }).boundingBox();
	const at = await bar.boundingBox();
	expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual(tabs?.y ?? 0);
	await bar.getByRole('button', { name: 'Dismiss' }).tap();
	await expect(page.getByRole('dialog', { name: 'Dismiss this claim?' })).toBeVisible();
});
