export interface Segment {
	start: number;
	end: number;
	/** Letters or digits rather than space and punctuation. */
	isWordLike: boolean;
}

/**
 * UTF-16 units given to the platform at once. Its time grows with the square of the length beyond
 * some 50,000 (Node 20), so a long line is segmented in windows that overlap by their last segment.
 */
const smallWindow = 4096;
const largestWindow = 32_768;

const made = new Map<string, Intl.Segmenter>();

/** The words of a text and what is between them, without gaps, by Unicode's rules (UAX 29). */
export function segmentsOf(text: string, language: string): Segment[] {
	const segmenter = segmenterFor(language);
	const segments: Segment[] = [];
	let from = 0;
	let size = smallWindow;
	while (from < text.length) {
		const to = windowEnd(text, from + size);
		const found = segmentWindow(segmenter, text, from, to);
		// The last one may go on beyond the window.
		const whole = to === text.length ? found : found.slice(0, -1);
		if (whole.length === 0 && size < largestWindow) {
			size *= 2;
			continue;
		}
		const kept = whole.length === 0 ? found : whole;
		for (const segment of kept) segments.push(segment);
		from = kept.at(-1)?.end ?? to;
		size = smallWindow;
	}
	return segments;
}

function segmentWindow(
	segmenter: Intl.Segmenter,
	text: string,
	from: number,
	to: number
): Segment[] {
	const found: Segment[] = [];
	for (const part of segmenter.segment(text.slice(from, to))) {
		const start = from + part.index;
		const end = start + part.segment.length;
		found.push({ start, end, isWordLike: part.isWordLike === true });
	}
	return found;
}

function windowEnd(text: string, end: number): number {
	if (end >= text.length) return text.length;
	const last = text.charCodeAt(end - 1);
	return last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}

function segmenterFor(language: string): Intl.Segmenter {
	// Making one costs about a thousand times what using one on a sentence does.
	const known = made.get(language);
	if (known !== undefined) return known;
	const locale = isLanguage(language) ? language : 'en';
	const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
	made.set(language, segmenter);
	return segmenter;
}

function isLanguage(language: string): boolean {
	try {
		return Intl.getCanonicalLocales(language).length === 1;
	} catch {
		return false;
	}
}
