import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprint, isStamped, writeStamp } from './fingerprint.js';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
	mkdirSync(join(folder, 'a'));
	writeFileSync(join(folder, 'a/one.ts'), '1');
	writeFileSync(join(folder, 'a/one.test.ts'), 'test');
});

afterEach(() => rmSync(folder, { recursive: true }));

it('changes with a content, a name and a new file, and with nothing else', () => {
	const first = fingerprint([folder]);
	expect(fingerprint([folder])).toBe(first);
	writeFileSync(join(folder, 'a/one.ts'), '2');
	const second = fingerprint([folder]);
	expect(second).not.toBe(first);
	renameSync(join(folder, 'a/one.ts'), join(folder, 'a/two.ts'));
	const third = fingerprint([folder]);
	expect(third).not.toBe(second);
	writeFileSync(join(folder, 'empty.ts'), '');
	expect(fingerprint([folder])).not.toBe(third);
});

it('leaves out what does not count', () => {
	const counts = (/** @type {string} */ path) => !path.endsWith('.test.ts');
	const first = fingerprint([folder], counts);
	writeFileSync(join(folder, 'a/one.test.ts'), 'another test');
	expect(fingerprint([folder], counts)).toBe(first);
});

it('recognises its own stamp', () => {
	const stamp = join(folder, 'stamp');
	expect(isStamped(stamp, 'x')).toBe(false);
	writeStamp(stamp, 'x');
	expect([isStamped(stamp, 'x'), isStamped(stamp, 'y')]).toEqual([true, false]);
});
