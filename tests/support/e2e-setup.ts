import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FullConfig } from '@playwright/test';
import { prepare } from '../../src/cli/start/prepare.js';
import { cleanUpAfterDeath } from './after-death.ts';
import { startPostgres } from './postgres-server.ts';
import { runDesk } from './run-desk.ts';
import { createServerDatabase } from './server-database.ts';

// Workers get the environment of this process as it is after the set-up.

/** An embedded store with the invented newsroom, to be copied: loading it takes half a minute. */
async function prepareEmbedded(): Promise<() => void> {
	const folder = mkdtempSync(join(tmpdir(), 'claimdesk-newsroom-'));
	const callOff = cleanUpAfterDeath({ folder });
	await loadNewsroom({ DATA_DIR: folder });
	process.env['E2E_NEWSROOM_FOLDER'] = folder;
	return () => {
		callOff();
		rmSync(folder, { recursive: true, force: true });
	};
}

/** A PostgreSQL server for the desks of the project `server`, and on it a database with the newsroom. */
async function prepareServer(): Promise<() => Promise<void>> {
	const server = await startPostgres();
	const template = await createServerDatabase(server.adminUrl);
	await loadNewsroom({ DATABASE_URL: template.url });
	process.env['E2E_POSTGRES'] = server.adminUrl;
	process.env['E2E_NEWSROOM_DATABASE'] = template.name;
	return server.stop;
}

async function loadNewsroom(settings: Record<string, string>): Promise<void> {
	const { code, output } = await runDesk(['seed'], settings);
	if (code !== 0) throw new Error(`The newsroom could not be loaded: ${output}`);
}

/** Builds what is tested, and prepares the stores of the projects that run. */
export default async function setUp(config: FullConfig): Promise<() => Promise<void>> {
	await prepare({ build: true, development: true });
	const asked = process.argv.flatMap((arg, index) =>
		arg === '--project' ? [process.argv[index + 1]] : arg.match(/^--project=(.*)/)?.[1]
	);
	const wanted = asked.filter((name) => name !== undefined);
	const names = wanted.length > 0 ? wanted : config.projects.map(({ name }) => name);
	const removals = await Promise.all([
		...(names.includes('embedded') ? [prepareEmbedded()] : []),
		...(names.includes('server') ? [prepareServer()] : [])
	]);
	return async () => {
		for (const remove of removals) await remove();
	};
}
