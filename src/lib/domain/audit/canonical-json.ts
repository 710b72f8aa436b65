/** A value that JSON can hold. */
export type Json =
	string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * The one way to write a JSON value, so that equal values have equal hashes wherever and whenever they
 * are written: names in order of their UTF-16 units, no white space, numbers and strings as ECMAScript
 * writes them. Throws for a number that JSON has not. Source: RFC 8785, section 3.2.
 */
export function canonicalJson(value: Json): string {
	if (value === null || typeof value === 'boolean' || typeof value === 'string') {
		return JSON.stringify(value);
	}
	if (typeof value === 'number') {
		if (!Number.isFinite(value)) throw new RangeError(`JSON has no ${value}.`);
		return JSON.stringify(value);
	}
	if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
	const pairs = Object.keys(value)
		.sort()
		.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`);
	return `{${pairs.join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
	return Array.isArray(value);
}
