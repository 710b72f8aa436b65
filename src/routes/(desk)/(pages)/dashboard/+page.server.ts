import { redirect } from '@sveltejs/kit';
import { namesOn } from '#lib/domain/rating/scale.ts';
import { findingSentence } from '#lib/domain/stats/finding.ts';
import { readFilter, writeFilter } from '#lib/domain/stats/filter.ts';
import { requireUser } from '#lib/server/http/guard.ts';
import { accuracyByOutlet } from '#lib/server/stats/accuracy-by-outlet.ts';
import { claimsByStatus } from '#lib/server/stats/claims-by-status.ts';
import { listOutlets } from '#lib/server/articles/outlet.ts';
import { readScale } from '#lib/server/scales/read-scale.ts';
import { suggestionsByKind } from '#lib/server/stats/suggestions-by-kind.ts';
import { timeToVerdict } from '#lib/server/stats/time-to-verdict.ts';
import { verdictsByKind } from '#lib/server/stats/verdicts-by-kind.ts';
import { verdictsByLabel } from '#lib/server/stats/verdicts-by-label.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { now } = requireUser(event);
	const { searchParams, pathname } = event.url;
	// The form sends its empty fields too; the address that people copy holds what was asked.
	const empty = [...searchParams].filter(([, value]) => value === '');
	const outlets = await listOutlets();
	const { filter, ignored } = readFilter(
		searchParams,
		outlets.map(({ slug }) => slug)
	);
	if (empty.length > 0 && ignored.length === 0) redirect(303, pathname + writeFilter(filter));

	const [status, verdicts, kinds, dots, suggestions, medianDays, scale] = await Promise.all([
		claimsByStatus(filter, now),
		verdictsByLabel(filter),
		verdictsByKind(filter),
		accuracyByOutlet(filter),
		suggestionsByKind(filter),
		timeToVerdict(filter),
		readScale()
	]);
	return {
		filter,
		ignored,
		outlets,
		finding: findingSentence({ verdicts: verdicts.total, medianDays }, filter, now),
		status,
		verdicts,
		kinds,
		dots,
		upper: namesOn('upper', scale),
		suggestions
	};
};
