import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} path @param {(path: string) => boolean} counts @returns {string[]} */
function filesUnder(path, counts) {
	if (!existsSync(path) || !counts(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesUnder(join(path, name), counts));
}

/**
 * Gives one hash over the names and contents of files and folders; an absent one counts as empty.
 * @param {string[]} paths
 * @param {(path: string) => boolean} counts false for a file or folder to leave out
 */
export function fingerprint(paths, counts = () => true) {
	const hash = createHash('sha256');
	for (const file of paths.flatMap((path) => filesUnder(path, counts))) {
		const bytes = readFileSync(file);
		hash.update(`${file}\0${bytes.length}\0`).update(bytes);
	}
	return hash.digest('hex');
}

/** True when `stamp` holds this fingerprint. @param {string} stamp @param {string} print */
export function isStamped(stamp, print) {
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === print;
}

/** Keeps a fingerprint for the next start. @param {string} stamp @param {string} print */
export function writeStamp(stamp, print) {
	writeFileSync(stamp, print);
}
