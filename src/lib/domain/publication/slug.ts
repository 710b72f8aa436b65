const longest = 80;

/** Latin letters that Unicode does not take apart into a base letter and an accent. */
const spelled: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i'
};

/**
 * The address of a check below /checks: the statement in ASCII words, at most 80 characters, made
 * unique by the claim's number at its end. A statement in another script leaves only the number.
 */
export function checkSlug(statement: string, claimNumber: number): string {
	const words = statement
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[\p{M}'’]/gu, '')
		.replace(/[ßæœøłđðþı]/g, (letter) => spelled[letter] ?? '')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');

	const end = String(claimNumber);
	let slug = '';
	for (const word of words) {
		if (slug.length + word.length + 1 + end.length > longest) break;
		slug += `${word}-`;
	}
	return slug + end;
}
