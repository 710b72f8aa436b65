import { english } from './english.ts';
import { german } from './german.ts';
import { danish, dutch, norwegian, swedish } from './nordic-and-dutch.ts';
import { french, italian, portuguese, spanish } from './romance.ts';
import { czech, polish, russian, ukrainian } from './slavic.ts';
import type { WordTable } from './word-table.ts';

const ordinalsOnly: WordTable = { hasDottedOrdinals: true };

/** By the language subtag. */
export const tables: Readonly<Record<string, WordTable>> = {
	en: english,
	de: german,
	fr: french,
	es: spanish,
	it: italian,
	pt: portuguese,
	pl: polish,
	uk: ukrainian,
	ru: russian,
	cs: czech,
	sk: czech,
	da: danish,
	no: norwegian,
	nb: norwegian,
	nn: norwegian,
	sv: swedish,
	nl: dutch,
	be: russian,
	bg: russian,
	el: { enders: ';\u037e' },
	hy: { enders: ':' },
	fi: ordinalsOnly,
	et: ordinalsOnly,
	lv: ordinalsOnly,
	hu: ordinalsOnly,
	hr: ordinalsOnly,
	sl: ordinalsOnly,
	sr: ordinalsOnly
};
