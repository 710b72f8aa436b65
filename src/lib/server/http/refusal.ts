import { fail } from '@sveltejs/kit';
import type { Reason } from '#lib/domain/result.ts';

const statusOf: Record<string, number> = { role: 403, missing: 404, stale: 409, tooMany: 429 };

/** What a refused action answers: the words, the field concerned, and what the person had typed. */
export interface RefusalData<Details = never> {
	problem: string;
	code: string;
	errors: Record<string, string>;
	values: Record<string, string>;
	details?: Details;
}

/** Turns the reason of a use case into a form-action failure. */
export function refusal<Details = never>(
	reason: Reason & { details?: Details },
	values: Record<string, string> = {}
) {
	const data: RefusalData<Details> = {
		problem: reason.words,
		code: reason.code,
		errors: reason.field ? { [reason.field]: reason.words } : {},
		values
	};
	if (reason.details !== undefined) data.details = reason.details;
	return fail(statusOf[reason.code] ?? 422, data);
}

/** Turns a form that did not parse into a form-action failure. */
export function invalid(parsed: {
	errors: Record<string, string>;
	values: Record<string, string>;
}) {
	const data: RefusalData = {
		problem: Object.values(parsed.errors)[0] ?? 'Something in this form cannot be used.',
		code: 'invalid',
		errors: parsed.errors,
		values: parsed.values
	};
	return fail(422, data);
}
