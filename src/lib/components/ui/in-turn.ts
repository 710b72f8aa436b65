/**
 * Runs one thing at a time, for as many as ask: who asks while it runs shares the next run, which begins
 * when this one has ended, so that it knows of everything before it was asked for.
 */
export function inTurn(run: () => Promise<void>): () => Promise<void> {
	let current: Promise<unknown> = Promise.resolve();
	let next: Promise<void> | null = null;
	return () => {
		next ??= current.then(() => {
			next = null;
			const running = run();
			current = running.catch(() => undefined);
			return running;
		});
		return next;
	};
}
