import { expect, it } from 'vitest';
import { networkOf } from './rate-limit.ts';

it.each([
	['203.0.113.7', '203.0.113.7'],
	['::ffff:203.0.113.7', '203.0.113.7'],
	['2001:db8:12:34:5:6:7:8', '2001:db8:12:34'],
	['2001:0DB8:0012:0034::9', '2001:db8:12:34'],
	['2001:db8::1', '2001:db8:0:0'],
	['fe80::1%eth0', 'fe80:0:0:0'],
	['::1', '0:0:0:0']
])('counts %s as %s', (address, network) => {
	expect(networkOf(address)).toBe(network);
});
