import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

/** Runs that end when they are told to. */
function startRuns() {
	const runs: { end: () => void; fail: () => void }[] = [];
	const ask = inTurn(
		() =>
			new Promise<void>((resolve, reject) =>
				runs.push({ end: resolve, fail: () => reject(new Error('It failed.')) })
			)
	);
	return { runs, ask };
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

test('who asks while one runs waits for the next, and shares it', async () => {
	const { runs, ask } = startRuns();
	const ended: string[] = [];
	void ask().then(() => ended.push('first'));
	await settled();
	void ask().then(() => ended.push('second'));
	void ask().then(() => ended.push('third'));
	await settled();
	expect(runs).toHaveLength(1);
	runs[0]?.end();
	await settled();
	expect(ended).toEqual(['first']);
	expect(runs).toHaveLength(2);
	runs[1]?.end();
	await settled();
	expect(ended).toEqual(['first', 'second', 'third']);
	expect(runs).toHaveLength(2);
});

test('one that fails is told to those who asked for it, and stops nobody else', async () => {
	const { runs, ask } = startRuns();
	const first = ask();
	await settled();
	const second = ask();
	runs[0]?.fail();
	await expect(first).rejects.toThrow('It failed.');
	await settled();
	runs[1]?.end();
	await expect(second).resolves.toBeUndefined();
});
