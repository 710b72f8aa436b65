import { withoutQuotes } from '#lib/domain/article/in-quotes.ts';
import type { CheckPage } from '#lib/domain/publication/check-page.ts';
import type { PublishedVersion } from '#lib/domain/publication/published-check.ts';

/**
 * Words without quotation marks around them, without the comma that joins a quote to its speaker,
 * and without the white space of the article's lines.
 */
export function bareWords(words: string): string {
	const line = oneLine(words);
	const bare = withoutQuotes(line);
	return bare === line ? line : bare.replace(/,$/, '');
}

/** True for words that can stand alone; "counts 1,150 idle members" cannot. */
export function isSentence(exact: string): boolean {
	const words = bareWords(exact);
	if (/^\p{Ll}/u.test(words)) return false;
	// A quote may lack its full stop, but two or three words in quotation marks say nothing alone.
	const isQuote = withoutQuotes(exact) !== exact.trim() && words.split(' ').length > 3;
	return isQuote || /[.!?…]["”’]?$/.test(words);
}

/** The headline of a check: the very words when they are a sentence, else the claim restated. */
export function headline(page: Pick<CheckPage, 'exact' | 'statement'>): string {
	const words = bareWords(page.exact);
	return isSentence(page.exact) ? `“${words}”` : page.statement;
}

/** What the newest correction did to the verdict: "verdict unchanged", "now Mostly false". */
export function verdictChange([newest, before]: readonly PublishedVersion[]): string {
	if (!newest || !before || newest.label.key === before.label.key) return 'verdict unchanged';
	return `verdict changed from ${before.label.name} to ${newest.label.name}`;
}

/** "1 source", "2 sources" */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "3 checks are published. 1 of them was corrected, and 2 others were withdrawn." */
export function tallyWords(counts: {
	published: number;
	corrected: number;
	withdrawn: number;
}): string {
	const { published, corrected, withdrawn } = counts;
	const wasOrWere = (count: number) => (count === 1 ? 'was' : 'were');
	const parts = [
		corrected === 0
			? ''
			: published === 1
				? 'It was corrected'
				: `${corrected} of them ${wasOrWere(corrected)} corrected`,
		withdrawn === 0
			? ''
			: `${withdrawn}${published === 0 ? '' : withdrawn === 1 ? ' other' : ' others'} ${wasOrWere(withdrawn)} withdrawn`
	].filter(Boolean);
	const standing = `${counted(published, 'check')} ${published === 1 ? 'is' : 'are'} published.`;
	return parts.length === 0 ? standing : `${standing} ${parts.join(', and ')}.`;
}

/** "3 primary sources", "4 sources, 3 of them primary" */
export function foundation(sources: readonly { primacy: 'primary' | 'secondary' }[]): string {
	const primary = sources.filter(({ primacy }) => primacy === 'primary').length;
	if (primary === sources.length) return counted(primary, 'primary source');
	if (primary === 0) return counted(sources.length, 'secondary source');
	return `${counted(sources.length, 'source')}, ${primary} of them primary`;
}

const longestInTitle = 90;

/** The title of a check: its headline, cut at a word when it is long, and the verdict. */
export function pageTitle(page: Pick<CheckPage, 'exact' | 'statement'>, verdict: string): string {
	const words = headline(page);
	if (words.length <= longestInTitle) return `${words.replace(/\.$/, '')}: ${verdict}`;
	const end = words.startsWith('“') ? '…”' : '…';
	return `${words.slice(0, longestInTitle).replace(/\s+\S*$/, '')}${end}: ${verdict}`;
}

function oneLine(words: string): string {
	return words.replace(/\s+/g, ' ').trim();
}
