import type { PublishedVersion } from '#lib/domain/publication/published-check.ts';

/** Words without quotation marks around them, and without the white space of the article's lines. */
export function bareWords(words: string): string {
	const line = words.replace(/\s+/g, ' ').trim();
	return /^[“"„«][^“”"„«»]*[”"“»]$/.test(line) ? line.slice(1, -1) : line;
}

/** What the newest correction did to the verdict: "verdict unchanged", "now Mostly false". */
export function verdictChange([newest, before]: readonly PublishedVersion[]): string {
	if (!newest || !before || newest.label.key === before.label.key) return 'verdict unchanged';
	return `verdict changed from ${before.label.name} to ${newest.label.name}`;
}

/** "Mirela Tansley, Jonah Vesterby and Ines Calder" */
export function listOfNames(names: readonly string[]): string {
	return new Intl.ListFormat('en-GB').format(names);
}

/** "1 source", "2 sources" */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const longestInTitle = 90;

/** The title of a check: its words, cut at a word when they are long, and the verdict. */
export function pageTitle(exact: string, verdict: string): string {
	const words = bareWords(exact);
	if (words.length <= longestInTitle) return `“${words}”: ${verdict}`;
	return `“${words.slice(0, longestInTitle).replace(/\s+\S*$/, '')}…”: ${verdict}`;
}
