import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { lockFolder } from './folder-lock.ts';
import { StoreProblem, type Store } from './store.ts';
import { withWholeScripts } from './whole-scripts.ts';

/**
 * Opens PostgreSQL inside this process, with its files in `folder`.
 * @throws {StoreProblem} when the folder cannot be used or another process has it open.
 */
export async function openEmbeddedStore(folder: string): Promise<Store> {
	const path = resolve(folder);
	try {
		mkdirSync(path, { recursive: true, mode: 0o700 });
		accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
	} catch {
		throw new StoreProblem(
			`The data folder ${path} cannot be read and written. Give this user access to it, or set DATA_DIR to another folder.`
		);
	}
	const unlock = await lockFolder(path);
	if (!unlock) {
		throw new StoreProblem(
			`Another Claimdesk is running on the data folder ${path}. Stop it first, or set DATA_DIR to another folder.`
		);
	}
	try {
		const client = await PGlite.create(join(path, 'postgres'), {
			extensions: { pg_trgm, unaccent }
		});
		const adapterFactory = withWholeScripts(new PrismaPGlite(client), (script) =>
			client.exec(script)
		);
		return {
			kind: 'embedded',
			adapterFactory,
			// The folder lock already keeps every other process out.
			whileMigrating: (work) => work(adapterFactory),
			listen: (channel, hear) => client.listen(channel, hear),
			close: async () => {
				await client.close();
				await unlock();
			}
		};
	} catch (error) {
		await unlock();
		throw new StoreProblem(
			`The database in ${path} cannot be opened (${reasonOf(error)}). Put back a copy of the folder, or set DATA_DIR to another one.`
		);
	}
}

/** The file system of PGlite throws objects that are no errors and say nothing. */
function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : 'its files cannot be read and written';
}
