import type { CheckPage } from './check-page.ts';

/** What differs between two versions of a page, as words for a list: "the verdict", "source 2". */
export function pageChanges(before: CheckPage, after: CheckPage): string[] {
	const fields: [words: string, of: (page: CheckPage) => unknown][] = [
		['the claim', ({ statement, exact }) => [statement, exact]],
		[
			'who said it, where and when',
			({ claimant, saidOn, saidWhere }) => [claimant, saidOn, saidWhere]
		],
		['the article', ({ article }) => article],
		['the verdict', ({ label }) => label.key],
		['the short reason', ({ reason }) => reason],
		['the explanation', ({ explanation }) => explanation]
	];
	const changed = fields.flatMap(([words, of]) => (same(of(before), of(after)) ? [] : words));

	const longest = Math.max(before.sources.length, after.sources.length);
	for (let index = 0; index < longest; index += 1) {
		const [old, now] = [before.sources[index], after.sources[index]];
		if (same(old, now)) continue;
		changed.push(`source ${index + 1}${old ? (now ? '' : ' (removed)') : ' (new)'}`);
	}
	return changed;
}

function same(one: unknown, other: unknown): boolean {
	return canonical(one) === canonical(other);
}

// The database may give the names of a stored object back in another order.
function canonical(value: unknown): string {
	return JSON.stringify(value ?? null, (_name, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);
}
