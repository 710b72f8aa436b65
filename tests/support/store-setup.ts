// Before the integration tests of one store: a PostgreSQL server with a migrated database to copy,
// or two folders of the embedded one. Afterwards both are gone.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEmbeddedStore } from '#lib/server/db/embedded-store.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { cleanUpAfterDeath } from './after-death.ts';
import { startPostgres } from './postgres-server.ts';
import { runDesk } from './run-desk.ts';
import { createServerDatabase } from './server-database.ts';
import type { StoreUnderTest } from './store-under-test.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		store: StoreUnderTest;
	}
}

async function prepareServer(project: TestProject): Promise<() => Promise<void>> {
	const server = await startPostgres();
	try {
		const template = await createServerDatabase(server.adminUrl);
		// In a process of its own, because a database with connections left open cannot be copied.
		const { code, output } = await runDesk(['migrate'], { DATABASE_URL: template.url });
		if (code !== 0) throw new Error(output);
		console.log(`The server store is ${server.words}.`);
		project.provide('store', {
			kind: 'server',
			adminUrl: server.adminUrl,
			template: template.name
		});
		return async () => {
			await template.drop();
			await server.stop();
		};
	} catch (error) {
		await server.stop();
		throw error;
	}
}

async function prepareEmbedded(project: TestProject): Promise<() => void> {
	const folder = mkdtempSync(join(tmpdir(), 'claimdesk-embedded-'));
	const callOff = cleanUpAfterDeath({ folder });
	// Making a database from nothing takes seconds; copying its files does not.
	const empty = await openEmbeddedStore(join(folder, 'empty'));
	await empty.close();
	cpSync(join(folder, 'empty'), join(folder, 'migrated'), { recursive: true });
	const migrated = await openEmbeddedStore(join(folder, 'migrated'));
	await migrate(migrated);
	await migrated.close();
	project.provide('store', { kind: 'embedded', folder });
	return () => {
		callOff();
		rmSync(folder, { recursive: true, force: true });
	};
}

export default function setUp(project: TestProject) {
	return project.name === 'server' ? prepareServer(project) : prepareEmbedded(project);
}
