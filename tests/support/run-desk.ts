import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The environment of this process without the settings of a desk, and with `settings` in their place. */
export function environmentWith(settings: Record<string, string>): NodeJS.ProcessEnv {
	const { DATABASE_URL, DATA_DIR, ORIGIN, PORT, HOST, TRUST_PROXY, NODE_ENV, VITEST, ...rest } =
		process.env;
	return { ...rest, ...settings };
}

/** Runs a command of `npm run desk` to its end, and gives its exit code and everything it said. */
export async function runDesk(
	args: string[],
	settings: Record<string, string>,
	input = ''
): Promise<{ code: number; output: string }> {
	const child = spawn(process.execPath, ['src/cli/desk.js', ...args], {
		env: environmentWith(settings),
		stdio: 'pipe'
	});
	let output = '';
	child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
	child.stdin.end(input);
	const [code] = (await once(child, 'close')) as [number];
	return { code, output };
}
