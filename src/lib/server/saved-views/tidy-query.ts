import { readClaimFilter, writeClaimFilter } from '#lib/domain/claim/list-filter.ts';
import { ok, refuse, type Result } from '#lib/domain/result.ts';
import { knownNames } from './known-names.ts';

/** The one way in which the desk writes what an address asks for; refused when not all of it is understood. */
export async function tidyQuery(query: string): Promise<Result<string>> {
	const { filter, ignored } = readClaimFilter(
		new URLSearchParams(query),
		await knownNames([query])
	);
	if (ignored.length === 0) return ok(writeClaimFilter(filter));
	return refuse(
		'filter',
		`The table does not understand ${ignored.join(', ')}. Take it out of the address, then save.`
	);
}
