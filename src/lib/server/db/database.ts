import { setTimeout as sleep } from 'node:timers/promises';
import { readSettings, type Settings } from '../env.ts';
import { isConflict } from './conflict.ts';
import { openEmbeddedStore } from './embedded-store.ts';
import { PrismaClient, type Prisma } from './generated/client.ts';
import { migrate } from './migrate.ts';
import { openServerStore } from './server-store.ts';
import type { Store } from './store.ts';

/** The client of one transaction. Inside it, query through nothing else (DESIGN section 2). */
export type Tx = Prisma.TransactionClient;

interface Open {
	store: Store;
	client: PrismaClient;
	applied: string[];
}

// On the global object, because the development server evaluates modules again after an edit and
// the embedded store can be opened only once.
const holder = globalThis as { __claimdeskDatabase?: Promise<Open> | undefined };

async function open(settings: Settings): Promise<Open> {
	const store = settings.DATABASE_URL
		? await openServerStore(settings.DATABASE_URL)
		: await openEmbeddedStore(settings.DATA_DIR);
	try {
		const applied = await migrate(store);
		const client = new PrismaClient({
			adapter: store.adapterFactory,
			// The embedded store has one connection, so work may have to queue for it.
			transactionOptions: { maxWait: 15_000, timeout: 30_000 }
		});
		await client.$connect();
		opened = client;
		return { store, client, applied };
	} catch (error) {
		await store.close();
		throw error;
	}
}

let opened: PrismaClient | undefined;

/**
 * Opens and migrates the store once for this process; later calls give the same one.
 * @throws {BadSetting | StoreProblem} with a sentence for the operator.
 */
export async function openDatabase(
	settings: Settings = readSettings(process.env)
): Promise<{ kind: Store['kind']; applied: string[] }> {
	holder.__claimdeskDatabase ??= open(settings);
	try {
		const { store, client, applied } = await holder.__claimdeskDatabase;
		opened = client;
		return { kind: store.kind, applied };
	} catch (error) {
		holder.__claimdeskDatabase = undefined;
		throw error;
	}
}

/** Closes the store; what was acknowledged is on disk. */
export async function closeDatabase(): Promise<void> {
	const current = await holder.__claimdeskDatabase;
	holder.__claimdeskDatabase = undefined;
	opened = undefined;
	await current?.client.$disconnect();
	await current?.store.close();
}

/** Hears what any process of the desk notifies on a channel; see `Store.listen`. */
export async function listenTo(
	...hearing: Parameters<Store['listen']>
): Promise<() => Promise<void>> {
	const current = await holder.__claimdeskDatabase;
	if (!current) throw new Error('The database is not open: call openDatabase() first.');
	return current.store.listen(...hearing);
}

/** The open Prisma client. */
export function db(): PrismaClient {
	if (!opened) throw new Error('The database is not open: call openDatabase() first.');
	return opened;
}

/** A refusal on its way out of a transaction that must keep nothing. */
class Refused<T> extends Error {
	override name = 'Refused';

	constructor(readonly result: T) {
		super('The work was refused.');
	}
}

/** How often work is tried that the database gave up for another transaction's sake. */
const tries = 3;

/**
 * Runs `work` in one transaction: all of it is kept, or nothing. A refusal (`ok: false`) keeps nothing
 * either, unless `keepRefusal` says that what was written before it shall stand. After a deadlock or a
 * serialization failure `work` runs again from the start, so it has no effects but through `tx`.
 */
export async function inTransaction<T>(
	work: (tx: Tx) => Promise<T>,
	{ keepRefusal = false }: { keepRefusal?: boolean } = {}
): Promise<T> {
	for (let attempt = 1; ; attempt += 1) {
		try {
			return await db().$transaction(async (tx) => {
				const result = await work(tx);
				if (!keepRefusal && isRefusal(result)) throw new Refused(result);
				return result;
			});
		} catch (error) {
			if (error instanceof Refused) return error.result as T;
			if (attempt >= tries || !isConflict(error)) throw error;
			await sleep(attempt * 20);
		}
	}
}

function isRefusal(result: unknown): boolean {
	return typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;
}
