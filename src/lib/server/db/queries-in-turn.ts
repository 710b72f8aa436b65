import type {
	SqlDriverAdapter,
	SqlMigrationAwareDriverAdapterFactory,
	Transaction
} from '@prisma/driver-adapter-utils';

/**
 * The adapters of a factory, with the queries of each transaction sent one after the other. Prisma
 * (7.10.0) asks for all relations of an `include` at once, also inside a transaction, whose one
 * connection can answer only one; the driver queues them, warns, and will refuse in its next version.
 */
export function withQueriesInTurn(
	factory: SqlMigrationAwareDriverAdapterFactory
): SqlMigrationAwareDriverAdapterFactory {
	async function patch(connecting: Promise<SqlDriverAdapter>): Promise<SqlDriverAdapter> {
		const adapter = await connecting;
		const startTransaction = adapter.startTransaction.bind(adapter);
		return Object.assign(adapter, {
			startTransaction: async (...level: Parameters<typeof startTransaction>) =>
				inTurn(await startTransaction(...level))
		});
	}
	return {
		provider: factory.provider,
		adapterName: factory.adapterName,
		connect: () => patch(factory.connect()),
		connectToShadowDb: () => factory.connectToShadowDb()
	};
}

function inTurn(transaction: Transaction): Transaction {
	let last: Promise<unknown> = Promise.resolve();
	function after<Query, Answer>(send: (query: Query) => Promise<Answer>) {
		return (query: Query): Promise<Answer> => {
			const answer = last.then(() => send(query));
			// Whoever sent a query hears of its failure; the next one goes out all the same.
			last = answer.catch(() => undefined);
			return answer;
		};
	}
	return Object.assign(transaction, {
		queryRaw: after(transaction.queryRaw.bind(transaction)),
		executeRaw: after(transaction.executeRaw.bind(transaction))
	});
}
