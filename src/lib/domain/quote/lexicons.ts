import { compileLexicon } from '#lib/domain/quote/compile-lexicon.ts';
import type { Lexicon, LexiconSource } from '#lib/domain/quote/lexicon.ts';
import { german } from '#lib/domain/quote/lexicons/de.ts';
import { english } from '#lib/domain/quote/lexicons/en.ts';
import { spanish } from '#lib/domain/quote/lexicons/es.ts';
import { french } from '#lib/domain/quote/lexicons/fr.ts';
import { italian } from '#lib/domain/quote/lexicons/it.ts';
import { polish } from '#lib/domain/quote/lexicons/pl.ts';
import { portuguese } from '#lib/domain/quote/lexicons/pt.ts';
import { russian } from '#lib/domain/quote/lexicons/ru.ts';
import { ukrainian } from '#lib/domain/quote/lexicons/uk.ts';

const sources: ReadonlyMap<string, LexiconSource> = new Map([
	['de', german],
	['en', english],
	['es', spanish],
	['fr', french],
	['it', italian],
	['pl', polish],
	['pt', portuguese],
	['ru', russian],
	['uk', ukrainian]
]);

const compiled = new Map<LexiconSource, Lexicon>();

/** The lexicon of a language by its tag ("de-AT"); English for one without. */
export function lexiconFor(language: string): Lexicon {
	const source = sources.get(language.slice(0, 2).toLowerCase()) ?? english;
	const known = compiled.get(source);
	if (known !== undefined) return known;
	const lexicon = compileLexicon(source);
	compiled.set(source, lexicon);
	return lexicon;
}
