import { isDigitAt, isLetterAt, isSpaceAt } from '#lib/domain/figure/fold.ts';

export interface Numeral {
	end: number;
	value: number;
	/** True for digits alone, with no separator, as years and codes are written. */
	isPlain: boolean;
	isWhole: boolean;
}

const vulgar: Readonly<Record<string, number>> = {
	'¼': 1 / 4,
	'½': 1 / 2,
	'¾': 3 / 4,
	'⅓': 1 / 3,
	'⅔': 2 / 3,
	'⅛': 1 / 8,
	'⅜': 3 / 8,
	'⅝': 5 / 8,
	'⅞': 7 / 8
};

/** Digits in a numeral; longer runs are codes and not amounts. */
const mostDigits = 24;

/** A number in digits that begins here, its separators read as the language writes them. */
export function readNumeral(text: string, at: number, decimal: '.' | ','): Numeral | null {
	const fraction = vulgar[text.charAt(at)];
	if (fraction !== undefined)
		return { end: at + 1, value: fraction, isPlain: false, isWhole: false };
	const isBarePoint = text.charAt(at) === '.' && isDigitAt(text, at + 1);
	if (!isDigitAt(text, at) && !isBarePoint) return null;
	const parts = [isBarePoint ? '0' : digitsAt(text, at)];
	const separators: string[] = [];
	let end = at + (isBarePoint ? 0 : (parts[0]?.length ?? 0));
	for (let length = 0; length < mostDigits;) {
		const separator = separatorAt(text, end, separators);
		if (separator === '') break;
		const digits = digitsAt(text, end + 1);
		if (digits === '' || (isSpaceAt(separator, 0) && digits.length !== 3)) break;
		// A second decimal separator is a date, an address or a version.
		separators.push(isSpaceAt(separator, 0) ? ' ' : separator);
		parts.push(digits);
		end += 1 + digits.length;
		length += digits.length;
	}
	if (parts.join('').length > mostDigits) return { ...skipped(text, end), isPlain: true };
	const value = valueOf(parts, separators, decimal);
	if (value === null) return { ...skipped(text, end), isPlain: false };
	const isPlain = parts.length === 1;
	const dash = isPlain ? /^[.,][-–—]{1,2}(?![-\d])/.exec(text.slice(end, end + 4)) : null;
	// "5,–" is how prices without cents are written in German and Italian.
	if (dash !== null && !isLetterAt(text, end + dash[0].length)) {
		return { end: end + dash[0].length, value, isPlain: false, isWhole: true };
	}
	return withFraction(text, { end, value, isPlain, isWhole: value % 1 === 0 });
}

/** Digits that are no amount are passed over whole. */
function skipped(text: string, end: number): Omit<Numeral, 'isPlain'> {
	let to = end;
	while (isDigitAt(text, to)) to++;
	return { end: to, value: NaN, isWhole: false };
}

function digitsAt(text: string, at: number): string {
	let end = at;
	while (isDigitAt(text, end)) end++;
	return text.slice(at, end);
}

/** What stands between two groups of digits here, or '' where the numeral ends. */
function separatorAt(text: string, at: number, before: readonly string[]): string {
	const unit = text.charAt(at);
	if (unit === '.' || unit === ',') return unit;
	if (unit === "'" || unit === '’') return digitsAt(text, at + 1).length === 3 ? "'" : '';
	// Spaces part thousands only, and nothing but spaces does so in one numeral.
	const isGap = isSpaceAt(text, at) && before.every((separator) => separator === ' ');
	return isGap && mayBeginGroups(text, at, before.length) ? ' ' : '';
}

/** True where at most three digits, no leading zero, stand before the first space. */
function mayBeginGroups(text: string, end: number, groupsBefore: number): boolean {
	const start = end - groupsBefore * 4;
	let from = start;
	while (from > 0 && start - from < 4 && isDigitAt(text, from - 1)) from--;
	return start - from < 4 && text.charAt(from) !== '0';
}

function valueOf(parts: string[], separators: string[], decimal: '.' | ','): number | null {
	const [first = ''] = parts;
	if (separators.length === 0) return Number(first);
	const last = separators.at(-1) ?? '';
	const lastPart = parts.at(-1) ?? '';
	const others = separators.slice(0, -1);
	const hasOneDecimal = last !== ' ' && last !== "'" && !others.includes(last);
	if (others.length === 0 && hasOneDecimal) {
		const isGroup = isGrouping(parts) && (last !== decimal || lastPart === '000');
		return Number(isGroup ? parts.join('') : `${first}.${lastPart}`);
	}
	const mayGroup = (groups: string[], marks: string[]): boolean =>
		isGrouping(groups) && marks.every((mark) => mark === marks[0]);
	if (mayGroup(parts, separators)) return Number(parts.join(''));
	if (hasOneDecimal && mayGroup(parts.slice(0, -1), others)) {
		return Number(`${parts.slice(0, -1).join('')}.${lastPart}`);
	}
	return null;
}

/** True for 1,234,567 and, as written in India, 12,34,567. */
function isGrouping(parts: readonly string[]): boolean {
	const [first = '', ...rest] = parts;
	if (first === '' || first.length > 3 || (first.startsWith('0') && rest.length > 0)) return false;
	if (rest.every((part) => part.length === 3)) return true;
	return (
		rest.length > 1 &&
		rest.at(-1)?.length === 3 &&
		first.length < 3 &&
		rest.slice(0, -1).every((part) => part.length === 2)
	);
}

/** "10½" and "10 1/2" are one number. */
function withFraction(text: string, numeral: Numeral): Numeral {
	if (!numeral.isWhole) return numeral;
	const { end, value } = numeral;
	const glued = vulgar[text.charAt(end)];
	if (glued !== undefined) {
		return { end: end + 1, value: value + glued, isPlain: false, isWhole: false };
	}
	const at = isSpaceAt(text, end) ? end + 1 : end;
	const spaced = at > end ? vulgar[text.charAt(at)] : undefined;
	if (spaced !== undefined) {
		return { end: at + 1, value: value + spaced, isPlain: false, isWhole: false };
	}
	if (at === end || text.charAt(at + 1) !== '/' || !isDigitAt(text, at)) return numeral;
	const bottom = digitsAt(text, at + 2);
	const share = Number(text.charAt(at)) / Number(bottom);
	const fits = bottom !== '' && bottom.length < 3 && share > 0 && share < 1;
	const to = at + 2 + bottom.length;
	if (!fits || text.charAt(to) === '/' || isLetterAt(text, to)) return numeral;
	return { end: to, value: value + share, isPlain: false, isWhole: false };
}
