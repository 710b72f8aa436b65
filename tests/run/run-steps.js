import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { prepare } from '../../src/cli/start/prepare.js';
import { countTests } from './count-tests.js';
import { speakInTurn } from './speak-in-turn.js';

const reports = 'test-results/reports';

/**
 * The stages in their order, and how many of their steps run side by side: CI has two processors, of
 * which checks of sources keep one busy, and all else both.
 */
const stages = /** @type {const} */ ({ sources: 2, build: 1, built: 1, browser: 1 });

/** @typedef {(words: string | Buffer) => void} Say */

/** @param {string} words @param {Say} say @param {() => Promise<void>} work */
async function timed(words, say, work) {
	say(`\n== ${words}\n`);
	const begun = performance.now();
	await work();
	say(`== ${words}: ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let isStopping = false;

/** Ctrl-C ends the whole run, not only the steps that were on, however they take it. */
function stop(/** @type {NodeJS.Signals} */ signal) {
	isStopping = true;
	for (const child of running) child.kill(signal);
}

/** @param {string[]} program @param {Record<string, string>} env @param {Say} say @returns {Promise<boolean>} */
function run(program, env, say) {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, program, {
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}), ...env }
		});
		child.stdout.on('data', say);
		child.stderr.on('data', say);
		running.add(child);
		child.once('error', reject).once('close', (code) => {
			running.delete(child);
			if (!isStopping) return resolve(code === 0);
			if (running.size === 0) process.exit(130);
		});
	});
}

/** @param {import('./steps.js').Step} step @param {Say} say */
async function runStep({ name, program, counts }, say) {
	const report = `${reports}/${name}.json`;
	const [args, env] =
		counts === 'vitest'
			? [['--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {}]
			: counts === 'playwright'
				? [['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report }]
				: [[], {}];
	const succeeded = await run([...program, ...args], env, say);
	if (!counts) return { passed: Number(succeeded), failed: Number(!succeeded) };
	const { passed, failed } = countTests(counts, report);
	// A file that could not be loaded, or a set-up that broke, counts though it holds no test.
	return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

/**
 * Installs what is missing, then runs every step to its end, some side by side, and gives how many
 * tests passed and failed; a step without tests counts as one.
 * @param {import('./steps.js').Step[]} steps
 * @throws when the packages or the database client cannot be had: nothing runs without them.
 */
export async function runSteps(steps) {
	const write = (/** @type {string | Buffer} */ words) => void process.stdout.write(words);
	// Steps side by side must not both build what neither found built.
	const chosen = new Set(steps.map(({ stage }) => stage));
	const build = (chosen.has('built') || chosen.has('browser')) && !chosen.has('build');
	await timed('Preparation', write, () => prepare({ development: true, build }));
	process.on('SIGTERM', stop).on('SIGINT', stop);
	rmSync(reports, { recursive: true, force: true });
	mkdirSync(reports, { recursive: true });

	const total = { passed: 0, failed: 0 };
	/** @type {string[]} */
	const failures = [];
	const takeTurn = speakInTurn(write);
	/** @param {import('./steps.js').Step[]} queue */
	async function work(queue) {
		for (let step = queue.shift(); step; step = queue.shift()) {
			const { words } = step;
			const { say, end } = takeTurn();
			await timed(words, say, async () => {
				const { passed, failed } = await runStep(step, say);
				total.passed += passed;
				total.failed += failed;
				if (failed > 0) failures.push(words);
			});
			end();
		}
	}
	for (const [stage, atOnce] of Object.entries(stages)) {
		const queue = steps.filter((step) => step.stage === stage);
		await Promise.all(Array.from({ length: atOnce }, () => work(queue)));
	}
	if (failures.length > 0) process.stdout.write(`\nFailed: ${failures.join('; ')}\n`);
	return total;
}
