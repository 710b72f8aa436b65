import { now } from '../clock.ts';
import { repeat } from '../jobs/repeat.ts';
import { log } from '../log.ts';
import { releaseIdle } from './release-idle.ts';

/** Looks for idle work, as often as a rule that counts in hours needs; gives what ends that. */
export function startReleases(): () => Promise<void> {
	return repeat({
		everyMs: 5 * 60_000,
		failure: 'the look for idle work broke off',
		async look() {
			const released = await releaseIdle(now());
			if (released > 0) log('info', 'idle work went back to nobody', { claims: released });
		}
	});
}
