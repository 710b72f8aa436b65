import type { Features } from '#lib/domain/suggest/worth-features.ts';

/** Named features that say the same thing, and how that is said of a sentence. */
const worthReasons: Readonly<Record<string, readonly string[]>> = {
	'states an amount': ['money', 'money2', 'magnitude', 'magnitude2'],
	'states a percentage': ['percent', 'percent2'],
	'gives a number': ['digits', 'number', 'number2', 'anyNumber', 'own'],
	'compares or ranks': ['comparison', 'comparison2'],
	'says that something rose or fell': ['change'],
	'names who said it': ['saying', 'saying2'],
	'reports a past fact': ['past', 'past2', 'perfect', 'past&names', 'past&firstPerson'],
	'is about a law or a vote': ['law', 'law2'],
	'is about public policy': ['policy', 'policy2'],
	'gives a cause': ['cause', 'cause2'],
	'names people, places or bodies': ['names2', 'names4', 'acronym']
};

const idleReasons: Readonly<Record<string, readonly string[]>> = {
	'is a question': ['questionMark', 'asking'],
	'gives an opinion': ['opinion'],
	'judges rather than reports': ['evaluation', 'evaluation2'],
	'speaks of the future': ['future', 'future2'],
	'says what should or could be': ['modal', 'modal2'],
	'depends on an “if”': ['condition', 'condition2'],
	'is about the speaker': ['firstPerson', 'firstPerson2'],
	'speaks to the listener': ['second'],
	'is courtesy or procedure': ['courtesy'],
	'speaks of values or ideas': ['abstract', 'abstract2']
};

const worthEntries = Object.entries(worthReasons);
const idleEntries = Object.entries(idleReasons);

const mostReasons = 3;

/**
 * The three strongest reasons for a verdict, strongest first: for a sentence worth checking what
 * speaks for it, for another what speaks against it. Each is true of the sentence.
 */
export function reasonsFor(
	features: Features,
	weights: Readonly<Record<string, number>>,
	isWorth: boolean,
	knowsNumbers: boolean
): string[] {
	const sign = isWorth ? 1 : -1;
	const strengths: { words: string; strength: number }[] = [];
	for (const [words, names] of isWorth ? worthEntries : idleEntries) {
		let sum = 0;
		for (const name of names) if (features.has(name)) sum += weights[name] ?? 0;
		if (sign * sum > 0) strengths.push({ words, strength: sign * sum });
	}
	const found = strengths
		.sort((a, b) => b.strength - a.strength)
		.slice(0, mostReasons)
		.map(({ words }) => words);
	const isBare = found.length === 0 && !isWorth && !features.has('anyNumber');
	return isBare && knowsNumbers ? ['gives no number'] : found;
}
