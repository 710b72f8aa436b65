import { readNegation } from '#lib/domain/filter-address.ts';
import type { KnownNames } from '#lib/domain/claim/list-filter.ts';
import { isUuid } from '#lib/domain/uuid.ts';
import { withoutNul } from '#lib/domain/without-nul.ts';
import { db } from '../db/database.ts';
import { readEveryLabel } from '../scales/read-scale.ts';

/** Of what the addresses name, that which the desk knows. Asks only for what is named in one of them. */
export async function knownNames(queries: readonly string[]): Promise<KnownNames> {
	const named = (name: string) => [
		...new Set(queries.flatMap((query) => new URLSearchParams(query).getAll(name).map(withoutNul)))
	];
	const slugs = named('outlet').map((value) => readNegation(value).value);
	const ids = named('with').filter(isUuid);
	const [outlets, people, labels] = await Promise.all([
		slugs.length > 0
			? db().outlet.findMany({ where: { slug: { in: slugs } }, select: { slug: true } })
			: [],
		ids.length > 0 ? db().user.findMany({ where: { id: { in: ids } }, select: { id: true } }) : [],
		named('verdict').length > 0 ? readEveryLabel() : []
	]);
	return { outlets, people, labels };
}
