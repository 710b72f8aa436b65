/** How a piece of evidence bears on a claim. A stance is about a source; it is not a verdict. */
export const stances = ['supports', 'contradicts', 'context'] as const;

export type Stance = (typeof stances)[number];

export const stanceWords: Record<Stance, string> = {
	supports: 'Supports',
	contradicts: 'Contradicts',
	context: 'Context'
};

/** What a piece of evidence lacks to stand as proof, in plain words; empty when it is complete. */
export function evidenceProblems(evidence: { quote: string; locator: string }): string[] {
	const problems: string[] = [];
	if (evidence.quote.trim() === '') problems.push('The exact words of the source are missing.');
	if (evidence.locator.trim() === '') {
		problems.push('The place in the source is missing: a page, paragraph, time or cell.');
	}
	return problems;
}
