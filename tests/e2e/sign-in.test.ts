import { person, signInByForm } from './desk.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';

test('a reviewer signs in and sees the desk', async ({ page }) => {
	const { name, email, password } = person('reviewer');
	await page.goto('/desk');
	await expect(page).toHaveURL(/\/signin\?next=/);
	await expectNoAxeViolations(page);

	await signInByForm(page, email, password);
	await expect(page).toHaveURL(/\/desk$/);
	await expect(page.getByText(name).first()).toBeAttached();
	await expectNoAxeViolations(page);
});

test('a wrong password is refused in words that tell nothing', async ({ page }) => {
	await page.goto('/signin');
	await page.getByLabel('E-mail').fill('nobody@ledger.example');
	await page.getByLabel('Password', { exact: true }).fill('not the one');
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(page.getByText('This e-mail and password do not belong together')).toBeVisible();
	await expectNoAxeViolations(page);
});

test('nobody finds what somebody else typed at the same computer', async ({ page }) => {
	const { email, password } = person('reviewer');
	const other = person('secondReviewer');
	const title = page.getByRole('textbox', { name: /^Title/ });
	await signInByForm(page, email, password);
	await page.goto('/articles/new');
	await title.fill('A thing not said yet');
	await page.reload();
	await expect(title).toHaveValue('A thing not said yet');

	// The session ran out, and somebody else sat down.
	await page.context().clearCookies();
	await signInByForm(page, other.email, other.password);
	await page.goto('/articles/new');
	await expect(title).toHaveValue('');

	await page.getByRole('button', { name: 'Sign out' }).click();
	await expect(page).toHaveURL(/\/signin$/);
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
	await signInByForm(page, email, password);
	await page.goto('/articles/new');
	await expect(title).toHaveValue('');
});
