import { error, json } from '@sveltejs/kit';
import { requireUserForData } from '#lib/server/http/guard.ts';
import { readDossier } from '#lib/server/workspace/read-dossier.ts';
import type { RequestHandler } from './$types';

/** The dossier of a claim, for machines and for keeping. */
export const GET: RequestHandler = async (event) => {
	const dossier = await readDossier(requireUserForData(event), event.params.claim);
	if (!dossier) error(404, 'There is no claim at this address.');
	return json(dossier, { headers: { 'cache-control': 'private, no-store' } });
};
