import { ok, refuse, type Result } from '#lib/domain/result.ts';

/** UTF-8 bytes an article may have after normalisation. */
export const maxArticleBytes = 1_000_000;

/** Above this share of control characters a file is taken for a binary one. */
const maxControlShare = 0.01;

const maxTitleLength = 140;

export interface Span {
	/** UTF-16 code units. */
	start: number;
	/** UTF-16 code units, exclusive. */
	end: number;
}

/** The text with line ends as LF and Unicode as NFC, and nothing else changed. */
export function normaliseArticleText(raw: string): string {
	return raw.replace(/\r\n?/g, '\n').normalize('NFC');
}

/** The normalised text, or why it cannot be an article: empty, binary, not UTF-8, or over 1 MB. */
export function checkArticleText(bytesOrText: Uint8Array | string): Result<string> {
	const raw = typeof bytesOrText === 'string' ? bytesOrText : decode(bytesOrText);
	if (raw === null) {
		return refuse(
			'notText',
			'This file is not UTF-8 text. Save it as plain text and try again.',
			'text'
		);
	}
	if (looksBinary(raw)) {
		return refuse(
			'binary',
			'This is not plain text. Paste the words, or choose a .txt or .md file.',
			'text'
		);
	}
	const text = normaliseArticleText(raw);
	if (text.trim() === '')
		return refuse('empty', 'There is no text. Paste the words of the article.', 'text');
	const bytes = new TextEncoder().encode(text).length;
	if (bytes > maxArticleBytes) {
		const words = `The text is ${megabytes(bytes)} MB. The limit is 1 MB: split it, or leave out what is not the article.`;
		return refuse('tooLarge', words, 'text');
	}
	return ok(text);
}

function decode(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function looksBinary(text: string): boolean {
	let controls = 0;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (unit === 0) return true;
		if (isStrayControl(unit)) controls++;
	}
	return controls > text.length * maxControlShare;
}

/** Tab, line feed, form feed and carriage return belong to text. */
function isStrayControl(unit: number): boolean {
	if (unit === 9 || unit === 10 || unit === 12 || unit === 13) return false;
	return unit < 32 || (unit >= 127 && unit < 160 && unit !== 0x85);
}

/** Rounded up, so that a text just over the limit never reads as "1 MB". */
function megabytes(bytes: number): string {
	const places = bytes < 1_010_000 ? 6 : 2;
	const factor = 10 ** places;
	return (Math.ceil((bytes / 1_000_000) * factor) / factor).toString();
}

/** The blocks of a text, cut at line ends and trimmed, without the empty ones. */
export function paragraphsOf(text: string): Span[] {
	const paragraphs: Span[] = [];
	let lineStart = 0;
	while (lineStart <= text.length) {
		const newline = text.indexOf('\n', lineStart);
		const lineEnd = newline === -1 ? text.length : newline;
		const span = trimSpan(text, lineStart, lineEnd);
		if (span.start < span.end) paragraphs.push(span);
		lineStart = lineEnd + 1;
	}
	return paragraphs;
}

/** The span without white space at its ends; empty at `start` when there is nothing else. */
export function trimSpan(text: string, start: number, end: number): Span {
	let from = start;
	let to = end;
	while (from < to && isSpace(text.charCodeAt(from))) from++;
	while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
	return { start: from, end: to };
}

function isSpace(unit: number): boolean {
	if (unit === 32 || (unit >= 9 && unit <= 13)) return true;
	return unit > 127 && /\s/.test(String.fromCharCode(unit));
}

/** The line of a text that repeats the article's title, which is its headline in place. */
export function headlineIn(text: string, title: string): Span | null {
	return paragraphsOf(text).find((line) => wordsOf(text, line) === title) ?? null;
}

/** A line's words, without the marks of a Markdown heading. */
function wordsOf(text: string, { start, end }: Span): string {
	return text
		.slice(start, end)
		.replace(/^#{1,6}\s+/, '')
		.trim();
}

/**
 * The headline of a text: its first line with words that is more than the name of the outlet, which
 * pages copied whole begin with. '' when that line is too long for a title.
 */
export function titleFrom(text: string, outlet: string): string {
	const name = outlet.trim().toLowerCase();
	for (const paragraph of paragraphsOf(text)) {
		const line = wordsOf(text, paragraph);
		if (line.toLowerCase() !== name) return line.length <= maxTitleLength ? line : '';
	}
	return '';
}
