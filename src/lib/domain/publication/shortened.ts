/** Words that lead to the next one and mean nothing at an end. */
const leading = new Set(
	'a about above after an and are as at before below by for from had has have in is its less more most nearly not of on or over per some than that the their to under until up was were which while who will with'.split(
		' '
	)
);

/**
 * A statement in at most `longest` UTF-16 code units: whole, or up to the end of a clause or else of
 * a word, with an ellipsis. It never ends in a number or a word that wants another, because "412…"
 * reads as an amount that was never claimed.
 */
export function shortened(statement: string, longest: number): string {
	if (statement.length <= longest) return statement;
	const cut = statement.slice(0, longest);
	const clause = /^(.{24,}[^\s\d])(?:[.;:!?]|\s[–—-])\s/su.exec(cut)?.[1];
	if (clause !== undefined) return `${clause}…`;
	const words = cut.slice(0, -1).split(/\s+/u);
	if (!/^\s/u.test(statement.slice(longest - 1))) words.pop();
	while (words.length > 1 && isDangling(words.at(-1) ?? '')) words.pop();
	// One very long word has no end to cut at; half of a surrogate pair must not remain.
	const kept = words.join(' ') || cut.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '');
	return `${kept.replace(/[\s,;:.–-]+$/u, '')}…`;
}

function isDangling(word: string): boolean {
	const bare = word.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, '');
	return bare === '' || leading.has(bare) || /\p{N}/u.test(bare) || /^\p{Lu}{3}$/u.test(word);
}
