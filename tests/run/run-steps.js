import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { prepare } from '../../src/cli/start/prepare.js';
import { countTests } from './count-tests.js';

const reports = 'test-results/reports';

/** @param {string} words @param {() => Promise<void>} work */
async function timed(words, work) {
	process.stdout.write(`\n== ${words}\n`);
	const begun = performance.now();
	await work();
	process.stdout.write(`== ${words}: ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
}

/** @param {string[]} program @param {Record<string, string>} env @returns {Promise<boolean>} */
function run(program, env) {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, program, {
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, ...env }
		});
		let isStopping = false;
		const forward = (/** @type {NodeJS.Signals} */ signal) => {
			isStopping = true;
			child.kill(signal);
		};
		process.on('SIGTERM', forward).on('SIGINT', forward);
		child.once('error', reject).once('close', (code) => {
			process.off('SIGTERM', forward).off('SIGINT', forward);
			// Ctrl-C ends the whole run, not only the step that was on, however that step takes it.
			if (isStopping) process.exit(130);
			resolve(code === 0);
		});
	});
}

/** @param {import('./steps.js').Step} step */
async function runStep({ name, program, counts }) {
	const report = `${reports}/${name}.json`;
	const [args, env] =
		counts === 'vitest'
			? [['--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {}]
			: counts === 'playwright'
				? [['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report }]
				: [[], {}];
	const succeeded = await run([...program, ...args], env);
	if (!counts) return { passed: Number(succeeded), failed: Number(!succeeded) };
	const { passed, failed } = countTests(counts, report);
	// A file that could not be loaded, or a set-up that broke, counts though it holds no test.
	return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

/**
 * Installs what is missing, then runs every step to its end, and gives how many tests passed and
 * failed; a step without tests counts as one.
 * @param {import('./steps.js').Step[]} steps
 * @throws when the packages or the database client cannot be had: nothing runs without them.
 */
export async function runSteps(steps) {
	await timed('Preparation', () => prepare({ development: true }));
	rmSync(reports, { recursive: true, force: true });
	mkdirSync(reports, { recursive: true });

	const total = { passed: 0, failed: 0 };
	/** @type {string[]} */
	const failures = [];
	for (const step of steps) {
		await timed(step.words, async () => {
			const { passed, failed } = await runStep(step);
			total.passed += passed;
			total.failed += failed;
			if (failed > 0) failures.push(step.words);
		});
	}
	if (failures.length > 0) process.stdout.write(`\nFailed: ${failures.join('; ')}\n`);
	return total;
}
