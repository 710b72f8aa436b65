import { describe, expect, test } from 'vitest';
import type { ListedView } from '#lib/domain/saved-view/saved-view.ts';
import { isShownAt, sharedWords } from './saved-view.ts';

test('an address is that of one filter, also where a view asks for nothing', () => {
	const at = (query: string, address: string) =>
		isShownAt({ query }, new URL(address, 'https://desk.example'));
	expect(at('', '/claims')).toBe(true);
	expect(at('', '/claims?kind=quote')).toBe(false);
	expect(at('?kind=quote', '/claims?kind=quote')).toBe(true);
	expect(at('?kind=quote', '/claims')).toBe(false);
	expect(at('', '/desk')).toBe(false);
});

describe('the words on a shared view', () => {
	const view: ListedView = {
		...{ id: 'v', title: 'Disputes', query: '', shared: true, revision: 1, glyph: null },
		...{ owner: 'Mirela Tansley', changed: null, mine: true, mayChange: true }
	};

	test('say whose it is, and who changed it last', () => {
		const changed = { by: 'Hedda Quillon', at: new Date('2026-05-12T23:30:00Z') };
		expect(sharedWords(view, 'UTC')).toBe('Shared by Mirela Tansley.');
		expect(sharedWords({ ...view, changed }, 'Europe/Paris')).toBe(
			'Shared by Mirela Tansley, last changed by Hedda Quillon on 13 May 2026.'
		);
	});

	test('are none where the owner alone sees it', () => {
		expect(sharedWords({ ...view, shared: false }, 'UTC')).toBeNull();
	});
});
