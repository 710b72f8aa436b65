/** One thing the command line can do. */
export interface Command {
	/** What is typed, such as `user add`. */
	name: string;
	/** The arguments, as `help` shows them. */
	usage: string;
	/** One sentence for `help`. */
	words: string;
	/** Does it; `args` are the arguments after the name. Failures are thrown as a Sentence. */
	run(args: string[]): Promise<void>;
}
