import { describe, expect, it } from 'vitest';
import { mailWords, retryAfterMinutes } from './mail-words.ts';
import type { NotificationView } from './view.ts';

const mention: NotificationView = {
	id: 'n1',
	kind: 'mentioned',
	at: new Date('2026-05-12T13:10:00Z'),
	isRead: false,
	actor: 'Jonah Reed',
	claim: { number: 7, statement: 'The wall is\n7.4 km long.' },
	article: { id: 'a1', title: 'Four billion', outlet: 'The Ledger' },
	commentId: 'c1',
	detail: 'Ask Ilse, she knows.',
	label: null
};
const news = { desk: 'The Standard', origin: 'https://desk.example' };

describe('mailWords', () => {
	it('says what happened, to which claim, where, and how to turn it off; not what was written', () => {
		const { subject, text } = mailWords({ ...news, notifications: [mention] });
		expect(subject).toBe('Jonah Reed mentioned you in a comment');
		expect(text).toBe(
			[
				'Jonah Reed mentioned you in a comment',
				'  C-7: The wall is 7.4 km long.',
				'  https://desk.example/articles/a1?claim=7&comment=c1&notice=n1',
				'',
				'-- ',
				'The Standard tells you of what you have not read yet.',
				'Choose what comes by e-mail, or turn it off: https://desk.example/account#mail',
				''
			].join('\n')
		);
	});

	it('names thirty, and counts the others', () => {
		const notifications = Array.from({ length: 42 }, () => mention);
		const { subject, text } = mailWords({ ...news, notifications });
		expect(subject).toBe('42 notifications from The Standard');
		expect(text.match(/C-7:/g)).toHaveLength(30);
		expect(text).toContain('And 12 more: https://desk.example/notifications?show=unread');
	});

	it('names no expert, whose words may be confidential', () => {
		const answered = { ...mention, kind: 'answered', actor: null, commentId: null } as const;
		const detail = 'Ilse Brandt: It leaves the spring out.';
		const { text } = mailWords({ ...news, notifications: [{ ...answered, detail }] });
		expect(text).not.toMatch(/Ilse|spring/);
		expect(text).toContain('/articles/a1?claim=7&notice=n1#b-questions');
	});

	it('keeps every name on one line', () => {
		const actor = 'Jonah\r\nBcc: thief@evil.example\u2028x';
		const { subject } = mailWords({ ...news, notifications: [{ ...mention, actor }] });
		expect(subject).toBe('Jonah Bcc: thief@evil.example x mentioned you in a comment');
	});
});

it('tries again later and later, but never later than six hours', () => {
	expect([1, 2, 3, 8, 9, 5000].map(retryAfterMinutes)).toEqual([2, 4, 8, 256, 360, 360]);
});
