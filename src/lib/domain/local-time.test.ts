import { describe, expect, it } from 'vitest';
import { instantOf, wallClockOf } from './local-time.ts';

describe('instantOf', () => {
	it('takes the zone of the reader into account', () => {
		expect(instantOf('2026-05-12T14:10', -120)?.toISOString()).toBe('2026-05-12T12:10:00.000Z');
		expect(instantOf('2026-01-12T23:30', 300)?.toISOString()).toBe('2026-01-13T04:30:00.000Z');
		expect(instantOf('2026-05-12T14:10:30', 0)?.toISOString()).toBe('2026-05-12T14:10:30.000Z');
	});

	it('refuses what is no time', () => {
		for (const wrong of ['', 'yesterday', '2026-02-31T10:00', '2026-05-12T25:00', '2026-05-12']) {
			expect(instantOf(wrong, 0)).toBeNull();
		}
	});

	it('refuses a year that is not of four digits, also after the zone is reckoned in', () => {
		for (const wrong of ['0000-01-01T00:00', '0999-12-31T23:59']) {
			expect(instantOf(wrong, 0)).toBeNull();
		}
		expect(instantOf('9999-12-31T23:59', 0)).not.toBeNull();
		expect(instantOf('9999-12-31T23:59', 60)).toBeNull();
		expect(instantOf('1000-01-01T00:00', -60)).toBeNull();
	});

	it('comes back from wallClockOf', () => {
		const instant = new Date('2026-05-12T12:10:00Z');
		for (const offset of [-345, -60, 0, 480]) {
			expect(instantOf(wallClockOf(instant, offset), offset)).toEqual(instant);
		}
	});
});
