import type { FullConfig } from '@playwright/test';
import { prepare } from '../../src/cli/start/prepare.js';
import { startPostgres } from './postgres-server.ts';

/** Builds what is tested, and starts the PostgreSQL server that the project `server` puts its desks on. */
export default async function setUp(config: FullConfig): Promise<() => Promise<void>> {
	await prepare({ build: true, development: true });
	const asked = process.argv.flatMap((arg, index) =>
		arg === '--project' ? [process.argv[index + 1]] : arg.match(/^--project=(.*)/)?.[1]
	);
	const names = config.projects.map(({ name }) => name);
	const wanted = asked.filter((name) => name !== undefined);
	if (!(wanted.length > 0 ? wanted : names).includes('server')) return async () => undefined;

	const server = await startPostgres();
	// Workers get the environment of this process as it is now.
	process.env['E2E_POSTGRES'] = server.adminUrl;
	return server.stop;
}
