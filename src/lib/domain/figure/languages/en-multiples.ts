import type { MultipleWords, OrdinalWords } from '#lib/domain/figure/language.ts';
import { counting, joined } from '#lib/domain/figure/languages/compose.ts';

export const tens = counting(
	'twenty thirty forty|fourty fifty sixty seventy eighty ninety',
	20,
	10
);

export const ordinals: OrdinalWords = {
	words: [
		...counting(
			'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
			1,
			1
		),
		...joined(
			tens,
			counting('first second third fourth fifth sixth seventh eighth ninth', 1, 1),
			(ten, unit) => `${ten} ${unit}`
		)
	],
	suffixes: 'st|nd|rd|th',
	claims:
		'year|month|week|day|time|anniversary|term|season|consecutive|straight|successive|largest|biggest|highest|lowest|smallest|most|least|richest|poorest|oldest|youngest|busiest|deadliest|best|worst|longest|fastest|hottest|coldest|wettest|driest|warmest|tallest|deepest|leading|country|nation|state|person|woman|man|victim|attack|case|strike|wave|win|loss|defeat|victory|title|attempt|round|arrest|death|in a row'
};

export const multiples: MultipleWords = {
	words: [
		[
			'doubled|doubling|doubles|twofold|two-fold|twice as much|twice as many|twice as high|twice as large|twice as big|twice as likely|twice as fast|twice as long|twice as often|twice the|double the|twice that|twice what',
			2
		],
		['tripled|tripling|trebled|trebling|threefold|triple the|treble the', 3],
		['quadrupled|quadrupling|fourfold', 4],
		['quintupled|fivefold', 5],
		['sixfold', 6],
		['sevenfold', 7],
		['eightfold', 8],
		['ninefold', 9],
		['tenfold', 10],
		['twentyfold', 20],
		['hundredfold|a hundredfold', 100],
		['halved|halving', 0.5]
	],
	after:
		'times as|times as much|times as many|times as high|times as large|times as big|times as likely|times as long|times as often|times as fast|times as great|times more|times less|times higher|times lower|times larger|times bigger|times greater|times smaller|times the|times faster|times longer|times that|times what|times its|times their|times his|times her|times over|times likelier|times better|times worse|times stronger|times deadlier',
	suffixes: 'fold|x',
	shares: [
		['half of|half the|half its|half their|half all|one half of', 0.5],
		['a third of|one third of|a third the', 1 / 3],
		['two thirds of|two thirds the', 2 / 3],
		['a quarter of|one quarter of|a fourth of', 0.25],
		['three quarters of|three fourths of', 0.75],
		['a fifth of|one fifth of', 0.2],
		['two fifths of', 0.4],
		['three fifths of', 0.6],
		['four fifths of', 0.8],
		['a sixth of|one sixth of', 1 / 6],
		['an eighth of|one eighth of', 0.125],
		['a tenth of|one tenth of', 0.1],
		['nine tenths of', 0.9]
	]
};
