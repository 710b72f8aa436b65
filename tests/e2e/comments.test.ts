import type { Page } from '@playwright/test';
import { person } from './desk.ts';
import { expect, test } from './fixtures.ts';

/** Opens the newest notification that this person has not read, and gives what it said. */
async function openNewest(page: Page): Promise<string> {
	await page.goto('/desk');
	await page.getByRole('link', { name: /^Notifications/ }).click();
	await page.getByRole('link', { name: 'Unread', exact: true }).click();
	await page.waitForURL('**/notifications?show=unread');
	const newest = page.getByRole('main').getByRole('listitem').first();
	const words = await newest.innerText();
	if ((page.viewportSize()?.width ?? 0) > 760) {
		await page.keyboard.press('j');
		await page.keyboard.press('Enter');
	} else await newest.getByRole('link').click();
	await page.waitForURL('**/articles/**');
	return words;
}

async function unreadCount(page: Page): Promise<number> {
	const name = await page.goto('/desk').then(() =>
		page
			.getByRole('link', { name: /^Notifications/ })
			.first()
			.evaluate((link) => link.ariaLabel ?? link.textContent)
	);
	return Number(/\d+/.exec(name ?? '')?.[0] ?? 0);
}

for (const [size, viewport] of Object.entries({
	desktop: { width: 1440, height: 900 },
	phone: { width: 390, height: 844 }
})) {
	test(`who is mentioned in a comment is told, lands at it and answers, on a ${size}`, async ({
		browser,
		desk
	}) => {
		const writer = await desk.openPage(browser, 'reviewer');
		const reader = await desk.openPage(browser, 'secondReviewer');
		for (const page of [writer, reader]) await page.setViewportSize(viewport);
		const jonah = person('secondReviewer').name;
		const before = await unreadCount(reader);

		await writer.goto('/claims?state=open');
		const path = await writer.locator('a[href*="claim="]').first().getAttribute('href');
		await writer.goto(path ?? '');
		if (size === 'phone') await writer.getByRole('radio', { name: /^Claim/ }).check();
		const mention = writer.getByRole('combobox', { name: 'Mention' });
		// The button is there before the script that opens the form.
		await expect(async () => {
			if (await mention.isHidden()) await writer.getByRole('button', { name: 'Comment' }).click();
			await expect(mention).toBeVisible({ timeout: 1000 });
		}).toPass();
		await mention.fill(jonah.slice(0, 4));
		await writer.getByRole('option', { name: jonah }).click();
		const field = writer.getByRole('textbox', { name: 'Comment' });
		await field.press('End');
		await field.pressSequentially(`which year is meant, seen on a ${size}?`);
		await writer.getByLabel('Blocks publication').check();
		await writer.getByRole('button', { name: 'Send' }).click();
		const words = `@${jonah} which year is meant, seen on a ${size}?`;
		await expect(writer.getByText(words)).toBeVisible();

		expect(await unreadCount(reader)).toBe(before + 1);
		expect(await openNewest(reader)).toContain(words);
		const comment = reader.locator('.comment', { hasText: words });
		await expect(comment).toBeInViewport({ ratio: 1 });
		await expect(comment).toHaveClass(/linked/);
		await expect(reader).toHaveURL(/comment=[0-9a-f-]{36}$/);
		expect(await unreadCount(reader)).toBe(before);
		await reader.goBack();
		await expect(comment).toBeInViewport({ ratio: 1 });

		const thread = reader.getByRole('listitem').filter({ has: comment });
		await thread.getByRole('button', { name: 'Reply' }).click();
		const answer = `The year is 2025, said on a ${size}.`;
		await reader.getByRole('textbox', { name: 'Reply' }).fill(answer);
		await reader.getByRole('button', { name: 'Send' }).click();
		await expect(reader.getByText(answer)).toBeVisible();

		expect(await openNewest(writer)).toContain(answer);
		const reply = writer.locator('.comment', { hasText: answer });
		await expect(reply).toBeInViewport({ ratio: 1 });
		const open = writer.getByRole('listitem').filter({ has: reply });
		await open.getByRole('button', { name: 'Resolve' }).click();
		await writer.getByLabel('How it was resolved').fill('The year stands in the claim.');
		await writer.getByRole('dialog').getByRole('button', { name: 'Resolve' }).click();
		await expect(open).toContainText('Resolved by');

		await writer.goto('/notifications');
		await writer.getByRole('button', { name: 'Mark all as read' }).click();
		const everything = writer.getByRole('heading', { name: 'You have read everything.' });
		await expect(everything).toBeVisible();
		await writer.getByRole('button', { name: 'Undo' }).click();
		await expect(writer.getByRole('heading', { name: /notifications? to read\.$/ })).toBeVisible();
	});
}
