import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import type { CountsOfViews } from '#lib/domain/saved-view/saved-view.ts';
import { ViewCounts } from './view-counts.svelte.ts';

type Coming = PromiseWithResolvers<CountsOfViews | null>;

test('a count stays until a newer one comes, whatever comes late or not at all', async () => {
	const [first, slow, failed, broken, last] = Array.from({ length: 5 }, comingCounts) as [
		...[Coming, Coming, Coming, Coming, Coming]
	];
	let given = $state.raw(first.promise);
	let counts: ViewCounts | undefined;
	const end = $effect.root(() => {
		counts = new ViewCounts(() => given);
	});
	const shown = async () => {
		await new Promise((done) => setTimeout(done));
		return counts?.of('a');
	};
	const ask = (coming: Coming) => {
		given = coming.promise;
		flushSync();
	};
	flushSync();
	expect(await shown()).toBeNull();
	first.resolve({ a: 3 });
	expect(await shown()).toBe('3');

	ask(slow);
	ask(failed);
	failed.resolve(null);
	ask(broken);
	broken.reject(new Error('The page was left.'));
	expect(await shown()).toBe('3');

	ask(last);
	last.resolve({ a: 1000 });
	expect(await shown()).toBe('999+');
	slow.resolve({ a: 7 });
	expect(await shown()).toBe('999+');
	expect(counts?.of('b')).toBeNull();
	end();
});

function comingCounts(): Coming {
	let resolve: Coming['resolve'] = () => undefined;
	let reject: Coming['reject'] = () => undefined;
	const promise = new Promise<CountsOfViews | null>((...settle) => ([resolve, reject] = settle));
	return { promise, resolve, reject };
}
