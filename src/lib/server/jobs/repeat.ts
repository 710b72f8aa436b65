import { log } from '../log.ts';

interface Repeated {
	/** Milliseconds from one look to the next. */
	everyMs: number;
	/** One look; whether it should end early is asked of `isOver`. */
	look: (isOver: () => boolean) => Promise<void>;
	/** What the log says of a look that failed. */
	failure: string;
}

/**
 * Looks now and every so often for as long as this process serves, never twice at once; gives what ends
 * that, after the look under way. What goes wrong is logged, and tried again at the next look.
 */
export function repeat({ everyMs, look, failure }: Repeated): () => Promise<void> {
	let underWay: Promise<void> | undefined;
	let ended = false;
	const begin = (): void => {
		underWay ??= look(() => ended)
			.catch((error: unknown) => log('error', failure, { error: String(error) }))
			.finally(() => (underWay = undefined));
	};
	begin();
	const timer = setInterval(begin, everyMs);
	// A process that has nothing else to do may end.
	timer.unref();
	return async () => {
		ended = true;
		clearInterval(timer);
		await underWay;
	};
}
