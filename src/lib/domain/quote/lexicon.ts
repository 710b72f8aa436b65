/** How a word that introduces what somebody said builds its sentence. */
export type CueKind =
	/** Takes words or a clause: "said that". */
	| 'say'
	/** The same with a listener between: "told reporters that". */
	| 'tell'
	/** Only with words in quotation marks: "he continued", "she smiled". */
	| 'speak'
	/** A clause of what is thought rather than said: "hopes that". */
	| 'think'
	/** What a document or a survey says: "the study found". */
	| 'show'
	/** A thing or a person and what is said of it: "called him a liar". */
	| 'judge'
	/** Somebody and what to do: "urged them to leave". */
	| 'urge'
	/** Before a source that is named as an utterance: "nach Angaben der Polizei". */
	| 'sourceNoun'
	/** Before the source: "according to". */
	| 'source'
	/** After the source: "zufolge". */
	| 'sourceAfter'
	/** After the words and before the source: ", so die Ministerin". */
	| 'so';

export interface CuePhrase {
	kind: CueKind;
	words: readonly string[];
	/** The part of a separable verb that ends its clause: "teilte … mit". */
	particle: string;
}

export type PronounKind = 'male' | 'female' | 'neuter' | 'plural' | 'first';

/** The closed classes of words that a language lists, each with what it is for. */
export const wordLists = {
	complementisers: 'open a clause of reported speech: that, whether',
	questions: 'open an indirect question: how, why',
	relatives: 'who, which',
	determiners: 'articles, possessives, numbers before a noun',
	quantifiers: 'determiners that may stand alone as a subject: many, most',
	genitives: 'articles that join a noun to the noun before: des, der',
	datives: 'open a listener: dem, der',
	namingArticles: 'before a name in quotation marks: die „Zeitung“',
	prepositions: 'on, with',
	linkers: 'prepositions and articles inside a name or noun phrase: minister of defence',
	conjunctions: 'while, because',
	coordinators: 'join two verbs of one subject: and',
	adversatives: 'after a comma they end reported speech: but',
	likenesses: 'compare what follows with what somebody said: as she said',
	auxiliaries: 'has, would, not',
	perfects: 'auxiliaries that part a verb-second verb from its subject: hat',
	passives: 'auxiliaries that make a passive: was',
	nonFinite: 'auxiliary forms that do not make a clause: be, been',
	adverbs: 'also, later',
	times: 'days, months and the like, which a source does not end in',
	ambiguous: 'cue forms that are as often something else: only with a clause or a quotation',
	noVerbAfter: 'words after which a cue form is no verb: so called',
	titles: 'offices and forms of address before a name',
	maleTitles: 'Mr',
	femaleTitles: 'Mrs',
	maleNames: 'first names, to tell he from she',
	femaleNames: 'first names, to tell she from he',
	utterances: 'nouns that stand for what was said before: the declaration',
	media: 'what a name in quotation marks may follow: the magazine “Kite”',
	reportive: 'verb forms by which a sentence without a cue shows that it reports'
} as const;

export type WordList = keyof typeof wordLists;

/** What sets the grammar of a language's reported speech apart. */
export interface Traits {
	/** The word before an infinitive that reports a promise or demand, "vowed to", or ''. */
	infinitive: string;
	/** Verb forms that share the subject of the clause before: "adding". */
	participle: RegExp | null;
	/** Past participles that need an auxiliary to be a cue. */
	pastParticiple: RegExp | null;
	/** How most verbs end in the past: "visited". */
	pastEnding: RegExp | null;
	adverbEnding: RegExp | null;
	/** Words in the possessive case, after which no verb follows. */
	possessive: RegExp | null;
	/** "l'État" is two words. */
	elides: boolean;
	/** A dash opens speech. */
	dashSpeech: boolean;
	/** Nouns have capitals. */
	capitalNouns: boolean;
	/** A comma stands before every clause, so reported speech without a conjunction follows one. */
	commaClause: boolean;
	/** One part of the sentence stands before its verb: "Gestern sagte sie". */
	verbSecond: boolean;
	/** The verb alone may stand for "he said". */
	dropsSubject: boolean;
	/** Names have cases, so that a genitive must find its name. */
	inflectsNames: boolean;
	/** The cue stands inside the quotation marks: « …, estime-t-elle, … ». */
	cueInMarks: boolean;
	/** Reported speech has a mood of its own, and words in marks inside it stand alone. */
	fragments: boolean;
}

/** What a language writes down; word lists and cues as `expandPatterns` reads them. */
export interface LexiconSource extends Readonly<Record<WordList, string>>, Readonly<Traits> {
	cues: Readonly<Partial<Record<CueKind, string>>>;
	/** Subjects by gender and number. */
	pronouns: Readonly<Partial<Record<PronounKind, string>>>;
	/** Say that an outlet carried the words, before its name: "reported by". */
	carriers: string;
}

/** A language's words ready for look-ups. */
export interface Lexicon extends Readonly<Record<WordList, ReadonlySet<string>>>, Readonly<Traits> {
	/** By their first word, longest first. */
	cues: ReadonlyMap<string, readonly CuePhrase[]>;
	pronouns: ReadonlyMap<string, PronounKind>;
	/** By their first word. */
	carriers: ReadonlyMap<string, readonly (readonly string[])[]>;
}
