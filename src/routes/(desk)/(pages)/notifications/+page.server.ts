import { noFields } from '#lib/forms/account.ts';
import { readForm, unreadForm } from '#lib/forms/notification.ts';
import { formAction } from '#lib/server/http/form-action.ts';
import { requireUser } from '#lib/server/http/guard.ts';
import { listNotifications } from '#lib/server/notifications/list-notifications.ts';
import { markAllRead, markRead, markUnread } from '#lib/server/notifications/mark-read.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = requireUser(event);
	const query = event.url.searchParams;
	const onlyUnread = query.get('show') === 'unread';
	const after = query.get('after');
	const list = await listNotifications(context, { unread: onlyUnread, after });
	return { ...list, onlyUnread, after, now: context.now };
};

export const actions = {
	read: formAction(readForm, markRead),
	readAll: formAction(noFields, (context) => markAllRead(context)),
	unread: formAction(unreadForm, markUnread)
} satisfies Actions;
