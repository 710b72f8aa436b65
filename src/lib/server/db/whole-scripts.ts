import type {
	SqlDriverAdapter,
	SqlMigrationAwareDriverAdapterFactory
} from '@prisma/driver-adapter-utils';

/**
 * The adapters of a factory, with every migration script sent as it is and waited for. As published,
 * the one for servers (7.10.0) cuts a script at each semicolon, also inside a function, and the one
 * for PGlite (0.7.2) answers before it has run, so that a migration which fails counts as applied.
 */
export function withWholeScripts(
	factory: SqlMigrationAwareDriverAdapterFactory,
	run: (script: string) => Promise<unknown>
): SqlMigrationAwareDriverAdapterFactory {
	async function patch(adapter: Promise<SqlDriverAdapter>): Promise<SqlDriverAdapter> {
		return Object.assign(await adapter, {
			executeScript: async (script: string) => void (await run(script))
		});
	}
	return {
		provider: factory.provider,
		adapterName: factory.adapterName,
		connect: () => patch(factory.connect()),
		connectToShadowDb: () => factory.connectToShadowDb()
	};
}
