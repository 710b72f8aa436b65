/** What is known of one sentence: it holds a claim, has nothing to check, or nobody has looked. */
export type Tick = 'claim' | 'nothing' | 'untriaged';

/** The coverage of a text in words, for those who do not see the ticks; `focus` counts from 0. */
export function wordCoverage(ticks: readonly Tick[], focus?: number): string {
	const count = (tick: Tick): number => ticks.filter((each) => each === tick).length;
	const triaged = ticks.length - count('untriaged');
	const sentences = ticks.length === 1 ? 'sentence' : 'sentences';
	const words = [
		`${triaged} of ${ticks.length} ${sentences} triaged: ${count('claim')} with a claim, ${count('nothing')} with nothing to check, ${count('untriaged')} not looked at.`
	];
	if (focus !== undefined) words.push(`You are at sentence ${focus + 1}.`);
	return words.join(' ');
}
