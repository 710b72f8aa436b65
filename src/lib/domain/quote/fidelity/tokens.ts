import type { Span } from '#lib/domain/article/text.ts';

/** One word of a text, with the form in which it is compared. */
export interface Token extends Span {
	/** Without what typesetters and editors may change: the shape of apostrophes, a first capital. */
	key: string;
}

/** What a quotation is made of: its words, marks for words left out, and the writer's own words. */
export type QuoteItem =
	({ kind: 'word' } & Token) | ({ kind: 'ellipsis' } & Span) | ({ kind: 'bracket' } & Span);

// Letters with apostrophes inside, numbers with their marks, signs that change an amount; scripts
// without spaces go letter by letter.
const single = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const letters = `(?:(?![${single}])[\\p{L}\\p{M}\\u00ad])+`;
const word = `[${single}]|${letters}(?:['’ʼ]${letters})*|\\p{N}+(?:[.,:]\\p{N}+)*|[%‰€$£¥₴]`;
const dots = '(?:…|\\.(?:\\s?\\.){2,})';
const ellipsis = `\\[\\s*${dots}\\s*\\]|\\(\\s*${dots}\\s*\\)|${dots}`;

const wordPattern = new RegExp(word, 'gu');
const quotePattern = new RegExp(
	`(?<ellipsis>${ellipsis})|\\[(?<first>\\p{L})\\](?<rest>${letters})?|(?<bracket>\\[[^\\[\\]]*\\])|(?<word>${word})`,
	'gu'
);

/** The words of a source. `folds` takes capitals for small letters throughout. */
export function tokensOf(text: string, folds: boolean): Token[] {
	const tokens: Token[] = [];
	for (const match of text.matchAll(wordPattern)) {
		const [found] = match;
		tokens.push({ start: match.index, end: match.index + found.length, key: keyOf(found, folds) });
	}
	return tokens;
}

/**
 * The words of a quotation, with its ellipses (… ... [...]) and square brackets apart. "[W]e" is "we":
 * the bracket owns up to a changed capital; "[sic]" is nothing.
 */
export function quoteItems(quote: string, folds: boolean): QuoteItem[] {
	const items: QuoteItem[] = [];
	for (const match of quote.matchAll(quotePattern)) {
		const [found] = match;
		const span = { start: match.index, end: match.index + found.length };
		const { ellipsis: gap, first, rest, bracket } = match.groups ?? {};
		if (gap !== undefined) items.push({ kind: 'ellipsis', ...span });
		else if (bracket !== undefined) {
			if (!/^\[\s*(?:sic|recte)\b/iu.test(bracket)) items.push({ kind: 'bracket', ...span });
		} else {
			const key = keyOf(first === undefined ? found : first + (rest ?? ''), folds);
			items.push({ kind: 'word', ...span, key });
		}
	}
	return items;
}

/** A first capital is no difference, since a quotation may begin or end a sentence; "US" is not "us". */
function keyOf(found: string, folds: boolean): string {
	const plain = found
		.normalize('NFKC')
		.replace(/\u00ad/g, '')
		.replace(/[’ʼ]/g, "'");
	const rest = plain.slice(1);
	return folds || rest === rest.toLowerCase() ? plain.toLowerCase() : plain;
}

/** True of a text that is set in capitals throughout, as transcripts are. */
export function isAllCapitals(text: string): boolean {
	return text === text.toUpperCase() && text !== text.toLowerCase();
}
