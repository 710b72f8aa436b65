export interface Language {
	/** BCP 47. */
	code: string;
	/** In English, with the language's own name where it differs. */
	name: string;
}

/** The languages that an article can be said to be in, the usual ones first. */
export const languages: readonly Language[] = [
	{ code: 'en', name: 'English' },
	{ code: 'de', name: 'German, Deutsch' },
	{ code: 'fr', name: 'French, français' },
	{ code: 'es', name: 'Spanish, español' },
	{ code: 'it', name: 'Italian, italiano' },
	{ code: 'pt', name: 'Portuguese, português' },
	{ code: 'pl', name: 'Polish, polski' },
	{ code: 'uk', name: 'Ukrainian, українська' },
	{ code: 'ru', name: 'Russian, русский' },
	{ code: 'bg', name: 'Bulgarian, български' },
	{ code: 'cs', name: 'Czech, čeština' },
	{ code: 'da', name: 'Danish, dansk' },
	{ code: 'el', name: 'Greek, ελληνικά' },
	{ code: 'et', name: 'Estonian, eesti' },
	{ code: 'fi', name: 'Finnish, suomi' },
	{ code: 'hr', name: 'Croatian, hrvatski' },
	{ code: 'hu', name: 'Hungarian, magyar' },
	{ code: 'lt', name: 'Lithuanian, lietuvių' },
	{ code: 'lv', name: 'Latvian, latviešu' },
	{ code: 'nl', name: 'Dutch, Nederlands' },
	{ code: 'no', name: 'Norwegian, norsk' },
	{ code: 'ro', name: 'Romanian, română' },
	{ code: 'sk', name: 'Slovak, slovenčina' },
	{ code: 'sl', name: 'Slovenian, slovenščina' },
	{ code: 'sv', name: 'Swedish, svenska' },
	{ code: 'tr', name: 'Turkish, Türkçe' }
];

/** The name of a language by its code, or the code where it has no name here. */
export function languageName(code: string): string {
	return languages.find((language) => language.code === code)?.name ?? code;
}

/** The name of a language in English alone, as it stands in a sentence; the code where it has none here. */
export function languageInEnglish(code: string): string {
	return languageName(code).split(',')[0] ?? code;
}

/** True when both languages are known and differ, whatever the region or the script. */
export function areOtherLanguages(one: string | null, other: string | null): boolean {
	return !!one && !!other && primaryLanguage(one) !== primaryLanguage(other);
}

/** The language of a BCP 47 code, without region and script. */
function primaryLanguage(code: string): string {
	return code.split('-')[0]?.toLowerCase() ?? '';
}
