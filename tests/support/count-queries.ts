import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlQuery, SqlQueryable } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';

let queries = 0;
/** Null while nobody asks for them. */
let statements: SqlQuery[] | null = null;
let isWatching = false;

/**
 * Counts the SQL statements, in transactions and outside, of every store opened from now on. Call it before
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

/** The statements that `work` sends, in their order. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly SqlQuery[]> {
	const sent: SqlQuery[] = [];
	statements = sent;
	await work();
	statements = null;
	return sent;
}

function counted<A extends SqlDriverAdapter>(adapter: A): A {
	const startTransaction = adapter.startTransaction.bind(adapter);
	adapter.startTransaction = async (level) => countedStatements(await startTransaction(level));
	return countedStatements(adapter);
}

function countedStatements<Q extends SqlQueryable>(queryable: Q): Q {
	const queryRaw = queryable.queryRaw.bind(queryable);
	const executeRaw = queryable.executeRaw.bind(queryable);
	queryable.queryRaw = (query) => {
		queries += 1;
		statements?.push(query);
		return queryRaw(query);
	};
	queryable.executeRaw = (query) => {
		queries += 1;
		statements?.push(query);
		return executeRaw(query);
	};
	return queryable;
}
