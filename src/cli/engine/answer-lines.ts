import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

/** Splits what comes in at each line feed; U+2028 and its like are part of a JSON line. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
	input.setEncoding('utf8');
	let rest = '';
	for await (const chunk of input) {
		const lines = (rest + String(chunk)).split('\n');
		rest = lines.pop() ?? '';
		yield* lines;
	}
	yield rest;
}

/** One sentence on what is wrong with a line. */
function problemOf(error: unknown): string {
	if (error instanceof SyntaxError) return 'This line is not JSON.';
	if (error instanceof z.ZodError) {
		const { path, message } = error.issues[0] ?? { path: [], message: 'unknown' };
		return path.length > 0 ? `${path.join('.')}: ${message}` : message;
	}
	return error instanceof Error ? error.message : String(error);
}

function answerLine(line: string, answer: (asked: unknown) => object): object {
	let id: unknown = null;
	try {
		const asked: unknown = JSON.parse(line);
		if (typeof asked === 'object' && asked !== null && 'id' in asked) ({ id } = asked);
		return { id, ...answer(asked) };
	} catch (error) {
		return { id, error: problemOf(error) };
	}
}

/**
 * Answers each line of JSON with one line, in order and at once; `id` is copied. A line that cannot be
 * answered gets an `error` in its place, and the next ones go on. Empty lines are passed over.
 */
export async function answerLines(
	input: Readable,
	output: Writable,
	answer: (asked: unknown) => object
): Promise<void> {
	for await (const line of linesOf(input)) {
		if (line.trim() === '') continue;
		const isWritten = output.write(`${JSON.stringify(answerLine(line, answer))}\n`);
		if (!isWritten) await new Promise((resolve) => output.once('drain', resolve));
	}
}
