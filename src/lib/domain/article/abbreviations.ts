function wordSet(words: string): ReadonlySet<string> {
	return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** Always followed by more of the same sentence: titles, references, "for example". Lower case. */
const leading = wordSet(`
	mr mrs ms mx messrs dr prof gov sen rep pres hon rev fr sgt lt col gen capt cmdr adm maj st mt ft
	no nos nr nos fig figs vol pp art abs cf vs viz ca approx est ed eds op al
	e.g i.e z.b d.h u.a i.d.r v.a s.o s.u u.u o.g bzw ggf sog vgl str hr fr frau dipl ing
	mme mlle mm me p.ex c.-à-d sr sra srta d.ª dña ud
	jan feb mar apr jun jul aug sep sept oct okt nov dec dez
`);

/** May end a sentence or not; the word after it decides. Lower case. */
const ambiguous = wordSet(`
	etc usw inc ltd co corp plc bros jr sr ph.d m.d b.a m.a a.m p.m u.s u.k u.n e.u u.s.a d.c
	bn mn mio mrd tsd max min
`);

/** Words that seldom follow an abbreviation inside a sentence, and often begin one. */
const starters = wordSet(`
	The A An It Its He She They We I You In On At But And Or This That These Those There His Her Their
	Our My If When While After Before As For From With By To Not No What Who How Why Then So Yet Now
	Last Next Since Under Both Each Most Some All Many Officials According Meanwhile However
	Der Die Das Ein Eine Einen Es Er Sie Wir Ich Im Am Auf Aber Und Doch Nach Bei Für Mit Zum Zur Von
	Dies Diese Dieser Dieses Damit Dabei Dazu Auch Als Wenn Seit Laut
	Le La Les Un Une Des Il Elle Ils Elles On Ce Cette Ces Mais Et Dans Pour Selon Avec En Au Aux Nous
`);

/** True when a full stop after `token` does not end a sentence, given the word that follows. */
export function carriesOn(token: string, nextWord: string, language: string): boolean {
	const lower = token.toLowerCase();
	if (leading.has(lower)) return !(lower === 'no' && token === 'no' && starters.has(nextWord));
	if (starters.has(nextWord)) return false;
	return ambiguous.has(lower) || isInitial(token) || isOrdinal(token, language);
}

/** One capital, or capitals with stops between: "J", "U.S", "J.-P". */
function isInitial(token: string): boolean {
	return /^\p{Lu}(?:\.-?\p{Lu})*$/u.test(token);
}

/** "am 3. Oktober": languages that write ordinals with a full stop. Years are no ordinals. */
function isOrdinal(token: string, language: string): boolean {
	return /^\d{1,2}$/.test(token) && /^(de|da|nb|nn|no|fi|cs|sk|hu|pl|et|lv|hr|sl)\b/.test(language);
}
