import type { Token } from '#lib/domain/suggest/worth-tokens.ts';

/** Bits of a hash; 20,000 n-grams among 4 million places meet one another about once in 200 times. */
export const hashBits = 22;

const mask = 2 ** hashBits - 1;

/** FNV-1a over UTF-16 units, going on from a hash. */
function hashOn(text: string, from: number): number {
	let hash = from;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
	return hash;
}

const basis = 0x811c9dc5;
const edge = hashOn('<edge>', basis);

/** The hashes of a sentence's words, word pairs and four-letter word beginnings, each once. */
export function ngramHashes(tokens: readonly Token[]): Set<number> {
	const hashes = new Set<number>();
	let before = edge;
	for (const { form } of tokens) {
		const single = hashOn(form, basis);
		hashes.add(fold(single));
		hashes.add(fold(hashOn(form, hashOn(' ', before))));
		if (form.length > 4) hashes.add(fold(hashOn(form.slice(0, 4), hashOn('~', basis))));
		before = single;
	}
	hashes.add(fold(hashOn('<end>', hashOn(' ', before))));
	return hashes;
}

function fold(hash: number): number {
	return ((hash >>> hashBits) ^ hash) & mask;
}

/**
 * Weights by hash from their packed form: base64 of pairs of a varint (the step from the hash before)
 * and a signed byte (the weight in units of `scale`).
 */
export function unpackWeights(packed: string, scale: number): Map<number, number> {
	const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
	const weights = new Map<number, number>();
	let hash = 0;
	let step = 0;
	let shift = 0;
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i] ?? 0;
		step |= (byte & 127) << shift;
		shift += 7;
		if (byte > 127) continue;
		hash += step;
		i++;
		weights.set(hash, (((bytes[i] ?? 0) << 24) >> 24) * scale);
		step = 0;
		shift = 0;
	}
	return weights;
}

/** The packed form of weights that are whole numbers from -127 to 127. */
export function packWeights(weights: ReadonlyMap<number, number>): string {
	const bytes: number[] = [];
	let before = 0;
	for (const [hash, weight] of [...weights].sort(([a], [b]) => a - b)) {
		let step = hash - before;
		before = hash;
		for (; step > 127; step >>>= 7) bytes.push((step & 127) | 128);
		bytes.push(step, weight & 255);
	}
	return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
}
