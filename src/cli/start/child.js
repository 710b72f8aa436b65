import { spawn } from 'node:child_process';
import { Sentence } from './sentence.js';

/**
 * Runs another Node.js program to its end. With `show: 'failure'` its output is given back, and shown
 * only when it fails. Stopping this process stops the other one too.
 * @param {string[]} args the program's file and its arguments
 * @param {{ show: 'all' | 'failure', env?: Record<string, string> }} options
 * @throws {Sentence} when it fails.
 */
export async function runNode(args, { show, env = {} }) {
	const child = spawn(process.execPath, args, {
		env: { ...process.env, ...env },
		stdio: show === 'all' ? 'inherit' : ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	const keep = (/** @type {Buffer} */ chunk) => void (output += chunk);
	child.stdout?.on('data', keep);
	child.stderr?.on('data', keep);

	const forward = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
	process.on('SIGTERM', forward).on('SIGINT', forward);
	/** @type {[number | null, NodeJS.Signals | null]} */
	const [code, signal] = await new Promise((resolve, reject) => {
		child.once('error', reject).once('close', (...ended) => resolve(ended));
	});
	process.off('SIGTERM', forward).off('SIGINT', forward);

	if (signal) process.exit(signal === 'SIGINT' ? 130 : 143);
	if (code === 0) return output;
	process.stderr.write(output);
	throw new Sentence(`"node ${args.join(' ')}" failed with exit code ${code}.`);
}
