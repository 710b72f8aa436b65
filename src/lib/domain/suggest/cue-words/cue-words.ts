/** What a word or phrase in a sentence tells about the sort of statement that it makes. */
export const cueLists = {
	refusal: 'somebody will not take part: refused, boycott',
	causeAfter: 'the effect stands before, the cause after: because of',
	effectAfter: 'the cause stands before, the effect after: led to',
	than: 'joins the two sides of a comparison: than, compared with',
	degree: 'the measure of a comparison: larger, the largest',
	future: 'will, plans to',
	promise: 'verbs by which somebody commits to something: vowed',
	hedge: 'could, perhaps',
	happened: 'verbs of what took place that no ending shows: fell, built',
	present: 'verbs of what is or goes on: enters, costs',
	evaluation: 'words that judge and cannot be checked: profound',
	comment: 'verbs by which a text explains itself: underscores',
	demonstrative: 'take up what was said before: this, such',
	thatFigure: 'stand for the only amount of the sentence before: this figure',
	turn: 'lead over from the sentence before and mean nothing alone: however',
	joins: 'after a comma they open a clause with a verb of its own: and, while',
	opens: 'open such a clause without a comma: after',
	tails: 'after a comma they open an addition to the clause before: which',
	occasion: 'where words are spoken: speech, interview',
	placedBy: 'prepositions before a place: in, near'
} as const;

export type CueName = keyof typeof cueLists;

/** A language's cues, as `expandPatterns` reads them; a list it has no words for is ''. */
export interface CueWords extends Readonly<Record<CueName, string>> {
	/** How a word of degree right before a bare "than" ends: "deeper". */
	degreeEnding: RegExp | null;
	/** Between an abbreviation and what it is short for, in a sentence: "stands for". */
	standsFor: string;
	/** Before words quoted: "said". */
	said: string;
	/** Around words quoted. */
	marks: readonly [open: string, close: string];
	/** Bodies that a noun stands for without their name: the noun, "=", the names, the name to give. */
	bodies: readonly (readonly [noun: string, names: string, full: string])[];
	/** Nouns that stand for a body named by them: council. */
	bodyNouns: string;
	/** Nouns that stand for a state. */
	stateNouns: string;
	/** Subjects that stand for a person and nothing else, by gender. */
	persons: Readonly<Partial<Record<'male' | 'female', string>>>;
}
