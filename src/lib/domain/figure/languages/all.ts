import type { FigureLanguage } from '#lib/domain/figure/language.ts';
import { english } from '#lib/domain/figure/languages/en.ts';
import { french } from '#lib/domain/figure/languages/fr.ts';
import { german } from '#lib/domain/figure/languages/de.ts';
import { italian } from '#lib/domain/figure/languages/it.ts';
import { polish } from '#lib/domain/figure/languages/pl.ts';
import { portuguese } from '#lib/domain/figure/languages/pt.ts';
import { russian } from '#lib/domain/figure/languages/ru.ts';
import { spanish } from '#lib/domain/figure/languages/es.ts';
import { ukrainian } from '#lib/domain/figure/languages/uk.ts';

const all: readonly FigureLanguage[] = [
	english,
	german,
	french,
	spanish,
	italian,
	portuguese,
	polish,
	ukrainian,
	russian
];
const byCode = new Map(all.map((language) => [language.code, language] as const));

/** The data of a language by its BCP 47 code, or English where there is none of it. */
export function languageFor(code: string): FigureLanguage {
	const [primary = ''] = code.toLowerCase().split(/[-_]/);
	return byCode.get(primary) ?? english;
}
