const longest = 80;

/** Words as part of an address: "The Quayside Ledger" is "the-quayside-ledger"; '' when none can be. */
export function slugOf(words: string): string {
	const slug = words
		.normalize('NFKD')
		.replace(/[\p{M}'’]/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
	if (slug.length <= longest) return slug;
	const cut = slug.slice(0, longest + 1).replace(/-[^-]*$/, '');
	return cut.slice(0, longest);
}
