import { counted } from '#lib/domain/article/claim-counts.ts';
import { languageInEnglish } from '#lib/domain/article/languages.ts';
import type { Fidelity, QuoteFidelity } from '#lib/domain/quote/fidelity.ts';

const fidelityWords: Readonly<Record<Fidelity, string>> = {
	exact: 'Exact',
	trimmed: 'Trimmed',
	altered: 'Altered',
	outOfOrder: 'Out of order',
	notFound: 'Not found'
};

/** The verdict in a word or two. Of a translation, the words say nothing: only from what it is one. */
export function fidelityHeading(
	{ verdict, isTranslation }: QuoteFidelity,
	sourceLanguage: string
): string {
	return isTranslation
		? `Translated from ${languageInEnglish(sourceLanguage)}`
		: fidelityWords[verdict];
}

/** The verdict in a sentence, with what was left out or added. */
export function fidelitySentence({
	verdict,
	isTranslation,
	leftOut,
	added
}: QuoteFidelity): string {
	return isTranslation
		? 'The source is in another language, so compare the meaning, not the words.'
		: verdictSentence(verdict, leftOut, added);
}

function verdictSentence(
	verdict: Fidelity,
	{ marked, unmarked }: QuoteFidelity['leftOut'],
	added: number
): string {
	switch (verdict) {
		case 'exact':
			return 'The source has these very words.';
		case 'trimmed':
			if (unmarked > 0) return `${are(unmarked)} left out without a mark, nothing else changed.`;
			return marked > 0
				? `${are(marked)} left out and marked so, nothing else changed.`
				: 'The source has these words, but for those in brackets.';
		case 'altered':
			return `${are(added)} here that the source has not${marked + unmarked > 0 ? `, ${marked + unmarked} left out` : ''}.`;
		case 'outOfOrder':
			return 'The source has these words, in another order.';
		case 'notFound':
			return 'The source has no passage like this.';
	}
}

function are(words: number): string {
	return `${counted(words, 'word')} ${words === 1 ? 'is' : 'are'}`;
}
