// npm start: from a fresh clone to a running desk. Until the packages are there, only what Node
// itself brings may be imported; the rest is imported once its turn has come.
import { nodeProblem } from './start/node-version.js';

const problem = nodeProblem(process.version);
if (problem) {
	process.stderr.write(`${problem}\n`);
	process.exit(1);
}

const { parseArgs } = await import('node:util');
const { enterProject } = await import('./start/environment.js');
const { endWithSentence } = await import('./start/sentence.js');

try {
	const { values: chosen } = parseArgs({
		options: { demo: { type: 'boolean' }, dev: { type: 'boolean' } }
	});
	enterProject();
	const { prepare } = await import('./start/prepare.js');
	await prepare({ build: !chosen.dev });
	if (chosen.demo) {
		const { prepareDemo } = await import('./start/demo.js');
		await prepareDemo();
	}
	if (chosen.dev) {
		const { runNode } = await import('./start/child.js');
		await runNode(['node_modules/vite/bin/vite.js', 'dev'], { show: 'all' });
	} else {
		await import('./serve.js');
	}
} catch (error) {
	endWithSentence(error);
}
