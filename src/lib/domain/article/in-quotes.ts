/** Words as quoted: in marks of their own, or in single marks where they hold a quotation themselves. */
export function inQuotes(words: string): string {
	const bare = words.trim();
	if (/^[“"„«].*[”"“»]$/su.test(bare)) return bare;
	return /[“”"„«»]/u.test(bare) ? `‘${bare}’` : `“${bare}”`;
}
