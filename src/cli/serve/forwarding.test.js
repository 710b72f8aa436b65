import { describe, expect, it } from 'vitest';
import { configureHandler, markRequest } from './forwarding.js';

/** @param {Record<string, string>} headers @param {boolean} trustsProxy */
function marked(headers, trustsProxy) {
	const request = { headers: { ...headers }, socket: { remoteAddress: '192.0.2.7' } };
	markRequest(request, trustsProxy);
	return {
		protocol: request.headers['x-claimdesk-protocol'],
		address: request.headers['x-claimdesk-address']
	};
}

const proxied = {
	'x-forwarded-proto': 'https',
	'x-forwarded-for': '203.0.113.9, 198.51.100.4',
	'x-claimdesk-protocol': 'https',
	'x-claimdesk-address': '203.0.113.1'
};

describe('markRequest', () => {
	it('believes no header of a client', () => {
		expect(marked(proxied, false)).toEqual({ protocol: 'http', address: '192.0.2.7' });
	});

	it('takes what the nearest proxy added, where a proxy is trusted', () => {
		expect(marked(proxied, true)).toEqual({ protocol: 'https', address: '198.51.100.4' });
	});

	it('falls back to the connection when the proxy says nothing', () => {
		expect(marked({}, true)).toEqual({ protocol: 'http', address: '192.0.2.7' });
	});

	it('takes no protocol but the two there are', () => {
		expect(marked({ 'x-forwarded-proto': 'javascript:' }, true).protocol).toBe('http');
	});
});

describe('configureHandler', () => {
	it('hands on an origin only when it is an address, and drops stray settings', () => {
		/** @type {Record<string, string>} */
		const good = { ORIGIN: 'https://desk.example', CLAIMDESK_HTTP_HOST_HEADER: 'x-evil' };
		expect(configureHandler(good)).toBe(false);
		expect(good['CLAIMDESK_HTTP_ORIGIN']).toBe('https://desk.example');
		expect(good['CLAIMDESK_HTTP_HOST_HEADER']).toBeUndefined();

		/** @type {Record<string, string>} */
		const bad = { ORIGIN: 'desk', TRUST_PROXY: 'true' };
		expect(configureHandler(bad)).toBe(true);
		expect(bad['CLAIMDESK_HTTP_ORIGIN']).toBeUndefined();
	});
});
