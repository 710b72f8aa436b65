import { readDesk } from '#lib/server/desk/read-desk.ts';
import { requireUser } from '#lib/server/http/guard.ts';
import { countUnread } from '#lib/server/notifications/count-unread.ts';
import type { LayoutServerLoad } from './$types';

// For display only: a layout does not run for every request, so each page checks for itself.
export const load: LayoutServerLoad = async (event) => {
	const context = requireUser(event);
	const [{ name }, unread] = await Promise.all([readDesk(), countUnread(context)]);
	return { user: context.actor, deskName: name ?? 'Claimdesk', unread };
};
