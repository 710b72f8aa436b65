import type { NewArticle } from '#lib/server/articles/create-article.ts';

/** An article to take in, with what a test needs set. */
export function draft(changes: Partial<NewArticle> = {}): NewArticle {
	return {
		title: 'Ferry fares to rise again',
		text: 'Ferry fares to rise again\n\nFares rise by a third. Nobody asked the passengers.\n',
		fileName: null,
		outlet: 'The Quayside Ledger',
		byline: null,
		url: null,
		publishedAt: null,
		language: 'en',
		ownDraft: false,
		anyway: false,
		...changes
	};
}
