import type { WordTable } from './word-table.ts';

/** What holds in most languages of news, and for a language without a table. */
export const common: WordTable = {
	onward: `dr prof mr mrs ms st vs cf`,
	numbered: `no nr n° nº n.º № p pp vol fig art tel`,
	either: `inc ltd co corp jr sr u.s u.k u.n e.u u.s.a u.a.e d.c ph.d m.d`,
	closing: `etc`
};
