import { counted } from './claim-counts.ts';
import { splitSentences } from './sentences.ts';
import { maxArticleBytes, normaliseArticleText } from './text.ts';
import { wordsIn } from './words.ts';

/** How much a text is, in words: "412 words, 18 sentences, 2.6 kB of 1 MB"; '' for no text. */
export function measureWords(raw: string, language: string): string {
	const text = normaliseArticleText(raw);
	if (text.trim() === '') return '';
	const bytes = new TextEncoder().encode(text).length;
	const size = `${sizeWords(bytes)} of 1 MB`;
	// Counting what will be refused anyway would only hold up the typing.
	if (bytes > maxArticleBytes) return size;
	const words = counted(wordsIn(text, language).length, 'word');
	const sentences = counted(splitSentences(text, language).length, 'sentence');
	return `${words}, ${sentences}, ${size}`;
}

/** A size in bytes as people say it: "2.6 kB", "1.04 MB". */
export function sizeWords(bytes: number): string {
	if (bytes < 1000) return `${bytes} bytes`;
	if (bytes < 999_500) return `${(bytes / 1000).toFixed(bytes < 9950 ? 1 : 0)} kB`;
	return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
