import { redirect } from '@sveltejs/kit';
import { readClaimFilter, writeClaimFilter } from '#lib/domain/claim/list-filter.ts';
import { isUntidy } from '#lib/domain/filter-address.ts';
import { assignClaimsForm, dismissClaimsForm, undoClaimsForm } from '#lib/forms/claim.ts';
import { assignClaims } from '#lib/server/claims/assign-claim.ts';
import { dismissClaims } from '#lib/server/claims/dismiss-claim.ts';
import { filterNames } from '#lib/server/claims/filter-names.ts';
import { listClaims } from '#lib/server/claims/list-claims.ts';
import { undoChanges } from '#lib/server/claims/undo-changes.ts';
import { formAction } from '#lib/server/http/form-action.ts';
import { requireUser } from '#lib/server/http/guard.ts';
import { listReviewers } from '#lib/server/users/list-reviewers.ts';
import type { Actions, PageServerLoad } from './$types';
import { viewActions } from './view-actions.ts';

export const load: PageServerLoad = async (event) => {
	const context = requireUser(event);
	const { searchParams, pathname } = event.url;
	const names = await filterNames();
	const { filter, ignored } = readClaimFilter(searchParams, names);
	// The form sends its empty fields too; the address that people copy holds what was asked.
	if (isUntidy(searchParams) && ignored.length === 0) {
		redirect(303, pathname + writeClaimFilter(filter));
	}
	const after = searchParams.get('after');
	const [table, people] = await Promise.all([
		listClaims(context, filter, { after }),
		listReviewers()
	]);
	return { ...table, filter, ignored, names, people, after, now: context.now };
};

export const actions: Actions = {
	...viewActions,
	assign: formAction(assignClaimsForm, assignClaims),
	dismiss: formAction(dismissClaimsForm, dismissClaims),
	undo: formAction(undoClaimsForm, undoChanges)
};
