import { readDesk } from '#lib/server/desk/read-desk.ts';
import { requireUser } from '#lib/server/http/guard.ts';
import type { LayoutServerLoad } from './$types';

// For display only: a layout does not run for every request, so each page checks for itself.
export const load: LayoutServerLoad = async (event) => {
	const { actor } = requireUser(event);
	const { name } = await readDesk();
	return { user: actor, deskName: name ?? 'Claimdesk' };
};
