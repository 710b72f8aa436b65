import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { log } from '../log.ts';
import { listenOn } from './listen-on.ts';
import { withQueriesInTurn } from './queries-in-turn.ts';
import { StoreProblem, type Store } from './store.ts';
import { withWholeScripts } from './whole-scripts.ts';

/** Any number works, as long as every process of every version uses this one. */
const migrationLock = 7_125_503_014;

function openPool(url: string): pg.Pool {
	const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 10_000 });
	// Without a listener, a connection that the server ends while idle would end this process.
	pool.on('error', ({ message }) => log('warn', 'an idle connection broke', { error: message }));
	return pool;
}

function factoryOn(pool: pg.Pool): Store['adapterFactory'] {
	return withWholeScripts(withQueriesInTurn(new PrismaPg(pool)), (script) => pool.query(script));
}

/**
 * Opens a pool of connections to a PostgreSQL server.
 * @throws {StoreProblem} when no connection can be made, with the server's own words.
 */
export async function openServerStore(url: string): Promise<Store> {
	const { host, pathname } = new URL(url);
	const first = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
	try {
		await first.connect();
		await first.query('select 1');
	} catch (error) {
		throw new StoreProblem(
			`The PostgreSQL server at ${host} did not let the desk into the database ${pathname.slice(1)}: ${error instanceof Error ? error.message : String(error)}`
		);
	} finally {
		await first.end().catch(() => undefined);
	}

	const pool = openPool(url);
	const hearings: (() => Promise<void>)[] = [];
	return {
		kind: 'server',
		adapterFactory: factoryOn(pool),
		async whileMigrating(work) {
			const client = new pg.Client({ connectionString: url });
			// Prisma's engine takes a lock of its own and keeps it as long as its connection lives. On the
			// desk's pool, that would keep every other process from starting.
			const migrationPool = openPool(url);
			await client.connect();
			try {
				await client.query('select pg_advisory_lock($1)', [migrationLock]);
				return await work(factoryOn(migrationPool));
			} finally {
				await migrationPool.end();
				// Ending the connection releases the lock, also when `work` threw.
				await client.end();
			}
		},
		async listen(channel, hear, onBack) {
			const end = await listenOn(url, channel, hear, onBack);
			hearings.push(end);
			return end;
		},
		async close() {
			await Promise.all(hearings.map((end) => end()));
			await pool.end();
		}
	};
}
