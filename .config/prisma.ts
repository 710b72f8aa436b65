// Prisma's command line downloads a schema engine that nothing here needs: migrations are applied
// by the desk itself. Naming any executable stops the download, and `prisma generate` never runs it.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

import { defineConfig } from 'prisma/config';

export default defineConfig({
	schema: '../prisma/schema.prisma',
	migrations: { path: '../prisma/migrations' },
	...(process.env['DATABASE_URL'] ? { datasource: { url: process.env['DATABASE_URL'] } } : {})
});
