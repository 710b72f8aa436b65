import { counted } from '../article/claim-counts.ts';
import { notificationPath, notificationWords, type NotificationView } from './view.ts';

/** What an e-mail of news is made of. */
export interface MailNews {
	desk: string;
	/** The desk's public address, without a slash at its end. */
	origin: string;
	/** The newest first. */
	notifications: readonly NotificationView[];
}

/** How many an e-mail names; of the others it gives the number. */
const named = 30;

/**
 * The subject and the plain text of an e-mail of news. It says what happened to which claim, and where;
 * what people wrote to one another stays in the desk.
 */
export function mailWords({ desk, origin, notifications }: MailNews): {
	subject: string;
	text: string;
} {
	const [first] = notifications;
	const isOne = notifications.length === 1 && first !== undefined;
	const more = notifications.length - named;
	const lines = [
		...notifications
			.slice(0, named)
			.flatMap((notification) => [
				whatHappened(notification),
				`  C-${notification.claim.number}: ${oneLine(notification.claim.statement)}`,
				`  ${origin}${notificationPath(notification)}`,
				''
			]),
		...(more > 0 ? [`And ${more} more: ${origin}/notifications?show=unread`, ''] : []),
		'-- ',
		`${oneLine(desk)} tells you of what you have not read yet.`,
		`Choose what comes by e-mail, or turn it off: ${origin}/account#mail`,
		''
	];
	const count = counted(notifications.length, 'notification');
	return {
		subject: isOne ? whatHappened(first) : `${count} from ${oneLine(desk)}`,
		text: lines.join('\n')
	};
}

function whatHappened(notification: NotificationView): string {
	const { who, what } = notificationWords(notification);
	return oneLine(`${who} ${what}`);
}

/** Words without line breaks and other control characters, as a header or one line takes them. */
export function oneLine(words: string): string {
	return words.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** Minutes until sending is tried again after it failed so many times in a row: 2, 4, 8, … up to 6 hours. */
export function retryAfterMinutes(failures: number): number {
	return Math.min(2 ** Math.min(failures, 16), 360);
}
