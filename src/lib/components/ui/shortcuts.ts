import { isApple } from './apple.ts';

/** What a key does. Keys read 'j', '?', 'ArrowDown' or, with Cmd or Ctrl, 'mod+Enter'. */
export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

type Press = Pick<
	KeyboardEvent,
	'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

const storageKey = 'claimdesk.keys';
const notTyped = [
	'button',
	'checkbox',
	'color',
	'file',
	'image',
	'radio',
	'range',
	'reset',
	'submit'
];
const repeating = ['j', 'k', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'];
const floating = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** The name under which a press stands in a key map, or null when it is no shortcut at all. */
export function pressedKey(press: Press, apple: boolean): string | null {
	if (press.isComposing || press.altKey) return null;
	const mod = apple ? press.metaKey : press.ctrlKey;
	const other = apple ? press.ctrlKey : press.metaKey;
	if (other) return null;
	const isCharacter = press.key.length === 1;
	// Shift makes the character ("?"), but would make another key of an arrow or Enter.
	if (press.shiftKey && (!isCharacter || mod)) return null;
	// Caps Lock without Shift is still the same key to the person.
	const key = isCharacter && !press.shiftKey ? press.key.toLowerCase() : press.key;
	return mod ? `mod+${key}` : key;
}

/** True when a single key pressed on `target` is free, so not typed into a field or used by a control. */
export function isKeyFree(target: EventTarget | null, key: string): boolean {
	if (!(target instanceof Element)) return true;
	if (target.closest(floating)) return false;
	if (target.closest('textarea, select, [contenteditable]:not([contenteditable="false"])')) {
		return false;
	}
	const isNamed = key.length > 1 || key === ' ';
	// A ticked box has no use for Escape.
	if (key === 'Escape' && target.matches('input[type="checkbox"]')) return true;
	if (target instanceof HTMLInputElement) return notTyped.includes(target.type) && !isNamed;
	// Enter and Space press what has the focus; arrows move within a group of controls.
	if (key === 'Enter' || key === ' ') return !target.closest('a[href], button, summary');
	return !(isNamed && target.closest('[role="tablist"], [role="radiogroup"], [role="grid"]'));
}

/** True unless the person has turned single keys off on this computer. */
export function areSingleKeysOn(): boolean {
	try {
		return localStorage.getItem(storageKey) !== 'off';
	} catch {
		// Storage can be forbidden; the keys then work as they do for everybody else.
		return true;
	}
}

/** Turns single keys on or off on this computer, as WCAG 2.1.4 asks. */
export function setSingleKeys(on: boolean): void {
	if (on) localStorage.removeItem(storageKey);
	else localStorage.setItem(storageKey, 'off');
}

/**
 * An attachment that answers the keys of `map`, pressed anywhere in the page, for as long as its
 * element is there. What is attached deepest answers first. What stands behind a dialog or inside
 * something hidden does not answer: Ctrl+Enter must not send a form that nobody sees.
 */
export function shortcuts(map: KeyMap): (node: Element) => () => void {
	return (node) => {
		const page = node.ownerDocument;
		const apple = isApple();
		function answer(event: KeyboardEvent): void {
			if (event.defaultPrevented || node.parentElement?.closest('[hidden]')) return;
			const over = event.target instanceof Element ? event.target.closest(floating) : null;
			if (over && !over.contains(node)) return;
			const key = pressedKey(event, apple);
			const run = key !== null && Object.hasOwn(map, key) ? map[key] : undefined;
			if (key === null || !run) return;
			const isSingle = !key.startsWith('mod+');
			if (isSingle && !(areSingleKeysOn() && isKeyFree(event.target, key))) return;
			event.preventDefault();
			// A key held down moves on and on, but decides once.
			if (event.repeat && !repeating.includes(key)) return;
			run(event);
		}
		page.addEventListener('keydown', answer);
		return () => page.removeEventListener('keydown', answer);
	};
}
