/** Words as quoted: in marks of their own, or in single marks where they hold a quotation themselves. */
export function inQuotes(words: string): string {
	const bare = words.trim();
	if (/^[“"„«].*[”"“»]$/su.test(bare)) return bare;
	return /[“”"„«»]/u.test(bare) ? `‘${bare}’` : `“${bare}”`;
}

const embraced = /^[“"„«][^“”"„«»]*[”"“»]$/u;

/** Words without the quotation marks around all of them, for where marks are drawn anyway. */
export function withoutQuotes(words: string): string {
	const bare = words.trim();
	return embraced.test(bare) ? bare.slice(1, -1) : bare;
}
