import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { cleanUpAfterDeath } from './after-death.ts';
import { freePort } from './free-port.ts';
import { installedBinaries, packagedBinaries } from './postgres-binaries.ts';
import { serverUser } from './postgres-user.ts';

export interface PostgresServer {
	/** The address of its database `postgres`, as a user who may create others. */
	adminUrl: string;
	/** What it is, for the log. */
	words: string;
	stop(): Promise<void>;
}

const patienceInMs = 30_000;

async function untilItAnswers(url: string, server: ChildProcess, said: () => string) {
	const until = performance.now() + patienceInMs;
	for (;;) {
		const client = new pg.Client({ connectionString: url });
		try {
			await client.connect();
			return;
		} catch (error) {
			if (server.exitCode !== null || performance.now() > until) {
				throw new Error(`The PostgreSQL server for the tests did not start.\n${said()}`, {
					cause: error
				});
			}
		} finally {
			await client.end().catch(() => undefined);
		}
		await wait(50);
	}
}

/** Starts a PostgreSQL server of our own in a temporary folder, gone when it is stopped. */
async function startThrowAwayServer(): Promise<PostgresServer> {
	const user = serverUser();
	const folder = mkdtempSync(join(tmpdir(), 'claimdesk-postgres-'));
	chmodSync(folder, 0o755);
	const binaries = installedBinaries() ?? packagedBinaries(folder);
	const data = join(folder, 'data');
	mkdirSync(data, { mode: 0o700 });
	if (user.uid !== undefined && user.gid !== undefined) chownSync(data, user.uid, user.gid);

	execFileSync(
		join(binaries.folder, 'initdb'),
		['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
		{ ...user, cwd: data, stdio: 'pipe' }
	);
	const port = await freePort();
	const settings = [
		'listen_addresses=127.0.0.1',
		'unix_socket_directories=',
		// The server itself is never killed and is thrown away afterwards.
		'fsync=off',
		'max_connections=200'
	];
	const server = spawn(
		join(binaries.folder, 'postgres'),
		['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
		{ ...user, cwd: data, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	let said = '';
	server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
	const callOff = cleanUpAfterDeath({ folder, ...(server.pid ? { pid: server.pid } : {}) });

	const stop = async () => {
		callOff();
		if (server.exitCode === null) {
			const ended = once(server, 'exit');
			server.kill('SIGINT');
			await ended;
		}
		rmSync(folder, { recursive: true, force: true });
	};
	const adminUrl = `postgresql://postgres@127.0.0.1:${port}/postgres`;
	try {
		await untilItAnswers(adminUrl, server, () => said);
	} catch (error) {
		await stop();
		throw error;
	}
	return { adminUrl, words: `PostgreSQL ${binaries.from}, in ${folder}`, stop };
}

/** The server of TEST_DATABASE_URL, else one of our own. */
export async function startPostgres(): Promise<PostgresServer> {
	const given = process.env['TEST_DATABASE_URL'];
	if (!given) return startThrowAwayServer();
	return {
		adminUrl: given,
		words: `the PostgreSQL server of TEST_DATABASE_URL (${new URL(given).host})`,
		stop: async () => undefined
	};
}
