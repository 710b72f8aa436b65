import { fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setSingleKeys, shortcuts } from './shortcuts.ts';

const run = vi.fn();
let detach: () => void;

/** Puts markup in the page and gives its first element. */
function put(markup: string): Element {
	document.body.innerHTML = `<div id="here">${markup}</div>`;
	const element = document.querySelector('#here > *');
	if (!element) throw new Error('The markup holds no element');
	return element;
}

beforeEach(() => {
	run.mockClear();
	const map = { j: run, '1': run, '?': run, Enter: run, ArrowDown: run, 'mod+Enter': run };
	detach = shortcuts(map)(document.body);
});

afterEach(() => {
	detach();
	setSingleKeys(true);
});

describe('shortcuts', () => {
	it('answers a single key anywhere in the page, once', async () => {
		await fireEvent.keyDown(put('<p>text</p>'), { key: 'j' });
		expect(run).toHaveBeenCalledTimes(1);
	});

	it('lets a key that is held down move on, but decide once', async () => {
		const paragraph = put('<p>text</p>');
		for (const key of ['1', 'j']) {
			run.mockClear();
			await fireEvent.keyDown(paragraph, { key });
			await fireEvent.keyDown(paragraph, { key, repeat: true });
			expect(run).toHaveBeenCalledTimes(key === 'j' ? 2 : 1);
		}
	});

	it.each([
		'<input type="text">',
		'<textarea></textarea>',
		'<select></select>',
		'<div contenteditable="true"></div>'
	])('leaves single keys alone in %s, but answers Ctrl', async (markup) => {
		const field = put(markup);
		await fireEvent.keyDown(field, { key: 'j' });
		await fireEvent.keyDown(field, { key: 'ArrowDown' });
		expect(run).not.toHaveBeenCalled();
		await fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
		expect(run).toHaveBeenCalledTimes(1);
	});

	it.each(['dialog', 'menu'])('answers nothing behind an open %s', async (role) => {
		const field = put(`<div role="${role}"><textarea></textarea></div>`).querySelector('textarea');
		await fireEvent.keyDown(field ?? document, { key: 'Enter', ctrlKey: true });
		expect(run).not.toHaveBeenCalled();
	});

	it('answers nothing for what stands in something hidden', async () => {
		const form = put('<div hidden><form></form></div>').querySelector('form');
		detach();
		if (form) detach = shortcuts({ 'mod+Enter': run })(form);
		await fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
		expect(run).not.toHaveBeenCalled();
	});

	it('answers figures on a radio button, and leaves it its arrows', async () => {
		const radio = put('<input type="radio">');
		await fireEvent.keyDown(radio, { key: 'ArrowDown' });
		expect(run).not.toHaveBeenCalled();
		await fireEvent.keyDown(radio, { key: '1' });
		expect(run).toHaveBeenCalledTimes(1);
	});

	it('leaves Enter to the button or link that has the focus', async () => {
		await fireEvent.keyDown(put('<button>Go</button>'), { key: 'Enter' });
		await fireEvent.keyDown(put('<a href="/desk">Go</a>'), { key: 'Enter' });
		expect(run).not.toHaveBeenCalled();
	});

	it('is silent when the person turned single keys off, except with Ctrl', async () => {
		setSingleKeys(false);
		await fireEvent.keyDown(document.body, { key: 'j' });
		expect(run).not.toHaveBeenCalled();
		await fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
		expect(run).toHaveBeenCalledTimes(1);
	});

	it('stands back when something nearer has answered', async () => {
		const near = put('<p>text</p>');
		near.addEventListener('keydown', (event) => event.preventDefault());
		await fireEvent.keyDown(near, { key: 'j' });
		expect(run).not.toHaveBeenCalled();
	});

	it('stops with its element', async () => {
		detach();
		await fireEvent.keyDown(document.body, { key: 'j' });
		expect(run).not.toHaveBeenCalled();
	});
});
