import { describe, expect, it } from 'vitest';
import { pressedKey } from './shortcuts.ts';

const bare = {
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	isComposing: false
};

describe('pressedKey', () => {
	it('reads a letter, also under Caps Lock', () => {
		expect(pressedKey({ ...bare, key: 'j' }, false)).toBe('j');
		expect(pressedKey({ ...bare, key: 'J' }, false)).toBe('j');
	});

	it('keeps a capital apart from its letter, and takes the characters that need Shift', () => {
		expect(pressedKey({ ...bare, key: 'J', shiftKey: true }, false)).toBe('J');
		expect(pressedKey({ ...bare, key: '?', shiftKey: true }, false)).toBe('?');
		expect(pressedKey({ ...bare, key: '/', shiftKey: true }, false)).toBe('/');
	});

	it('reads Ctrl, or Cmd on Apple keyboards, as mod', () => {
		expect(pressedKey({ ...bare, key: 'Enter', ctrlKey: true }, false)).toBe('mod+Enter');
		expect(pressedKey({ ...bare, key: 'Enter', metaKey: true }, true)).toBe('mod+Enter');
	});

	it('leaves the other modifiers to the browser and the system', () => {
		expect(pressedKey({ ...bare, key: 'j', altKey: true }, false)).toBeNull();
		expect(pressedKey({ ...bare, key: 'j', metaKey: true }, false)).toBeNull();
		expect(pressedKey({ ...bare, key: 'k', ctrlKey: true }, true)).toBeNull();
		expect(pressedKey({ ...bare, key: 'ArrowDown', shiftKey: true }, false)).toBeNull();
		expect(pressedKey({ ...bare, key: 'k', ctrlKey: true, shiftKey: true }, false)).toBeNull();
	});

	it('waits while an input method composes', () => {
		expect(pressedKey({ ...bare, key: 'j', isComposing: true }, false)).toBeNull();
	});
});
