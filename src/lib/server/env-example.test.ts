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

it('e-mail needs a sender and the public address, and a refusal gives no password away', () => {
	const mail = { ...example, SMTP_URL: 'smtp://desk:hush-hush@mail.example' };
	expect(() => readSettings(mail)).toThrow(/^MAIL_FROM must be set when SMTP_URL is/);
	const from = { ...mail, MAIL_FROM: 'desk@newsroom.example' };
	expect(() => readSettings(from)).toThrow(/^ORIGIN must be set when SMTP_URL is/);
	expect(readSettings({ ...from, ORIGIN: 'https://desk.example' }).SMTP_URL).toBe(mail.SMTP_URL);
	const wrong = { SMTP_URL: 'http://desk:hush-hush@mail.example' };
	expect(() => readSettings(wrong)).toThrow(/^SMTP_URL must be [^]*$/);
	expect(() => readSettings(wrong)).not.toThrow(/hush-hush/);
});
