/**
 * The text in lower case and without the accents of Latin letters, unit for unit, so that an offset
 * in one is an offset in the other.
 */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	const same = lower.length === text.length ? lower : lowerByUnit(text);
	return same.replace(/[\u00c0-\u024f\u0451\u2019\u02bb]/g, (unit) => plain.get(unit) ?? unit);
}

/** A few letters change their length in lower case; they keep their upper case here. */
function lowerByUnit(text: string): string {
	let folded = '';
	for (let at = 0; at < text.length; at++) {
		const lower = text.charAt(at).toLowerCase();
		folded += lower.length === 1 ? lower : text.charAt(at);
	}
	return folded;
}

const plain = new Map<string, string>([
	['\u0451', '\u0435'],
	['\u2019', "'"],
	['\u02bb', "'"],
	['\u0142', 'l'],
	['\u00f8', 'o'],
	['\u0111', 'd']
]);
for (let code = 0xc0; code < 0x250; code++) {
	const letter = String.fromCharCode(code);
	const [base = letter] = letter.normalize('NFD');
	if (base !== letter && base < '\u0080') plain.set(letter, base);
}

/** Whether each code unit is a letter, as far as it has been asked for: 0 unknown, 1 yes, 2 no. */
const letters = new Uint8Array(0x10000);

/** True for a letter or a mark on one. */
export function isLetterAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code !== code) return false;
	const known = letters[code];
	if (known !== 0) return known === 1;
	const isLetter = /[\p{L}\p{M}]/u.test(String.fromCharCode(code));
	letters[code] = isLetter ? 1 : 2;
	return isLetter;
}

export function isDigitAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code > 47 && code < 58;
}

/** Where the run of letters from here ends. */
export function wordEnd(text: string, at: number): number {
	let end = at;
	while (isLetterAt(text, end)) end++;
	return end;
}

/** Where the run of letters that ends here begins. */
export function wordStart(text: string, end: number): number {
	let start = end;
	while (start > 0 && isLetterAt(text, start - 1)) start--;
	return start;
}

export function isSpaceAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return (
		code === 32 ||
		code === 9 ||
		code === 0xa0 ||
		code === 0x202f ||
		(code > 0x1fff && code < 0x200b)
	);
}

/** Spaces that may stand between the words of one amount. */
const widestGap = 3;

/** The place after the spaces of one line from here, or -1 where they are too many. */
export function afterSpaces(text: string, at: number): number {
	let end = at;
	while (isSpaceAt(text, end)) {
		if (end - at >= widestGap) return -1;
		end++;
	}
	return end;
}

/** The place after what joins two parts of an amount: spaces, or a hyphen ("5-million-euro"). */
export function afterGap(text: string, at: number): number {
	const end = afterSpaces(text, at);
	if (end === -1 || !isHyphenAt(text, end)) return end;
	const next = afterSpaces(text, end + 1);
	// A hyphen with a space on one side only is a dash or a cut-off compound.
	return next - end - 1 > 0 === end - at > 0 ? next : -1;
}

export function isHyphenAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code === 45 || code === 0x2010 || code === 0x2011;
}
