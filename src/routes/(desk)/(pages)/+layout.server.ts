import { setTimeout as after } from 'node:timers/promises';
import { countWaiting } from '#lib/server/desk/my-desk.ts';
import { requireUser } from '#lib/server/http/guard.ts';
import { listViews } from '#lib/server/saved-views/list-views.ts';
import type { LayoutServerLoad } from './$types';

/** How long a whole page waits for counts that read every claim: it comes without them then. */
const patienceMs = 500;

// Runs again on the way back from the workspace, where the work that waits is done.
export const load: LayoutServerLoad = async (event) => {
	const context = requireUser(event);
	const [waiting, { views, counts }] = await Promise.all([
		countWaiting(context),
		listViews(context)
	]);
	// On the way from page to page the counts follow the page. A whole page waits for them a little: SvelteKit
	// sends every page of which something follows with the status 200, a refused form too.
	const inTime = () => Promise.race([counts, after(patienceMs, null, { ref: false })]);
	return { waiting, views, viewCounts: event.isDataRequest ? counts : await inTime() };
};
