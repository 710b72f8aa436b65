import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { endWithSentence, Sentence } from '../start/sentence.js';
import type { Command } from '../commands/command.ts';
import { answerLines } from './answer-lines.ts';

/** What every engine command but `score` is asked. */
export const textAsked = z.object({ text: z.string(), lang: z.string().default('en') });

interface EngineCommand<Asked extends z.ZodType, Answer extends object> {
	name: string;
	words: string;
	asked: Asked;
	/** What a file asks. */
	fromFile: (text: string, lang: string) => z.output<Asked>;
	answer: (asked: z.output<Asked>) => Answer;
	/** The answer to a file, for people. */
	print: (answer: Answer, text: string) => string[];
}

function readText(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		throw new Sentence(`The file ${path} cannot be read.`);
	}
}

/**
 * A command of the claim engine: with --jsonl it answers JSON lines, else it reads a file and prints
 * what it found for people. It needs no store.
 */
export function engineCommand<Asked extends z.ZodType, Answer extends object>({
	name,
	words,
	asked,
	fromFile,
	answer,
	print
}: EngineCommand<Asked, Answer>): Command {
	return {
		name,
		usage: '<file> [--lang en] | --jsonl',
		words,
		async run(args) {
			const { values, positionals } = parseArgs({
				args,
				allowPositionals: true,
				options: { jsonl: { type: 'boolean' }, lang: { type: 'string', default: 'en' } }
			});
			if (values.jsonl) {
				// A reader that has gone, such as `head`, wants no more answers.
				process.stdout.on('error', endWithSentence);
				await answerLines(process.stdin, process.stdout, (line) => answer(asked.parse(line)));
				return;
			}
			const [path] = positionals;
			if (path === undefined) throw new Sentence(`Name a file: npm run desk -- ${name} <file>`);
			const text = readText(path);
			const lines = print(answer(fromFile(text, values.lang)), text);
			console.log(lines.length > 0 ? lines.join('\n') : 'Nothing found.');
		}
	};
}
