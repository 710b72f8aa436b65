import { expandPatterns } from '#lib/domain/quote/compile-lexicon.ts';

/** Spans of time that a rate can be counted over. */
export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

interface NoteWordsSource {
	units: Readonly<Partial<Record<TimeUnit, string>>>;
	/** A total that still grows: already. */
	soFar: string;
	/** Something began: broke out, since. */
	began: string;
	/** Of two figures they say that the second is not the first again: another, earlier. */
	others: string;
	/** Open a change, and part its two ends. */
	from: string;
	to: string;
	/** Say that what follows is not all: including. */
	partly: string;
}

export interface NoteWords {
	units: ReadonlyMap<string, TimeUnit>;
	soFar: ReadonlySet<string>;
	began: ReadonlySet<string>;
	others: ReadonlySet<string>;
	from: ReadonlySet<string>;
	to: ReadonlySet<string>;
	partly: ReadonlySet<string>;
}

const sources: Readonly<Record<string, NoteWordsSource>> = {
	en: {
		units: {
			day: 'day(|s)',
			week: 'week(|s)',
			month: 'month(|s)',
			quarter: 'quarter(|s)',
			year: 'year(|s)',
			decade: 'decade(|s)'
		},
		soFar: 'already far date yet',
		began: `beg(an|in|un) start(ed|ing) since broke erupted launched invaded founded opened founded`,
		others: `another other others more additional further previous previously earlier last first second new then initially
			instead revised corrected not former before after later next also each separate different same only
			compared than rose fell up down increased decreased from`,
		from: 'from',
		to: 'to',
		partly: 'including includes included among such like'
	},
	de: {
		units: {
			day: 'tag(|e|en)',
			week: 'woche(|n)',
			month: 'monat(|e|en|s)',
			quarter: 'quartal(|e|en|s)',
			year: 'jahr(|e|en|es)',
			decade: 'jahrzehnt(|e|en)'
		},
		soFar: 'bereits schon bisher bislang',
		began: 'begann begonnen seit ausgebrochen gestartet gegründet startete',
		others: `andere anderen weitere weiteren zuvor früher früheren letzte letzten erste ersten neue neuen dann zunächst statt nicht
			nach vor später nächste auch jeweils stieg sank von als`,
		from: 'von',
		to: 'auf',
		partly: 'darunter einschließlich etwa'
	},
	fr: {
		units: {
			day: 'jour(|s)',
			week: 'semaine(|s)',
			month: 'mois',
			quarter: 'trimestre(|s)',
			year: 'an(|s|née|nées)',
			decade: 'décennie(|s)'
		},
		soFar: 'déjà jusqu’ici',
		began: 'commencé débuté depuis éclaté lancé fondé',
		others:
			'autre autres plus supplémentaires précédent précédente dernier dernière premier première nouveau nouvelle puis avant après contre pas',
		from: 'de',
		to: 'à',
		partly: 'dont notamment comme'
	},
	es: {
		units: {
			day: 'día(|s)',
			week: 'semana(|s)',
			month: 'mes(|es)',
			quarter: 'trimestre(|s)',
			year: 'año(|s)',
			decade: 'década(|s)'
		},
		soFar: 'ya',
		began: 'comenzó empezó desde estalló fundó',
		others:
			'otro otra otros otras más anterior anteriores último última primero primera nuevo nueva antes después no',
		from: 'de',
		to: 'a',
		partly: 'incluidos incluidas incluyendo como'
	},
	it: {
		units: {
			day: 'giorn(o|i)',
			week: 'settiman(a|e)',
			month: 'mes(e|i)',
			quarter: 'trimestr(e|i)',
			year: 'ann(o|i)',
			decade: 'decenni(o)'
		},
		soFar: 'già finora',
		began: 'iniziata iniziato cominciata cominciato dal scoppiata fondata fondato',
		others:
			'altro altra altri altre più precedente precedenti ultimo ultima primo prima nuovo nuova dopo non',
		from: 'da',
		to: 'a',
		partly: 'compresi comprese tra come'
	},
	pt: {
		units: {
			day: 'dia(|s)',
			week: 'semana(|s)',
			month: 'm(ês|eses)',
			quarter: 'trimestre(|s)',
			year: 'ano(|s)',
			decade: 'década(|s)'
		},
		soFar: 'já',
		began: 'começou iniciou desde eclodiu fundada fundado',
		others:
			'outro outra outros outras mais anterior anteriores último última primeiro primeira novo nova antes depois não',
		from: 'de',
		to: 'para',
		partly: 'incluindo como entre'
	}
};

const made = new Map<NoteWordsSource, NoteWords>();

/** The words that the cross-checks of a language go by, or null where it has none. */
export function noteWordsFor(language: string): NoteWords | null {
	const subtag = language.slice(0, 2).toLowerCase();
	const source = Object.hasOwn(sources, subtag) ? sources[subtag] : undefined;
	if (source === undefined) return null;
	const known = made.get(source);
	if (known !== undefined) return known;
	const units = (Object.entries(source.units) as [TimeUnit, string][]).flatMap(([unit, words]) =>
		expandPatterns(words).map((word): [string, TimeUnit] => [word, unit])
	);
	const set = (words: string) => new Set(expandPatterns(words));
	const { soFar, began, others, from, to, partly } = source;
	const words: NoteWords = {
		units: new Map(units),
		soFar: set(soFar),
		began: set(began),
		others: set(others),
		from: set(from),
		to: set(to),
		partly: set(partly)
	};
	made.set(source, words);
	return words;
}
