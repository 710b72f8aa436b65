import { mailWords, oneLine } from '#lib/domain/notification/mail-words.ts';
import { sha256 } from '../audit/record-event.ts';
import type { Settings } from '../env.ts';
import { log } from '../log.ts';
import { keepFailed, keepSent, takePost, type Post } from './mailboxes.ts';

/** What sending needs of the settings; null on a desk without a mail server. */
export interface MailSettings {
	smtpUrl: string;
	from: string;
	origin: string;
	afterMinutes: number;
}

/** The settings of e-mail, where there are any; `readSettings` lets none be without the others. */
export function mailSettings(settings: Settings): MailSettings | null {
	const { SMTP_URL, MAIL_FROM, ORIGIN, MAIL_AFTER_MINUTES } = settings;
	if (!SMTP_URL || !MAIL_FROM || !ORIGIN) return null;
	return {
		...{ smtpUrl: SMTP_URL, from: MAIL_FROM, origin: ORIGIN },
		afterMinutes: MAIL_AFTER_MINUTES
	};
}

/** The address of this machine itself, on which nobody listens in. */
const loopback = /^(localhost|127\.[\d.]+|\[::1\])$/;

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * Sends each person the news that is due to them, in one e-mail each, until there is none or `isOver`;
 * gives how many were sent. It stops at the first that fails: as a rule, so would all the others.
 */
export async function sendMail(
	settings: MailSettings,
	now: () => Date,
	isOver: () => boolean = () => false
): Promise<number> {
	// Loaded by a desk that sends e-mail alone.
	const { createTransport } = await import('nodemailer');
	const transport = createTransport({
		...{ url: settings.smtpUrl, requireTLS: needsTls(settings.smtpUrl), ...timeouts },
		// Nothing of what people write is ever taken for a file or an address to fetch.
		...{ disableFileAccess: true, disableUrlAccess: true }
	});
	let sent = 0;
	try {
		while (!isOver()) {
			const post = await takePost(now(), settings.afterMinutes);
			if (!post) break;
			try {
				await transport.sendMail(messageOf(post, settings));
			} catch (error) {
				const retryAt = await keepFailed(post, now());
				log('warn', 'an e-mail could not be sent', {
					userId: post.userId,
					retryAt,
					...codesOf(error)
				});
				break;
			}
			await keepSent(post, now());
			sent += 1;
		}
	} finally {
		transport.close();
	}
	return sent;
}

/** A password goes to another machine encrypted or not at all, whatever a server says of itself. */
function needsTls(smtpUrl: string): boolean {
	const { username, hostname } = new URL(smtpUrl);
	return username !== '' && !loopback.test(hostname);
}

function messageOf(post: Post, { from, origin }: MailSettings) {
	const { name, email, desk, notifications } = post;
	const batch = sha256(notifications.map(({ id }) => id).join(' ')).slice(0, 32);
	return {
		...mailWords({ desk, origin, notifications }),
		from: { name: oneLine(desk), address: from },
		to: { name: oneLine(name), address: email },
		// The same for the same news, so that one sent twice can be told.
		messageId: `<${batch}@${from.slice(from.lastIndexOf('@') + 1)}>`,
		headers: { 'Auto-Submitted': 'auto-generated' }
	};
}

/** What of a failure may stand in the log: its words can hold what the server was sent. */
function codesOf(error: unknown): Record<string, unknown> {
	const { code, responseCode, command } = error as Record<string, unknown>;
	return { code, responseCode, command };
}
