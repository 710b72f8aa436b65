import { parseArgs } from 'node:util';
import { Sentence } from '../start/sentence.js';

type Options = Record<string, { type: 'string' | 'boolean'; required?: boolean }>;

type Values<O extends Options> = {
	[Name in keyof O]: O[Name] extends { type: 'boolean' }
		? boolean
		: O[Name] extends { required: true }
			? string
			: string | undefined;
};

/** What Node says of arguments ends in advice for programmers: its first sentence is enough. */
function problemOf(error: unknown): string {
	const [first = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
	return `${first.replace(/\.$/, '')}.`;
}

/**
 * Reads `--name value` arguments.
 * @throws {Sentence} naming an argument that is missing, unknown or empty.
 */
export function readArguments<const O extends Options>(args: string[], options: O): Values<O> {
	let given: Record<string, string | boolean | undefined>;
	try {
		const types = Object.entries(options).map(([name, { type }]) => [name, { type }] as const);
		given = parseArgs({ args, options: Object.fromEntries(types) }).values as typeof given;
	} catch (error) {
		throw new Sentence(`${problemOf(error)} "npm run desk -- help" shows what there is.`);
	}
	const values = Object.entries(options).map(([name, { type, required }]) => {
		if (required && !given[name]) throw new Sentence(`Say --${name} as well.`);
		return [name, type === 'boolean' ? given[name] === true : given[name]] as const;
	});
	return Object.fromEntries(values) as Values<O>;
}
