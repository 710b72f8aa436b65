import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { startBuiltServer } from '../../support/built-server.ts';
import { runDesk } from '../../support/run-desk.ts';
import { openStore } from '../../support/open-store.ts';
import { freshStore, type FreshStore } from '../../support/test-store.ts';

let fresh: FreshStore;

beforeEach(async () => {
	fresh = await freshStore();
});

afterEach(() => fresh.remove());

it.runIf(inject('store').kind === 'server')(
	'lets two processes migrate one empty database at once',
	async () => {
		const both = await Promise.all([1, 2].map(() => runDesk(['migrate'], fresh.settings)));
		expect(both.map(({ code }) => code)).toEqual([0, 0]);
		const words = both.map(({ output }) => output).sort();
		expect(words[0]).toContain('Applied: ');
		expect(words[1]).toContain('already up to date');
	}
);

it.runIf(inject('store').kind === 'server')(
	'lets a process start beside one that is at work',
	async () => {
		const first = await startBuiltServer(fresh.settings);
		// A connection that rests is let go of after a while, with whatever it holds.
		const readers = setInterval(() => void fetch(`${first.url}/checks`), 100);
		try {
			expect(await runDesk(['migrate'], fresh.settings)).toMatchObject({ code: 0 });
		} finally {
			clearInterval(readers);
			await first.stop();
		}
	}
);

it.runIf(inject('store').kind === 'embedded')(
	'refuses a second process on one folder in a sentence, and lets it in afterwards',
	async () => {
		const store = await openStore(fresh.settings);
		try {
			const second = await runDesk(['migrate'], fresh.settings);
			expect(second.code).toBe(1);
			expect(second.output).toMatch(/^Another Claimdesk is running on the data folder \S+\. .*\n$/);
		} finally {
			await store.close();
		}
		expect((await runDesk(['migrate'], fresh.settings)).code).toBe(0);
	}
);
