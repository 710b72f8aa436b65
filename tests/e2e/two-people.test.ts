import { setTimeout as wait } from 'node:timers/promises';
import { person } from './desk.ts';
import { expect, test } from './fixtures.ts';
import { openWithKeys, press } from './keys.ts';
import { beginClaim } from './workspace.ts';

test('of two people who edit one claim, the second is told what changed, keeps their words and takes the rest', async ({
	browser,
	desk
}) => {
	const first = await desk.openPage(browser, 'reviewer');
	const second = await desk.openPage(browser, 'secondReviewer');

	await first.goto('/claims?state=open');
	const path = await first
		.getByRole('link', { name: /./ })
		.and(first.locator('a[href^="/articles/"][href*="claim="]'))
		.first()
		.getAttribute('href');
	if (!path) throw new Error('The newsroom has no open claim.');

	for (const page of [first, second]) {
		await page.goto(path);
		const edit = page.getByRole('menuitem', { name: 'Edit the claim' });
		// The button is there before the script that opens its menu.
		await expect(async () => {
			await page.getByRole('button', { name: 'More for this claim' }).click();
			await expect(edit).toBeVisible({ timeout: 2000 });
		}).toPass();
		await edit.click();
		await expect(page.getByRole('heading', { name: 'Edit the claim' })).toBeVisible();
	}

	const theirs = 'The words that the first of them wrote.';
	const mine = 'What the second wrote, and does not want to lose.';
	await first.getByLabel('Statement').fill(theirs);
	await first.getByLabel('Said where').fill('At the lock gates');
	await first.getByRole('button', { name: 'Save the claim' }).click();
	await expect(first.getByText('Claim saved.')).toBeVisible();

	await second.getByLabel('Statement').fill(mine);
	await second.getByRole('button', { name: 'Save the claim' }).click();
	const notice = second.getByRole('alert').filter({ hasText: 'Not saved.' });
	await expect(notice).toBeVisible();
	const statement = notice.getByRole('row', { name: /Statement/ });
	await expect(statement).toContainText(theirs);
	await expect(statement).toContainText('Yours stands in the form.');
	await expect(second.getByLabel('Statement')).toHaveValue(mine);
	// Nobody touched this one here.
	await expect(notice.getByRole('row', { name: /Said where/ })).toContainText('In the form now.');
	await expect(second.getByLabel('Said where')).toHaveValue('At the lock gates');
	// Either can be had.
	await statement.getByRole('button', { name: 'Take this' }).click();
	await expect(second.getByLabel('Statement')).toHaveValue(theirs);
	await statement.getByRole('button', { name: 'Take mine again' }).click();
	await expect(second.getByLabel('Statement')).toHaveValue(mine);

	// Nothing was overwritten behind the notice.
	await first.reload();
	await expect(first.getByRole('heading', { name: theirs })).toBeVisible();

	await second.getByRole('button', { name: 'Save the claim' }).click();
	await expect(second.getByRole('heading', { name: mine })).toBeVisible();
	await first.reload();
	await expect(first.getByRole('heading', { name: mine })).toBeVisible();
	await expect(first.getByText('At the lock gates')).toBeVisible();
});

test('what one person does appears to the other without a reload, and who is here', async ({
	browser,
	desk
}) => {
	const first = await desk.openPage(browser, 'reviewer');
	const second = await desk.openPage(browser, 'secondReviewer');
	await first.goto('/claims?state=open');
	const path = await first.locator('a[href*="claim="]').first().getAttribute('href');
	if (!path) throw new Error('The newsroom has no open claim.');
	await Promise.all([first.goto(path), second.goto(path)]);
	await expect(second.getByText(`${person('reviewer').name} is on this claim`)).toBeVisible();
	await expect(first.getByText(`${person('secondReviewer').name} is on this claim`)).toBeVisible();

	await first.getByRole('button', { name: 'More for this claim' }).click();
	await first.getByRole('menuitem', { name: 'Edit the claim' }).click();
	const words = 'What the first of them wrote while the second was looking.';
	await first.getByLabel('Statement').fill(words);
	await first.getByRole('button', { name: 'Save the claim' }).click();
	await expect(second.getByRole('heading', { name: words })).toBeVisible();

	await first.goto('/desk');
	// Said on leaving as a rule; a window of which the last word is lost is forgotten after a while.
	await expect(second.getByText(/is on this claim/)).toHaveCount(0, { timeout: 80_000 });
});

test('who marks a claim while another is at work lands on that claim, however slow the network', async ({
	browser,
	desk
}) => {
	const first = await desk.openPage(browser, 'reviewer');
	const second = await desk.openPage(browser, 'secondReviewer');
	await first.goto('/articles');
	const path = await first.getByRole('link', { name: /^Four billion/ }).getAttribute('href');
	await Promise.all([first, second].map((page) => openWithKeys(page, path ?? '')));
	await first.route('**/__data.json*', async (route) => {
		await wait(700);
		await route.continue();
	});

	const words = 'few are planning around that date';
	const form = await beginClaim(first, words);
	let isMarked = false;
	const othersWork = async () => {
		await second.getByText('Dockers are less sure').click();
		while (!isMarked) {
			await press(second, 'x');
			await wait(300);
		}
	};
	await Promise.all([
		othersWork(),
		(async () => {
			await form.getByRole('button', { name: 'Mark the claim' }).click();
			await expect(first.getByText('Claim marked.')).toBeVisible();
			isMarked = true;
		})()
	]);
	await expect(first.getByRole('heading', { name: words })).toBeVisible();
	await press(first, 'z');
	await expect(first.getByText('Undone.')).toBeVisible();
	await first.unrouteAll({ behavior: 'wait' });
});

test('of two editors who write a verdict on one claim, the later is told, and keeps the words', async ({
	browser,
	desk
}) => {
	const first = await desk.openPage(browser, 'editor');
	const second = await desk.openPage(browser, 'admin');
	await first.goto('/claims?q=awarded+without+a+tender&state=secondReview');
	const path = await first.locator('a[href*="claim="]').first().getAttribute('href');
	if (!path) throw new Error('The newsroom has no claim with two ratings.');
	await Promise.all([first, second].map((page) => openWithKeys(page, path)));
	const late = 'By value it is 38 percent.';
	await press(second, '7');
	await second.getByLabel('Short reason').fill(late);

	await press(first, '4', 'r');
	await first.keyboard.insertText('Counted by number only.');
	await first.getByLabel('Explanation').fill('The report has both shares [1] [2].');
	await press(first, 'Control+Enter');
	await expect(first.getByRole('region', { name: 'Verdict' })).toContainText('Mostly false');

	const told = second.getByRole('alert').filter({ hasText: 'decided this claim while you wrote' });
	await expect(told).toContainText(person('editor').name);
	await second.getByRole('button', { name: 'Change the verdict' }).click();
	await expect(second.getByLabel('Short reason')).toHaveValue(late);
});
