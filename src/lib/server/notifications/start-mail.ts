import { now } from '../clock.ts';
import { readSettings } from '../env.ts';
import { repeat } from '../jobs/repeat.ts';
import { log } from '../log.ts';
import { mailSettings, sendMail } from './send-mail.ts';

/**
 * Sends what is due, as often as a wait that counts in minutes needs, where the desk has a mail server;
 * gives what ends that, after the e-mail under way.
 */
export function startMail(): () => Promise<void> {
	const settings = mailSettings(readSettings(process.env));
	if (!settings) return async () => undefined;
	return repeat({
		everyMs: 30_000,
		failure: 'the sending of e-mail broke off',
		async look(isOver) {
			const sent = await sendMail(settings, now, isOver);
			if (sent > 0) log('info', 'news went out by e-mail', { sent });
		}
	});
}
