/** A word, number or sign of a sentence; numbers stand as "<num>" or "<year>". */
export interface Token {
	/** In lower case, with straight apostrophes. */
	form: string;
	isCapital: boolean;
	/** Two capitals or more, as in "NATO" or "U.S". */
	isAcronym: boolean;
}

const word = /\d(?:[\d,.]*\d)?|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|[$%€£?!"“”„«»]/gu;

/** Longer sentences are read up to here, so that the work stays linear. */
const longestSentence = 4000;

/** The words, numbers and telling signs of a sentence. */
export function tokensOf(sentence: string): Token[] {
	return (sentence.slice(0, longestSentence).match(word) ?? []).map(readToken);
}

function readToken(text: string): Token {
	const first = text.charCodeAt(0);
	if (first >= 48 && first <= 57) {
		const isYear = text.length === 4 && /^(?:1[789]|20)\d\d$/.test(text);
		return { form: isYear ? '<year>' : '<num>', isCapital: false, isAcronym: false };
	}
	const lower = text.toLowerCase();
	const form = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
	const isCapital = form.charCodeAt(0) !== first;
	return {
		form,
		isCapital,
		isAcronym: isCapital && text.length > 1 && text === text.toUpperCase()
	};
}
