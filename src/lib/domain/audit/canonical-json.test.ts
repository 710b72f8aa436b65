import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, type Json } from '#lib/domain/audit/canonical-json.ts';

it('writes the example of RFC 8785, section 3.2.4', () => {
	const value = JSON.parse(
		'{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}'
	) as Json;
	expect(canonicalJson(value)).toBe(
		'{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
	);
});

it('sorts names by their UTF-16 units, as in RFC 8785, section 3.2.3', () => {
	const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
	const written = canonicalJson(Object.fromEntries(names.map((name) => [name, name])));
	expect(Object.keys(JSON.parse(written) as object)).toEqual([
		'1',
		'\r',
		'\u0080',
		'\u00f6',
		'\u20ac',
		'\ud83d\ude00',
		'\ufb33'
	]);
});

it('throws for what JSON has not', () => {
	expect(() => canonicalJson([Infinity])).toThrow(RangeError);
});

it('keeps every value, and does not depend on the order of names', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			const written = canonicalJson(value as Json);
			expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
			expect(canonicalJson(reversed(value as Json))).toBe(written);
		})
	);
});

function reversed(value: Json): Json {
	if (value === null || typeof value !== 'object') return value;
	if (Array.isArray(value)) return (value as readonly Json[]).map(reversed);
	const pairs = Object.entries(value).map(([name, inner]) => [name, reversed(inner as Json)]);
	return Object.fromEntries(pairs.reverse()) as Json;
}
