/** The first letters of the first and last part of a name, in capitals ("Mirela Tansley" is "MT"). */
export function initialsOf(name: string): string {
	const parts = name.trim().split(/\s+/u).filter(Boolean);
	const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
	return ends.map((part) => [...(part ?? '')][0]?.toLocaleUpperCase('en-GB') ?? '').join('');
}
