import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';

let queries = 0;
let isWatching = false;

/**
 * Counts the SQL statements outside transactions of every store opened from now on. Call it before
 * `openTestStore`; the test files run in one process, and only the first call counts.
 */
export function watchQueries(): void {
	if (isWatching) return;
	isWatching = true;
	for (const { prototype } of [PrismaPg, PrismaPGlite]) {
		const connect = prototype.connect;
		prototype.connect = async function (this: InstanceType<typeof PrismaPg & typeof PrismaPGlite>) {
			const adapter = await connect.call(this);
			return counted(adapter);
		} as typeof connect;
	}
}

/** How many statements `work` sends, and what it gives. */
export async function countQueries<T>(
	work: () => Promise<T>
): Promise<{ value: T; count: number }> {
	const before = queries;
	const value = await work();
	return { value, count: queries - before };
}

function counted<A extends SqlDriverAdapter>(adapter: A): A {
	const queryRaw = adapter.queryRaw.bind(adapter);
	adapter.queryRaw = (query) => {
		queries += 1;
		return queryRaw(query);
	};
	return adapter;
}
