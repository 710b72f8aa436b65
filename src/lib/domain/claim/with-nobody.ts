/** Why somebody who had a claim does not get it back: no place for it, or not one of the reviewers now. */
export type NoPlace = 'full' | 'gone';

const why: Record<NoPlace, string> = {
	full: 'holds as many claims as this desk gives to one person',
	gone: 'can no longer be given claims'
};

/** Said with what was done where a claim came back to nobody. */
export function withNobody(noPlace: NoPlace): string {
	return `It is with nobody: whoever had it ${why[noPlace]}.`;
}

/** The same of several, a sentence for each reason: "2 are with nobody: whoever had them ...". */
export function manyWithNobody(all: readonly NoPlace[]): string[] {
	return [...new Set(all)].map((noPlace) => {
		const count = all.filter((other) => other === noPlace).length;
		const [are, them] = count === 1 ? ['is', 'it'] : ['are', 'them'];
		return `${count} ${are} with nobody: whoever had ${them} ${why[noPlace]}.`;
	});
}

/** The refusal to take a claim off one who has it for another who has no place for it. */
export function cannotGoBack(noPlace: NoPlace): string {
	return `This cannot be undone: whoever had the claim ${why[noPlace]}.`;
}
