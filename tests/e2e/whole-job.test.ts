import type { Browser, Page } from '@playwright/test';
import { testPassword } from '../support/test-password.ts';
import type { Desk } from './desk.ts';
import { expect, expectNoAxeViolations, test } from './fixtures.ts';
import { addEvidence, addEvidenceFrom, beginClaim, decideAndPublish, rate } from './workspace.ts';

const title = 'Lantern Bridge reopens after nine years';
const text = `${title}

The Lantern Bridge opened to walkers on Friday, nine years after a barge struck its middle pier.

The repair cost the city 12 million crowns, said Wilhelmina Aske, who chairs the roads board. “We paid for every stone ourselves,” she told the crowd.

It was a fine afternoon, and somebody had brought a tuba.`;

/** The board's own account, which both claims lean on. */
const account = {
	title: 'Roads board, statement of account',
	publisher: 'City of Orrin',
	address: 'https://orrin.example/roads/account-2026.pdf'
};

async function join(desk: Desk, browser: Browser, link: string, name: string): Promise<Page> {
	const context = await browser.newContext({ baseURL: desk.url });
	const page = await context.newPage();
	await page.goto(link);
	await expectNoAxeViolations(page);
	await page.getByLabel('Your name').fill(name);
	await page.getByLabel('Password', { exact: true }).fill(testPassword);
	await page.getByRole('button', { name: 'Join' }).click();
	await expect(page).toHaveURL(/\/desk$/);
	return page;
}

async function invite(admin: Page, email: string, role: string): Promise<string> {
	await admin.goto('/people');
	await admin.getByLabel('E-mail').fill(email);
	await admin.getByRole('combobox', { name: 'Role' }).last().selectOption(role);
	await admin.getByRole('button', { name: 'Make the invitation' }).click();
	return admin.getByLabel('Link').inputValue();
}

/** What the first reviewer writes, which the second must not be sent before rating. */
const firstWords = {
	figure: 'The account says 14.6 million, a fifth more.',
	quote: 'The province paid five million of it.'
};

/** Reads the body of every answer that a page is sent from now on, and every live message. */
async function collectAnswers(page: Page): Promise<() => Promise<string[]>> {
	const bodies: (Promise<string> | string)[] = [];
	page.on('response', (response) => {
		// An answer that never ends is read message by message, below; a redirect has no body to read.
		if (response.headers()['content-type'] === 'text/event-stream') return;
		bodies.push(response.text().catch(() => ''));
	});
	await page.exposeFunction('hearLive', (data: string) => void bodies.push(data));
	await page.addInitScript(`globalThis.EventSource = class extends EventSource {
		constructor(address) {
			super(address);
			this.addEventListener('message', ({ data }) => hearLive(data));
		}
	}`);
	return () => Promise.all(bodies);
}

