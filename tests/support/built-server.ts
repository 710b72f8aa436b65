import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cleanUpAfterDeath } from './after-death.ts';
import { environmentWith } from './run-desk.ts';

/** The real built desk in a process of its own. */
export interface BuiltServer {
	url: string;
	pid: number;
	/** Everything it has said so far. */
	said(): string;
	/** Ends it as an operator would (SIGTERM), and gives its exit code. */
	stop(): Promise<number | null>;
	/** Ends it as a power cut would (SIGKILL). */
	kill(): Promise<void>;
}

/** Starts `src/cli/serve.js` on a free port and waits until it answers. `npm run build` comes first. */
export async function startBuiltServer(settings: Record<string, string>): Promise<BuiltServer> {
	const server = spawn(process.execPath, ['src/cli/serve.js'], {
		env: environmentWith({ HOST: '127.0.0.1', PORT: '0', ...settings }),
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	const ended = once(server, 'close');
	server.once('close', cleanUpAfterDeath(server.pid ? { pid: server.pid } : {}));

	const url = await new Promise<string>((resolve, reject) => {
		const listen = (chunk: Buffer) => {
			said += chunk.toString();
			const [, address] = /^Claimdesk is at (http\S+)$/m.exec(said) ?? [];
			if (address) resolve(address);
		};
		server.stdout.on('data', listen);
		server.stderr.on('data', listen);
		server.once('close', (code) =>
			reject(new Error(`The server ended with exit code ${code} before it listened.\n${said}`))
		);
	});

	const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
		if (server.exitCode === null && server.signalCode === null) server.kill(signal);
		await ended;
		return server.exitCode;
	};
	return {
		url,
		pid: server.pid ?? 0,
		said: () => said,
		stop: () => end('SIGTERM'),
		kill: async () => void (await end('SIGKILL'))
	};
}

/** Runs `src/cli/serve.js` where it is expected to refuse, and gives its exit code and its words. */
export async function failedStart(
	settings: Record<string, string>
): Promise<{ code: number; output: string; errors: string }> {
	const server = spawn(process.execPath, ['src/cli/serve.js'], {
		env: environmentWith({ HOST: '127.0.0.1', PORT: '0', ...settings }),
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	let errors = '';
	server.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
	server.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
	const [code] = (await once(server, 'close')) as [number];
	return { code, output, errors };
}
