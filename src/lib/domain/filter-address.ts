import { withoutNul } from './without-nul.ts';

/**
 * Reads the parameters of an address one by one with `take`, which says whether it could use one;
 * gives those that it could not ("kind=fib"). Empty values count as not given; of a parameter that
 * comes twice the first is used.
 */
export function readParams(
	params: Iterable<[name: string, value: string]>,
	take: (name: string, value: string) => boolean
): string[] {
	const ignored: string[] = [];
	const seen = new Set<string>();
	for (const [name, sent] of params) {
		const value = withoutNul(sent);
		if (value === '') continue;
		if (seen.has(name) || !take(name, value)) ignored.push(`${name}=${value}`);
		else seen.add(name);
	}
	return ignored;
}

/** Parameters as a query string with its `?`; empty when there are none. */
export function writeParams(params: readonly (readonly [name: string, value: string])[]): string {
	if (params.length === 0) return '';
	return `?${params.map(([name, value]) => `${name}=${readable(value)}`).join('&')}`;
}

/** True when a form sent empty or repeated fields, so that the address says less than it is long. */
export function isUntidy(params: URLSearchParams): boolean {
	const names = [...params.keys()];
	return new Set(names).size < names.length || [...params.values()].includes('');
}

// The comma may stand as it is in a query (RFC 3986, section 3.4), and reads better, as does the
// exclamation mark, which `encodeURIComponent` leaves.
function readable(value: string): string {
	return encodeURIComponent(value).replaceAll('%2C', ',');
}

/** A value that is asked for, or asked not to be: written with `!` in front. */
export interface Wanted<T> {
	value: T;
	is: boolean;
}

/** Takes the `!` of "is not" off a value of an address. */
export function readNegation(value: string): Wanted<string> {
	return value.startsWith('!') ? { value: value.slice(1), is: false } : { value, is: true };
}
