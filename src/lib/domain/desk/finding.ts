const small = [
	'No',
	'One',
	'Two',
	'Three',
	'Four',
	'Five',
	'Six',
	'Seven',
	'Eight',
	'Nine',
	'Ten',
	'Eleven',
	'Twelve'
];

/** A count at the start of a sentence: a word up to twelve, then digits. */
export function countWord(count: number): string {
	return small[count] ?? count.toLocaleString('en-GB');
}

/** The sentence that the desk opens with: "Nine claims wait for you. Two are late." */
export function deskFinding(waiting: number, late: number): string {
	if (waiting === 0) return 'Nothing waits for you.';
	if (waiting === 1) return `One claim waits for you.${late > 0 ? ' It is late.' : ''}`;
	const lead = `${countWord(waiting)} claims wait for you.`;
	if (late === 0) return lead;
	if (late === waiting) return `${lead} ${waiting === 2 ? 'Both' : 'All'} are late.`;
	return `${lead} ${countWord(late)} ${late === 1 ? 'is' : 'are'} late.`;
}
