/** What one edit changed, by field, with both values. */
export type FieldChanges<T> = { [Name in keyof T]?: { from: T[Name]; to: T[Name] } };

/** The fields among `names` in which two descriptions of one thing differ, with both values. */
export function fieldChanges<T extends object>(
	names: readonly (keyof T)[],
	before: T,
	after: T
): FieldChanges<T> {
	return Object.fromEntries(
		names
			.filter((name) => before[name] !== after[name])
			.map((name) => [name, { from: before[name], to: after[name] }])
	) as FieldChanges<T>;
}

/** What a description was before its newest edits, given newest first. */
export function beforeEdits<T extends object>(
	current: T,
	edits: readonly Partial<Record<keyof T, { from: unknown }>>[]
): T {
	return edits.reduce<T>((details, edit) => {
		const before = Object.entries<{ from: unknown } | undefined>(edit);
		return { ...details, ...Object.fromEntries(before.map(([name, was]) => [name, was?.from])) };
	}, current);
}
