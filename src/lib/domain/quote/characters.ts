/** What a UTF-16 unit is to the tokeniser. */
export type CharacterClass = 'space' | 'letter' | 'digit' | 'apostrophe' | 'hyphen' | 'other';

const classes: CharacterClass[] = ['space', 'letter', 'digit', 'apostrophe', 'hyphen', 'other'];
/** 0 is "not looked up yet"; a table makes one class look-up as cheap as an array read. */
const known = new Uint8Array(0x10000);

/** The class of the UTF-16 unit at `at`; halves of surrogate pairs count as letters. */
export function classAt(text: string, at: number): CharacterClass {
	const unit = text.charCodeAt(at);
	if (Number.isNaN(unit)) return 'space';
	let index = known[unit] ?? 0;
	if (index === 0) {
		index = classes.indexOf(classOf(unit)) + 1;
		known[unit] = index;
	}
	return classes[index - 1] ?? 'other';
}

function classOf(unit: number): CharacterClass {
	const character = String.fromCharCode(unit);
	if (unit >= 0xd800 && unit <= 0xdfff) return 'letter';
	if (/\s/u.test(character)) return 'space';
	if (/[\p{L}\p{M}\u00ad]/u.test(character)) return 'letter';
	if (/\p{N}/u.test(character)) return 'digit';
	if (character === "'" || character === '’' || character === 'ʼ') return 'apostrophe';
	if (character === '-' || character === '‐' || character === '‑') return 'hyphen';
	return 'other';
}

/** True for a letter or digit. */
export function isWordUnit(text: string, at: number): boolean {
	const found = classAt(text, at);
	return found === 'letter' || found === 'digit';
}

/** True before the start and after the end of a text, too. */
export function isSpaceAt(text: string, at: number): boolean {
	return at < 0 || at >= text.length || classAt(text, at) === 'space';
}
