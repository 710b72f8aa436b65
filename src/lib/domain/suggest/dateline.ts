/** "KYIV, Dec 3 (Agency) —": capitals, a date or an agency, and a dash. */
const dateline =
	/^\p{Lu}[\p{Lu}\s.,’'-]{2,40}(?:[,(/][^—–\n]{0,60}?)?\s?(?:—|–|--|-)\s+(?=["“„«]?\p{Lu}|\d)/u;
/** "Berlin (dpa) –", "WASHINGTON (AP) —". */
const agencyLine = /^\p{Lu}[\p{L}\s.,’'-]{1,40}\([^)\n]{2,40}\)\s?(?:—|–|--|-)\s+/u;
const longestDateline = 160;

/** How many units of a sentence are a dateline before its first word. */
export function datelineLength(sentence: string): number {
	const head = sentence.slice(0, longestDateline);
	return (agencyLine.exec(head) ?? dateline.exec(head))?.[0].length ?? 0;
}
