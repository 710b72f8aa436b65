import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, it } from 'vitest';
import { readSettings, settings } from './env.ts';

const example = parseEnv(readFileSync('.env.example', 'utf8'));

it('.env.example names every setting that the code reads, and no other', () => {
	expect(Object.keys(example).sort()).toEqual(Object.keys(settings).sort());
});

it('.env.example shows the defaults', () => {
	expect(readSettings(example as Record<string, string>)).toEqual(readSettings({}));
});

it('a trusted proxy needs the public address, and .env.example says so', () => {
	const proxied = { ...example, TRUST_PROXY: 'true' };
	expect(() => readSettings(proxied)).toThrow(
		/^ORIGIN must be set when TRUST_PROXY is true[^.]+\.$/
	);
	expect(readSettings({ ...proxied, ORIGIN: 'https://desk.example' }).TRUST_PROXY).toBe(true);
	expect(readFileSync('.env.example', 'utf8')).toContain('it needs ORIGIN as well');
});