test('from an empty desk to a verdict that a reader can repeat', async ({ browser, emptyDesk }) => {
	test.setTimeout(300_000);
	const desk = emptyDesk;
	const admin = await (await browser.newContext({ baseURL: desk.url })).newPage();

	await test.step('the first admin sets the desk up', async () => {
		await admin.goto(desk.setUpLink());
		await expectNoAxeViolations(admin);
		await admin.getByLabel('Name of the desk').fill('The Orrin Beacon');
		await admin.getByLabel('Your name').fill('Anselm Pike');
		await admin.getByLabel('E-mail').fill('anselm@orrin-beacon.example');
		await admin.getByLabel('Password', { exact: true }).fill(testPassword);
		await admin.getByRole('button', { name: 'Set up the desk' }).click();
		await expect(admin).toHaveURL(/\/desk$/);
		await expectNoAxeViolations(admin);
	});

	await admin.goto(desk.setUpLink());
	await expect(admin.getByText('Set up the desk', { exact: true })).toHaveCount(0);

	const invitations = [
		await invite(admin, 'remy@orrin-beacon.example', 'reviewer'),
		await invite(admin, 'edda@orrin-beacon.example', 'editor'),
		await invite(admin, 'sanna@orrin-beacon.example', 'reviewer')
	];
	await expectNoAxeViolations(admin);
	const reviewer = await join(desk, browser, invitations[0] ?? '', 'Remy Tarrow');
	const editor = await join(desk, browser, invitations[1] ?? '', 'Edda Corrigan');

	const secondReviewer = await join(desk, browser, invitations[2] ?? '', 'Sanna Vree');
	const answers = await collectAnswers(secondReviewer);

	await test.step('the reviewer adds the article', async () => {
		await reviewer.getByRole('link', { name: 'Add article' }).first().click();
		await reviewer.getByLabel('Text', { exact: true }).fill(text);
		await reviewer.getByRole('button', { name: 'Save and open' }).click();
		await expect(reviewer.getByLabel('Outlet')).toHaveAttribute('aria-invalid', 'true');
		// A refused form keeps what was typed.
		await expect(reviewer.getByLabel('Text', { exact: true })).toHaveValue(text);
		await expectNoAxeViolations(reviewer);
		await reviewer.getByLabel('Outlet').fill('The Orrin Mercury');
		await reviewer.getByLabel('Web address').fill('https://orrin-mercury.example/lantern-bridge');
		await reviewer.getByRole('button', { name: 'Save and open' }).click();
		await expect(reviewer.getByRole('heading', { name: title, level: 1 })).toBeVisible();
		await expect(reviewer.getByText('0 of 5 sentences triaged')).toBeVisible();
		await expectNoAxeViolations(reviewer);
	});

	await test.step('and breaks it into claims', async () => {
		const figure = await beginClaim(reviewer, 'The repair cost the city 12 million crowns');
		await expect(figure.getByRole('radio', { name: 'Figure' })).toBeChecked();
		await expectNoAxeViolations(reviewer);
		// Refused, the field has the focus, so that who types on types there.
		const statement = figure.getByLabel('Statement');
		await statement.fill('');
		await reviewer.keyboard.press('Control+Enter');
		await expect(statement).toHaveAttribute('aria-invalid', 'true');
		await expect(statement).toBeFocused();
		await reviewer.keyboard.type('xaj');
		await expect(statement).toHaveValue('xaj');
		await figure
			.getByLabel('Statement')
			.fill('The repair of the Lantern Bridge cost the city of Orrin 12 million crowns.');
		await figure.getByLabel('Said by').fill('Wilhelmina Aske');
		await figure.getByRole('button', { name: 'Mark the claim' }).click();
		await expect(reviewer.getByText('Claim marked.')).toBeVisible();

		const quote = await beginClaim(reviewer, '“We paid for every stone ourselves,” she told');
		await quote.getByRole('radio', { name: 'Quote' }).check();
		await quote.getByLabel('Speaker').fill('Wilhelmina Aske');
		await quote.getByRole('button', { name: 'Mark the claim' }).click();
		await expect(reviewer.getByRole('region', { name: 'Claim 2 of 2' })).toBeVisible();

		const mistake = await beginClaim(reviewer, 'somebody had brought a tuba');
		await mistake.getByRole('button', { name: 'Mark the claim' }).click();
		await expect(reviewer.getByRole('region', { name: 'Claim 3 of 3' })).toBeVisible();
		await reviewer.keyboard.press('z');
		await expect(reviewer.getByText('Undone.')).toBeVisible();
		await expect(reviewer.getByRole('radio', { name: 'All 2' })).toBeAttached();

		await reviewer.getByText('It was a fine afternoon').click();
		await reviewer.keyboard.press('x');
		await expect(reviewer.getByText('3 of 5 sentences triaged')).toBeVisible();
	});

	await test.step('a claim without evidence cannot be rated', async () => {
		await reviewer.keyboard.press('k');
		await expect(reviewer.getByRole('region', { name: 'Claim 1 of 2' })).toBeVisible();
		await expect(reviewer.getByRole('button', { name: 'Submit rating' })).toHaveCount(0);
	});

	await test.step('the reviewer finds evidence and rates', async () => {
		await addEvidence(reviewer, {
			...account,
			stance: 'Contradicts',
			quote: 'Lantern Bridge, repair, total: 14,600,000 crowns',
			locator: 'Page 9, line 4'
		});
		await expectNoAxeViolations(reviewer);
		await rate(reviewer, 'Mostly false', firstWords.figure);
		await reviewer.keyboard.press('j');
		await addEvidenceFrom(reviewer, {
			title: account.title,
			stance: 'Contradicts',
			quote: 'Contribution of the province: 5,000,000 crowns',
			locator: 'Page 9, line 6'
		});
		await rate(reviewer, 'False', firstWords.quote);
		await expect(reviewer.getByRole('button', { name: 'Record the verdict' })).toHaveCount(0);
	});

	await test.step('a second reviewer rates without seeing the first rating anywhere', async () => {
		await secondReviewer.goto('/desk');
		await secondReviewer.goto('/articles');
		await secondReviewer.getByRole('link', { name: title }).first().click();
		await expect(secondReviewer.getByRole('region', { name: 'Claim 1 of 2' })).toBeVisible();
		await secondReviewer.getByText('History', { exact: true }).first().scrollIntoViewIfNeeded();
		await secondReviewer.goto(`${secondReviewer.url().split('?')[0]}/history`);
		await expect(secondReviewer.getByText('added evidence to').first()).toBeVisible();
		await expect(secondReviewer.getByText(/Remy Tarrow.*rated/)).toHaveCount(0);
		await secondReviewer.goto('/claims');
		await secondReviewer.goBack();
		await expect(secondReviewer.getByText('added evidence to').first()).toBeVisible();
		await secondReviewer.goBack();
		await expect(secondReviewer.getByRole('region', { name: 'Claim 1 of 2' })).toBeVisible();
		const seen = await answers();
		expect(seen.length).toBeGreaterThan(5);
		for (const words of Object.values(firstWords)) {
			expect(seen.filter((answer) => answer.includes(words))).toEqual([]);
		}
		await rate(secondReviewer, 'Half true', 'A fifth more, but the order of size is right.');
		await expect(secondReviewer.getByRole('region', { name: 'Ratings' })).toContainText(
			firstWords.figure
		);
		expect((await answers()).filter((answer) => answer.includes(firstWords.quote))).toEqual([]);
		await secondReviewer.keyboard.press('j');
		await expect(secondReviewer.getByRole('region', { name: 'Claim 2 of 2' })).toBeVisible();
		await rate(
			secondReviewer,
			'Mostly true',
			'The city paid for the stones, the province for steel.'
		);
		await expect(secondReviewer.locator('.i-meta').getByText('Disputed')).toBeVisible();
	});

	let check = '';
	let second = '';
	await test.step('the editor decides and publishes', async () => {
		await editor.goto('/articles');
		await expectNoAxeViolations(editor);
		await editor.getByRole('link', { name: title }).first().click();
		await expect(editor.getByRole('region', { name: 'Claim 1 of 2' })).toBeVisible();
		await expectNoAxeViolations(editor);
		check = await decideAndPublish(editor, {
			label: 'Mostly false',
			reason: 'The repair cost 14.6 million crowns, a fifth more than she said.',
			explanation: 'The board’s own account gives the total [1].'
		});
		await editor.getByRole('button', { name: 'Next claim' }).click();
		await expect(editor.getByRole('button', { name: 'Record the verdict' })).toHaveCount(0);
		await editor.getByRole('button', { name: 'Resolve the dispute' }).click();
		const resolution = editor.getByRole('dialog');
		await resolution.getByLabel('Resolution').fill('Steel is part of the repair she spoke of.');
		await resolution.getByRole('button', { name: 'Resolve the dispute' }).click();
		second = await decideAndPublish(editor, {
			label: 'False',
			reason: 'The province paid 5 million crowns of the repair.',
			explanation: 'The account names the contribution [1].'
		});
		await expectNoAxeViolations(editor);
	});

	const readers = await browser.newContext({ baseURL: desk.url, javaScriptEnabled: false });
	const reader = await readers.newPage();
	await test.step('a reader without JavaScript can repeat the check', async () => {
		await reader.goto('/checks');
		await reader.getByRole('link', { name: /The repair of the Lantern Bridge/ }).click();
		await expect(reader).toHaveURL(`${desk.url}${check}`);
		await expect(reader.getByRole('heading', { level: 1 })).toContainText('12 million crowns');
		const verdict = reader.getByRole('region', { name: 'Verdict' });
		await expect(verdict).toContainText('Mostly false');
		await expect(verdict).toContainText('a fifth more than she said');
		await expect(reader.getByText('Wilhelmina Aske').first()).toBeVisible();
		const sources = reader.getByRole('region', { name: 'Sources' });
		await expect(sources).toContainText('Lantern Bridge, repair, total: 14,600,000 crowns');
		await expect(sources).toContainText('Page 9, line 4');
		await expect(sources.getByRole('link', { name: account.title })).toHaveAttribute(
			'href',
			account.address
		);
		const markup = await reader.locator('script[type="application/ld+json"]').textContent();
		expect(JSON.parse(markup ?? '')).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'ClaimReview',
			url: `${desk.url}${check}`,
			claimReviewed: 'The repair of the Lantern Bridge cost the city of Orrin 12 million crowns.',
			author: { '@type': 'Organization', name: 'The Orrin Beacon' },
			itemReviewed: { '@type': 'Claim', author: { name: 'Wilhelmina Aske' } },
			reviewRating: {
				ratingValue: 2,
				worstRating: 1,
				bestRating: 5,
				alternateName: 'Mostly false'
			}
		});
	});

	await test.step('a published verdict is corrected in public', async () => {
		await editor.keyboard.press('k');
		await expect(editor.getByRole('region', { name: 'Claim 1 of 2' })).toBeVisible();
		await editor.getByRole('button', { name: 'Correct' }).click();
		await editor.getByLabel('What was wrong').fill('We left out a refund of 2.4 million crowns.');
		await editor.getByRole('radio', { name: 'Mostly true', exact: true }).check();
		await editor
			.getByLabel('Short reason')
			.fill('After a refund, the repair cost 12.2 million crowns.');
		await expectNoAxeViolations(editor);
		await editor.getByRole('button', { name: 'Publish the correction' }).click();
		await editor.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
		await expect(editor.getByText('Correction published.')).toBeVisible();

		await reader.reload();
		await expect(reader.getByRole('region', { name: 'Verdict' })).toContainText('Mostly true');
		const history = reader.getByRole('region', { name: 'Corrections' });
		await expect(history).toContainText('We left out a refund of 2.4 million crowns.');
		await expect(history).toContainText('Published with the verdict Mostly false.');
		await reader.getByRole('link', { name: 'Compare with version 1' }).click();
		await expect(reader.getByRole('region', { name: 'Verdict' })).toContainText('Mostly false');
		await reader.goto('/corrections');
		await expect(reader.getByText('We left out a refund of 2.4 million crowns.')).toBeVisible();
	});

	await test.step('a withdrawn page stays, marked', async () => {
		await editor.keyboard.press('j');
		await editor.getByRole('button', { name: 'Withdraw' }).click();
		const dialog = editor.getByRole('dialog');
		await dialog.getByLabel('Reason, shown to readers').fill('The quote was cut short by us.');
		await dialog.getByRole('button', { name: 'Withdraw' }).click();
		await expect(editor.getByText('Withdrawn. The page stays, marked.')).toBeVisible();

		await reader.goto(second);
		await expect(reader.getByRole('note')).toContainText('The quote was cut short by us.');
		await expect(reader.locator('script[type="application/ld+json"]')).toHaveCount(0);
	});

	await test.step('the desk sees what came of it', async () => {
		await editor.getByRole('button', { name: 'More for this article' }).click();
		await editor.getByRole('menuitem', { name: 'Accuracy summary' }).click();
		await expect(editor.getByRole('heading', { level: 1 })).toContainText(
			'1 of 2 claims has a verdict on the scale: 1 true or mostly true.'
		);
		await expectNoAxeViolations(editor);
		await editor.goto(editor.url().replace(/summary$/, 'history'));
		await expect(editor.getByRole('listitem').filter({ hasText: 'withdrew' })).toContainText(
			'The quote was cut short by us.'
		);
		await expectNoAxeViolations(editor);
		await editor.goto('/dashboard');
		const verdicts = editor.getByRole('figure', { name: 'Verdicts' });
		await verdicts.getByRole('radio', { name: 'Table' }).check();
		await expect(verdicts.getByRole('row', { name: /Mostly true/ })).toContainText('1');
		await expectNoAxeViolations(editor);
	});
});
