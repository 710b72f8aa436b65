/**
 * Words that tell what a sentence does, each list parted by white space, in lower case. A word that
 * ends in "-" stands for all words that begin so, one that begins with "-" for all that end so.
 */
export interface WordLists {
	money?: string;
	percent?: string;
	/** Million, billion and the like. */
	magnitude?: string;
	number?: string;
	/** Years, months, days. */
	period?: string;
	/** What makes a span of time of a period: "past", "last", "ago". */
	span?: string;
	past?: string;
	/** Auxiliaries of the perfect, before a participle. */
	perfect?: string;
	participle?: string;
	comparison?: string;
	/** "than". */
	than?: string;
	change?: string;
	saying?: string;
	/** First person with a verb of opinion after it; or one word that says both. */
	opinion?: string;
	/** Whole words that give an opinion by themselves. */
	opinionAlone?: string;
	firstPerson?: string;
	firstPlural?: string;
	second?: string;
	third?: string;
	future?: string;
	modal?: string;
	condition?: string;
	negation?: string;
	courtesy?: string;
	evaluation?: string;
	question?: string;
	cause?: string;
	quantity?: string;
	abstract?: string;
	policy?: string;
	law?: string;
	existence?: string;
	present?: string;
	own?: string;
	/** Set where every noun has a capital, so that capitals tell no names. */
	capitalNouns?: '';
}

export type WordList = keyof WordLists;
