// npm test: everything CI runs, from a fresh clone. Each step says what it is and how long it took;
// one that fails does not stop the others, unless nothing can run without it.
import { nodeProblem } from '../src/cli/start/node-version.js';

const problem = nodeProblem(process.version);
if (problem) {
	process.stderr.write(`${problem}\n`);
	process.exit(1);
}

const { enterProject } = await import('../src/cli/start/environment.js');
const { chosenSteps } = await import('./run/steps.js');
const { runSteps } = await import('./run/run-steps.js');

enterProject();
try {
	const { passed, failed } = await runSteps(chosenSteps(process.argv.slice(2)));
	process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
	process.exit(failed === 0 ? 0 : 1);
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
	process.exit(1);
}
