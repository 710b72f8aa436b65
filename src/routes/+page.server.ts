import { redirect } from '@sveltejs/kit';
import { readDesk } from '#lib/server/desk/read-desk.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	if (locals.user) redirect(303, '/desk');
	const { name } = await readDesk();
	// Nobody reads checks of a desk that is not set up; whoever started it looks for the way in.
	redirect(303, name === null ? '/signin' : '/checks');
};
