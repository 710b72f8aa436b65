import { countWaiting } from '#lib/server/desk/my-desk.ts';
import { requireUser } from '#lib/server/http/guard.ts';
import type { LayoutServerLoad } from './$types';

// Runs again on the way back from the workspace, where the work that waits is done.
export const load: LayoutServerLoad = async (event) => ({
	waiting: await countWaiting(requireUser(event))
});
