/**
 * Says what is being done, does it, and says how long it took. It says so beside the output proper,
 * which the command line gives to other programs.
 * @template T
 * @param {string} words such as "Building the pages"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(words, work) {
	const begun = performance.now();
	process.stderr.write(`${words} …\n`);
	const value = await work();
	process.stderr.write(`  done in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
	return value;
}
