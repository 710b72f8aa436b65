import { invalidateAll } from '$app/navigation';
import { navigating } from '$app/state';
import { inTurn } from './in-turn.ts';

/** How long others wait for a reading that does not end. */
const patienceMs = 10_000;

let begun = 0;

/** When the last reading of the page began in this window, in its own milliseconds. */
export function lastReadingBegan(): number {
	return begun;
}

/**
 * Reads again what the page shows; settles when what was so at the call is shown, or could not be read.
 * Readings wait for each other: the kit ends one that another overtakes with nothing read, and who
 * waited for that one would go on with what was shown before. The way to another page is not broken
 * off, and without a network nothing is read, as an error would take the place of the page.
 */
export const readAgain = inTurn(async () => {
	await navigating.complete?.catch(() => undefined);
	if (!navigator.onLine) return;
	begun = performance.now();
	await Promise.race([
		invalidateAll(),
		new Promise<void>((resolve) => setTimeout(resolve, patienceMs))
	]);
});
