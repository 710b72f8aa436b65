import type { Span } from '#lib/domain/article/text.ts';

/** Signs that close a sentence, with the quotes, brackets and notes that may follow. */
const closing = /[\p{Sentence_Terminal}…:;]["'”“’»«›‹)\]\s]*$/u;
const listMarker = /^[-–•*·]\s/u;
const bylineOpening =
	/^\(?(?:by|von|par|por|di|text|foto|photo|image|picture|video|source|quelle|reporting by|additional reporting by|writing by|editing by|автор|фото)(?=[\s:])\s?:?/i;
const namesOnly =
	/^(?:\s(?:\p{Lu}[\p{L}.’'-]*|and|und|et|y|e|i|та|и|in|for|für|de|van|von|\/|\|)[,;]?){1,12}[.)]*$/u;
const longestByline = 120;
const longestHeading = 250;
const invitation =
	/^(?:read more|read also|see also|sign up|subscribe|click here|follow us|advertisement|copyright|all rights reserved|©|mehr zum thema|lesen sie|lire aussi|à lire|lee también|leia também|leggi anche|czytaj także|читайте)/iu;

/**
 * Which sentences are no prose of the article: outlet, headline, byline, date, tags, captions. A
 * text without a single closed sentence has none, as notes and posts are written without stops.
 */
export function findFurniture(text: string, sentences: readonly Span[]): boolean[] {
	const words = sentences.map(({ start, end }) => text.slice(start, end));
	const closed = words.map((sentence) => closing.test(sentence.slice(-12)));
	if (!closed.includes(true)) return sentences.map(() => false);
	const seen = new Set<string>();
	return sentences.map((span, index) => {
		const sentence = words[index] ?? '';
		const isAlone = standsAlone(text, span);
		const isShort = sentence.length <= longestHeading;
		const key = isAlone && isShort ? sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ') : '';
		const isRepeated = key !== '' && seen.has(key);
		seen.add(key);
		if (isRepeated || (isShort && invitation.test(sentence))) return true;
		if (sentence.length <= longestByline && isByline(sentence)) return true;
		return isAlone && isShort && closed[index] !== true && !listMarker.test(text.slice(span.start));
	});
}

function isByline(sentence: string): boolean {
	const opening = bylineOpening.exec(sentence);
	return opening !== null && namesOnly.test(sentence.slice(opening[0].length));
}

/** Nothing else stands on its line but the marks of a heading. */
function standsAlone(text: string, { start, end }: Span): boolean {
	let from = start;
	while (from > 0 && isBlank(text.charAt(from - 1))) from--;
	while (from > 0 && start - from < 8 && text.charAt(from - 1) === '#') from--;
	if (from > 0 && text.charAt(from - 1) !== '\n') return false;
	let to = end;
	while (to < text.length && isBlank(text.charAt(to))) to++;
	return to === text.length || text.charAt(to) === '\n';
}

function isBlank(unit: string): boolean {
	return unit === ' ' || unit === '\t' || unit === '\r' || unit === '\u00a0';
}
