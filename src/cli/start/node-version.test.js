import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nodeProblem, oldestNode } from './node-version.js';

it.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v100.1.0'])('takes %s', (version) => {
	expect(nodeProblem(version)).toBeNull();
});

it.each(['v20.18.3', 'v18.20.0', 'v9.0.0'])('refuses %s in words', (version) => {
	expect(nodeProblem(version)).toContain(`this is ${version}`);
});

it('agrees with package.json', () => {
	const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
	expect(engines.node).toBe(`>=${oldestNode.join('.')}`);
});
