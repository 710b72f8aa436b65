import { readFrontDesk } from '#lib/server/users/read-front-desk.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async () => {
	const { name } = await readFrontDesk();
	return { deskName: name ?? 'Claimdesk' };
};
