import { expect, type Locator, type Page } from '@playwright/test';

/** Selects words of the open article by dragging the mouse over them, as a person would. */
export async function dragOver(page: Page, words: string): Promise<void> {
	const [from, to] = await page.getByRole('article').evaluate((article, wanted) => {
		const texts: { node: Text; start: number }[] = [];
		const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
		let all = '';
		while (walker.nextNode()) {
			const node = walker.currentNode as Text;
			texts.push({ node, start: all.length });
			all += node.data;
		}
		// The headline above the text can say the same, so the last place counts.
		const at = all.lastIndexOf(wanted);
		if (at < 0) throw new Error(`The article does not say “${wanted}”.`);
		const boxOf = (index: number): DOMRect => {
			const text = texts.findLast(({ start }) => start <= index);
			if (!text) throw new Error('The article is empty.');
			const range = document.createRange();
			range.setStart(text.node, index - text.start);
			range.setEnd(text.node, index - text.start + 1);
			return range.getBoundingClientRect();
		};
		const first = texts.findLast(({ start }) => start <= at);
		first?.node.parentElement?.scrollIntoView({ block: 'center' });
		const [head, tail] = [boxOf(at), boxOf(at + wanted.length - 1)];
		return [
			{ x: head.left + 1, y: (head.top + head.bottom) / 2 },
			{ x: tail.right - 1, y: (tail.top + tail.bottom) / 2 }
		] as const;
	}, words);
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(to.x, to.y, { steps: 5 });
	await page.mouse.up();
}

/** The form of a new claim, opened for these words with the mouse. */
export async function beginClaim(page: Page, words: string): Promise<Locator> {
	await dragOver(page, words);
	await page.getByRole('button', { name: 'Mark a claim' }).click();
	await expect(page.getByRole('heading', { name: 'New claim' })).toBeVisible();
	return page.getByRole('region', { name: /^Claim/ });
}

/** What a source says of the open claim. */
export interface Proof {
	title: string;
	publisher: string;
	address: string;
	stance: 'Contradicts' | 'Supports' | 'Context';
	quote: string;
	locator: string;
}

/** Adds evidence from a source that the library does not hold yet, without leaving the claim. */
export async function addEvidence(page: Page, proof: Proof): Promise<void> {
	await page.getByRole('button', { name: 'Add source' }).click();
	await page.getByRole('combobox', { name: 'Source' }).fill(proof.title);
	await page.getByRole('option', { name: `New source: ${proof.title}` }).click();
	await page.getByLabel('Publisher').fill(proof.publisher);
	await page.getByLabel('Address').fill(proof.address);
	await page.getByLabel('First-hand or not').selectOption('primary');
	await fillEvidence(page, proof);
}

/** Adds evidence from a source that the library holds. */
export async function addEvidenceFrom(
	page: Page,
	proof: Omit<Proof, 'publisher' | 'address'>
): Promise<void> {
	await page.getByRole('button', { name: 'Add source' }).click();
	await page.getByRole('combobox', { name: 'Source' }).fill(proof.title);
	await page.getByRole('option', { name: new RegExp(`^${proof.title}`) }).click();
	await fillEvidence(page, proof);
}

async function fillEvidence(
	page: Page,
	{ stance, quote, locator }: Pick<Proof, 'stance' | 'quote' | 'locator'>
): Promise<void> {
	await page.getByRole('radio', { name: stance }).check();
	await page.getByLabel('Exact quote').fill(quote);
	await page.getByLabel('Locator').fill(locator);
	await page.getByRole('button', { name: 'Add the evidence' }).click();
	await expect(page.getByRole('blockquote').filter({ hasText: quote })).toBeVisible();
}

/** Rates the open claim. */
export async function rate(page: Page, label: string, rationale: string): Promise<void> {
	await page.getByRole('radio', { name: label, exact: true }).check();
	await page.getByRole('radio', { name: 'Very', exact: true }).check();
	await page.getByLabel('Rationale').fill(rationale);
	await page.getByRole('button', { name: 'Submit rating' }).click();
	await expect(page.getByRole('region', { name: 'Ratings' })).toContainText(rationale);
}

/** Decides the open claim and publishes it; gives the address of the public page. */
export async function decideAndPublish(
	page: Page,
	{ label, reason, explanation }: { label: string; reason: string; explanation: string }
): Promise<string> {
	await page.getByRole('radio', { name: label, exact: true }).check();
	await page.getByLabel('Short reason').fill(reason);
	await page.getByLabel('Explanation').fill(explanation);
	await page.getByRole('button', { name: 'Record the verdict' }).click();
	await expect(page.getByRole('region', { name: 'Verdict' })).toContainText(reason);
	await page.getByRole('button', { name: 'Publish' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
	const link = await page.getByRole('link', { name: 'The public page' }).getAttribute('href');
	if (!link) throw new Error('The published claim links to no page.');
	return link;
}
