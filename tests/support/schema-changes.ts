import { readFileSync } from 'node:fs';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import {
	noFilters,
	openSchemaEngine,
	readMigrations
} from '../../src/lib/server/db/schema-engine.ts';

/** The SQL between a database at the newest migration and `prisma/schema.prisma`; null when there is none. */
export async function schemaChanges(
	factory: SqlMigrationAwareDriverAdapterFactory
): Promise<string | null> {
	const schema = {
		path: 'prisma/schema.prisma',
		content: readFileSync('prisma/schema.prisma', 'utf8')
	};
	const { engine, close } = await openSchemaEngine(factory, [[schema.path, schema.content]]);
	try {
		await engine.applyMigrations({ migrationsList: readMigrations(), filters: noFilters });
		const { stdout } = await engine.diff({
			from: { tag: 'schemaDatasource', files: [schema], configDir: 'prisma' },
			to: { tag: 'schemaDatamodel', files: [schema] },
			script: true,
			shadowDatabaseUrl: null,
			exitCode: null,
			filters: noFilters
		} as Parameters<typeof engine.diff>[0]);
		const sql = stdout ?? '';
		return /^\s*(--[^\n]*\n?\s*)*$/.test(sql) ? null : sql;
	} finally {
		await close();
	}
}
