import { chmodSync, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { failedStart, startBuiltServer } from '../../support/built-server.ts';
import { freshStore, type FreshStore } from '../../support/test-store.ts';

const oneSentenceLine = /^[^\n]+\.\n$/;

let fresh: FreshStore;

beforeAll(async () => {
	fresh = await freshStore({ migrated: true });
});

afterAll(() => fresh.remove());

describe('a start that cannot be', () => {
	it('names a taken port', async () => {
		const taken = createServer().listen(0, '127.0.0.1');
		await once(taken, 'listening');
		const { port } = taken.address() as AddressInfo;
		const { code, errors } = await failedStart({ ...fresh.settings, PORT: String(port) });
		taken.close();
		expect(errors).toBe(
			`Port ${port} is taken by another program. Stop it, or set PORT to another number.\n`
		);
		expect(code).toBe(1);
	});

	it.each([
		['PORT', 'eighty', 'PORT must be a port number'],
		['ORIGIN', 'desk.example', 'ORIGIN must be the public address'],
		['ORIGIN', 'https://desk.example/path', 'ORIGIN must be the public address'],
		['TRUST_PROXY', 'perhaps', 'TRUST_PROXY must be true or false'],
		['TRUST_PROXY', 'true', 'ORIGIN must be set when TRUST_PROXY is true'],
		['LOG_LEVEL', 'loud', 'LOG_LEVEL must be'],
		['DATABASE_URL', 'mysql://there', 'DATABASE_URL must be a PostgreSQL address']
	])('explains %s=%s', async (name, value, words) => {
		const { code, errors } = await failedStart({ ...fresh.settings, [name]: value });
		expect(errors).toMatch(oneSentenceLine);
		expect(errors).toContain(words);
		expect(code).toBe(1);
	});

	it('names a server that is not there', async () => {
		const url = 'postgresql://desk@127.0.0.1:1/claimdesk';
		const { code, errors } = await failedStart({ DATABASE_URL: url });
		expect(errors).toContain('The PostgreSQL server at 127.0.0.1:1 did not let the desk into');
		expect(errors.trim().split('\n')).toHaveLength(1);
		expect(code).toBe(1);
	});

	it.runIf(inject('store').kind === 'embedded')('names a data folder it cannot use', async () => {
		// A file in the place of the folder stops root as well, whom no mode does.
		const { code, errors } = await failedStart({ DATA_DIR: 'package.json' });
		expect(errors).toContain('cannot be read and written');
		expect(errors).toMatch(oneSentenceLine);
		expect(code).toBe(1);
	});

	it.runIf(inject('store').kind === 'embedded' && process.getuid?.() !== 0)(
		'names a data folder it may not enter',
		async () => {
			const folder = join((fresh.settings as { DATA_DIR: string }).DATA_DIR, 'closed');
			mkdirSync(folder);
			chmodSync(folder, 0o000);
			const { code, errors } = await failedStart({ DATA_DIR: folder });
			expect(errors).toContain('cannot be read and written');
			expect(code).toBe(1);
		}
	);
});

describe('a running desk', () => {
	it('prints its address and a set-up link that opens, and ends with 0 on SIGTERM', async () => {
		const server = await startBuiltServer(fresh.settings);
		const link = /^\s+(http\S+\/setup\/\S+)$/m.exec(server.said())?.[1] ?? 'none';
		expect(link.startsWith(server.url)).toBe(true);
		expect((await fetch(link)).status).toBe(200);
		expect(await server.stop()).toBe(0);
		expect(server.said()).toContain('Stopped. Everything is saved.');
	});

	it('takes form posts from the address in the browser, and from no other site', async () => {
		const server = await startBuiltServer(fresh.settings);
		const post = (url: string, origin: string, more: Record<string, string> = {}) =>
			fetch(`${url}/signin`, {
				method: 'POST',
				headers: { origin, accept: 'text/html', ...more },
				body: new URLSearchParams({ email: 'ilse@ledger.example', password: 'not the one' })
			}).then(({ status }) => status);
		const { port } = new URL(server.url);
		const numbers = `http://127.0.0.1:${port}`;
		try {
			expect(await post(numbers, numbers)).toBe(422);
			expect(await post(numbers, 'https://elsewhere.example')).toBe(403);
			// A client cannot talk itself into another protocol.
			const secure = `https://127.0.0.1:${port}`;
			expect(await post(numbers, secure, { 'x-forwarded-proto': 'https' })).toBe(403);
			expect(await post(numbers, secure, { 'x-claimdesk-protocol': 'https' })).toBe(403);
		} finally {
			await server.stop();
		}
	});

	it('finishes a request that was running when it was told to stop', async () => {
		const server = await startBuiltServer(fresh.settings);
		// The form is sent in two parts, so that the request is certainly still running.
		let sendRest: () => void = () => undefined;
		const body = new ReadableStream({
			async start(stream) {
				stream.enqueue(new TextEncoder().encode('email=ilse%40ledger.example&'));
				await new Promise<void>((resolve) => (sendRest = resolve));
				stream.enqueue(new TextEncoder().encode('password=not+the+one'));
				stream.close();
			}
		});
		const answer = fetch(`${server.url}/signin`, {
			method: 'POST',
			headers: {
				origin: server.url,
				accept: 'text/html',
				'content-type': 'application/x-www-form-urlencoded'
			},
			body,
			duplex: 'half'
		} as RequestInit);
		await expect.poll(() => fetch(`${server.url}/signin`).then(({ ok }) => ok)).toBe(true);
		const stopped = server.stop();
		await expect.poll(() => server.said()).toContain('Stopping');
		sendRest();
		expect((await answer).status).toBe(422);
		expect(await stopped).toBe(0);
	});
});
