// npm run migration -- <name>: writes the SQL that takes prisma/migrations to prisma/schema.prisma.
import { mkdirSync, writeFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { schemaChanges } from './schema-changes.ts';

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
	console.error('Give the migration a name in lower case: npm run migration -- add_comments');
	process.exit(1);
}
const client = await PGlite.create({ extensions: { pg_trgm } });
const sql = await schemaChanges(new PrismaPGlite(client));
await client.close();
if (sql === null) {
	console.log('The migrations already give the schema. Nothing was written.');
} else {
	const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
	const folder = `prisma/migrations/${stamp}_${name}`;
	mkdirSync(folder, { recursive: true });
	writeFileSync(`${folder}/migration.sql`, sql);
	console.log(`Wrote ${folder}/migration.sql. Read it before you commit it.`);
}
