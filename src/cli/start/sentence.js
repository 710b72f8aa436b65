/** Something the person at the terminal can mend, in one sentence. */
export class Sentence extends Error {
	/** @override */
	name = 'Sentence';
}

/** Classes whose message is already a sentence for the operator; a name survives bundling. */
const forPeople = new Set(['Sentence', 'BadSetting', 'StoreProblem']);

/**
 * True when an error's message is written for the operator and its stack says nothing more.
 * @param {unknown} error
 * @returns {error is Error}
 */
export function isSentence(error) {
	return error instanceof Error && forPeople.has(error.name);
}

/**
 * Prints what went wrong and ends with exit code 1: a sentence alone where there is one, a bug whole.
 * @param {unknown} error
 * @returns {never}
 */
export function endWithSentence(error) {
	const code = error instanceof Error ? /** @type {{ code?: string }} */ (error).code : undefined;
	if (isSentence(error) || code?.startsWith('ERR_PARSE_ARGS')) {
		process.stderr.write(`${/** @type {Error} */ (error).message}\n`);
	} else {
		process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
	}
	process.exit(1);
}
