/**
 * Says what is being done, does it, and says how long it took.
 * @template T
 * @param {string} words such as "Building the pages"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(words, work) {
	const begun = performance.now();
	process.stdout.write(`${words} …\n`);
	const value = await work();
	process.stdout.write(`  done in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
	return value;
}
