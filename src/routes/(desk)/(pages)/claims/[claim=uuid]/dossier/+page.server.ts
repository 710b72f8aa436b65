import { error } from '@sveltejs/kit';
import { requireUser } from '#lib/server/http/guard.ts';
import { explanationHtml } from '#lib/server/publications/explanation.ts';
import { readDossier } from '#lib/server/workspace/read-dossier.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const dossier = await readDossier(requireUser(event), event.params.claim);
	if (!dossier) error(404, 'There is no claim at this address.');
	const numbers = dossier.claim.evidence.map((_, index) => ({ number: index + 1 }));
	return {
		dossier,
		// The numbers of an older verdict were those of the evidence then.
		explanations: dossier.verdicts.map(({ explanation }, index) =>
			explanationHtml(explanation, index === 0 ? numbers : [])
		)
	};
};
