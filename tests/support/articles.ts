import type { Context } from '#lib/server/context.ts';
import { createArticle, type NewArticle } from '#lib/server/articles/create-article.ts';

let made = 0;

/** Takes in an article of our own writing, and gives its id and text. Each one's text is its own. */
export async function makeArticle(
	context: Context,
	changes: Partial<NewArticle> & { text?: string } = {}
): Promise<{ id: string; text: string }> {
	made += 1;
	const text =
		changes.text ??
		`The harbour board of Tesselhaven spent 4.2 million crowns on dredging last year. "We are on time," said Ilse Marrow, its chair. This is report ${made}.`;
	const result = await createArticle(context, {
		title: `Harbour report ${made}`,
		fileName: null,
		outlet: 'The Quayside Ledger',
		byline: null,
		url: null,
		publishedAt: null,
		language: 'en',
		ownDraft: false,
		anyway: false,
		...changes,
		text
	});
	if (!result.ok) throw new Error(result.reason.words);
	return { id: result.value.id, text };
}
