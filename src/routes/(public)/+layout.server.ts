import { readDesk } from '#lib/server/desk/read-desk.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async () => {
	const { name } = await readDesk();
	return { deskName: name ?? 'Claimdesk' };
};
