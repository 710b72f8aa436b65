/**
 * What a language's words say about a full stop after them, each list parted by white space. A word
 * in lower case stands for any case; one with a capital stands for itself only. No final stops.
 */
export interface WordTable {
	/** More of the same sentence always follows: titles before a name, "for example". */
	onward?: string;
	/** More of the same sentence follows when a number does: "No. 5", "Dec. 3", "S. 12". */
	numbered?: string;
	/** The sentence goes on unless the next word is one of the starters: "Inc.", "U.S.". */
	either?: string;
	/** The sentence ends if a capital follows: "etc.", "p.m.". */
	closing?: string;
	/** Words that begin sentences and seldom follow an abbreviation inside one. */
	starters?: string;
	/** Words before a letter or number that is a label, not an initial or ordinal: "plan B". */
	labels?: string;
	/** Words that belong to the time of day before them: "5 p.m. Monday", "5 p.m. ET". */
	afterTime?: string;
	/** Verbs of saying that follow a name: “Is it safe?” Marsh asked. */
	saying?: string;
	/** Ordinals are written with a full stop: "3. Oktober". */
	hasDottedOrdinals?: boolean;
	/** Further signs that end a sentence, as in a character class. */
	enders?: string;
}
