// Asks the claim engine as any other program would: by the command line.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Starts `npm run desk -- <command> --jsonl` and gives a function that asks it one thing after another.
 * @template {object} Answer
 * @param {string} command
 * @returns {(asked: object) => Promise<Answer>}
 */
export function askDesk(command) {
	const child = spawn('npm', ['run', '--silent', 'desk', '--', command, '--jsonl'], {
		cwd: root,
		stdio: ['pipe', 'pipe', 'inherit']
	});
	/** @type {((answer: Answer & { error?: string }) => void)[]} */
	const waiting = [];
	let rest = '';
	child.stdout.setEncoding('utf8');
	child.stdout.on('data', (chunk) => {
		const lines = (rest + chunk).split('\n');
		rest = lines.pop() ?? '';
		for (const line of lines) waiting.shift()?.(JSON.parse(line));
		if (waiting.length === 0) release();
	});
	child.once('exit', (code) => {
		if (waiting.length > 0) throw new Error(`The desk ended with exit code ${code}.`);
	});

	// While nothing is asked, the desk does not keep the scorer's process alive.
	// Node's pipes are sockets, which its types do not say.
	const handles = [
		child,
		...[child.stdin, child.stdout].map(
			(pipe) => /** @type {import('node:net').Socket} */ (/** @type {unknown} */ (pipe))
		)
	];
	function release() {
		for (const handle of handles) handle.unref();
	}
	function hold() {
		for (const handle of handles) handle.ref();
	}

	return async (asked) => {
		hold();
		/** @type {Promise<Answer & { error?: string }>} */
		const answered = new Promise((resolve) => waiting.push(resolve));
		child.stdin.write(`${JSON.stringify({ id: 0, ...asked })}\n`);
		const answer = await answered;
		if (answer.error) throw new Error(answer.error);
		return answer;
	};
}
