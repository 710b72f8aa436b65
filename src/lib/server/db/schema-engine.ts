import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
	bindMigrationAwareSqlAdapterFactory,
	type SqlDriverAdapter,
	type SqlMigrationAwareDriverAdapterFactory
} from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { MigrationDirectory, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';

export const noFilters = { externalTables: [], externalEnums: [] };

let instantiated = false;

async function instantiate(): Promise<void> {
	if (instantiated) return;
	const require = createRequire(import.meta.url);
	const folder = dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
	const bytes = readFileSync(join(folder, 'schema_engine_bg.wasm'));
	const bindings = engine as unknown as WebAssembly.ModuleImports & {
		__wbg_set_wasm(exports: WebAssembly.Exports): void;
	};
	const { instance } = await WebAssembly.instantiate(bytes, {
		'./schema_engine_bg.js': withoutWaiting(bindings)
	});
	bindings.__wbg_set_wasm(instance.exports);
	(instance.exports['__wbindgen_start'] as () => void)();
	instantiated = true;
}

/**
 * The bindings with timers that keep no process alive. The engine (7.10.0) gives up waiting for its lock
 * after ten seconds and leaves that timer running when it got the lock, so a command that had finished
 * would end ten seconds later.
 */
function withoutWaiting(bindings: WebAssembly.ModuleImports): WebAssembly.ModuleImports {
	const timers = Object.keys(bindings).filter((name) => name.startsWith('__wbg_setTimeout_'));
	const start = (done: () => void, ms: number) => setTimeout(done, ms).unref();
	return { ...bindings, ...Object.fromEntries(timers.map((name) => [name, start])) };
}

/** The engine, and the way to let go of it with the connections it made, which `free` alone leaves open. */
export interface OpenEngine {
	engine: SchemaEngine;
	close(): Promise<void>;
}

/** Prisma's schema engine as WebAssembly, bound to a store: no binary is downloaded. */
export async function openSchemaEngine(
	factory: SqlMigrationAwareDriverAdapterFactory,
	datamodels?: [string, string][]
): Promise<OpenEngine> {
	await instantiate();
	const adapters: SqlDriverAdapter[] = [];
	async function noted(connecting: Promise<SqlDriverAdapter>): Promise<SqlDriverAdapter> {
		const adapter = await connecting;
		adapters.push(adapter);
		return adapter;
	}
	const opened = await engine.SchemaEngine.new(
		{ datamodels },
		() => undefined,
		bindMigrationAwareSqlAdapterFactory({
			provider: factory.provider,
			adapterName: factory.adapterName,
			connect: () => noted(factory.connect()),
			connectToShadowDb: () => noted(factory.connectToShadowDb())
		})
	);
	return {
		engine: opened,
		async close() {
			opened.free();
			for (const adapter of adapters) await adapter.dispose();
		}
	};
}

/** The migrations in `prisma/migrations`, in the form the engine reads. */
export function readMigrations(folder = join('prisma', 'migrations')) {
	const directories: MigrationDirectory[] = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort()
		.map((path) => ({
			path,
			migrationFile: {
				path: 'migration.sql',
				content: { tag: 'ok', value: readFileSync(join(folder, path, 'migration.sql'), 'utf8') }
			}
		}));
	return {
		baseDir: folder,
		lockfile: {
			path: 'migration_lock.toml',
			content: readFileSync(join(folder, 'migration_lock.toml'), 'utf8')
		},
		shadowDbInitScript: '',
		migrationDirectories: directories
	};
}
