/** What a field was, and what it is. */
export type ValueChange<Value> = Record<'from' | 'to', Value>;

/** What one edit changed, by field, with both values. */
export type FieldChanges<T> = { [Name in keyof T]?: ValueChange<T[Name]> };

/** A change with both its values put another way. */
export function turned<From, To>(
	{ from, to }: ValueChange<From>,
	turn: (value: From) => To
): ValueChange<To> {
	return { from: turn(from), to: turn(to) };
}

/** The fields among `names` in which two descriptions of one thing differ, with both values. */
export function fieldChanges<T extends object>(
	names: readonly (keyof T)[],
	before: T,
	after: T
): FieldChanges<T> {
	return Object.fromEntries(
		names
			.filter((name) => !isSameValue(before[name], after[name]))
			.map((name) => [name, { from: before[name], to: after[name] }])
	) as FieldChanges<T>;
}

/** True for equal values; details are the same whatever order their names stand in. */
export function isSameValue(a: unknown, b: unknown): boolean {
	return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
	return JSON.stringify(
		Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1))
	);
}

/** What a form holds once somebody else's changes are merged into what was typed. */
export interface MergedFields<T> {
	merged: T;
	/** Fields that were not touched here, and now have the value of the others. */
	taken: (keyof T)[];
	/** Fields that both changed, each in their own way: what was typed stands. */
	contested: (keyof T)[];
}

/** Merges what was typed with what others changed since (`from` is what the typing began with), field by field. */
export function mergeChanges<T extends object>(
	changed: FieldChanges<T>,
	typed: T
): MergedFields<T> {
	const result: MergedFields<T> = { merged: { ...typed }, taken: [], contested: [] };
	for (const name of Object.keys(changed) as (keyof T)[]) {
		const change = changed[name];
		if (!change || isSameValue(typed[name], change.to)) continue;
		if (isSameValue(typed[name], change.from)) {
			result.merged[name] = change.to;
			result.taken.push(name);
		} else {
			result.contested.push(name);
		}
	}
	return result;
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
