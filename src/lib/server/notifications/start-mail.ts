import { now } from '../clock.ts';
import { readSettings } from '../env.ts';
import { log } from '../log.ts';
import { mailSettings, sendMail } from './send-mail.ts';

/** Often enough for a wait that counts in minutes. */
const everyMs = 30_000;

/**
 * Sends what is due now and again, for as long as this process serves, where the desk has a mail server;
 * gives what ends that, after the e-mail under way. What goes wrong is logged, and tried again.
 */
export function startMail(): () => Promise<void> {
	const settings = mailSettings(readSettings(process.env));
	if (!settings) return async () => undefined;
	let underWay: Promise<void> | undefined;
	let isOver = false;
	const look = (): void => {
		underWay ??= sendMail(settings, now, () => isOver)
			.then((sent) => {
				if (sent > 0) log('info', 'news went out by e-mail', { sent });
			})
			.catch((error: unknown) => {
				log('error', 'the sending of e-mail broke off', { error: String(error) });
			})
			.finally(() => (underWay = undefined));
	};
	const timer = setInterval(look, everyMs);
	timer.unref();
	return async () => {
		isOver = true;
		clearInterval(timer);
		await underWay;
	};
}
