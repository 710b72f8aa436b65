import { error } from '@sveltejs/kit';
import { requireUser } from '#lib/server/http/guard.ts';
import { readDossier } from '#lib/server/workspace/read-dossier.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const dossier = await readDossier(requireUser(event), event.params.claim);
	if (!dossier) error(404, 'There is no claim at this address.');
	return { dossier };
};
