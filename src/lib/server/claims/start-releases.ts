import { now } from '../clock.ts';
import { log } from '../log.ts';
import { releaseIdle } from './release-idle.ts';

/** Often enough for a rule that counts in hours. */
const everyMs = 5 * 60_000;

/**
 * Looks for idle work now and every few minutes, for as long as this process serves; gives what ends
 * that, after the look under way. What goes wrong is logged, and tried again at the next look.
 */
export function startReleases(): () => Promise<void> {
	let underWay: Promise<void> | undefined;
	const look = (): void => {
		underWay ??= releaseIdle(now())
			.then((released) => {
				if (released > 0) log('info', 'idle work went back to nobody', { claims: released });
			})
			.catch((error: unknown) => {
				log('error', 'the look for idle work broke off', { error: String(error) });
			})
			.finally(() => (underWay = undefined));
	};
	look();
	const timer = setInterval(look, everyMs);
	// A process that has nothing else to do may end.
	timer.unref();
	return async () => {
		clearInterval(timer);
		await underWay;
	};
}
