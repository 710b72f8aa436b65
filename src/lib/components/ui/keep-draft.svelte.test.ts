import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropDraft, keepDraft } from './keep-draft.ts';
import { forgetKept, keepFor } from './kept.ts';

const markup = '<input name="locator"><input type="radio" name="kind" value="quote">';

/** A form with what was kept filled in. */
function openForm(onrestore: (more: unknown) => void): HTMLFormElement {
	document.body.innerHTML = `<form>${markup}</form>`;
	const form = document.forms[0];
	if (!form) throw new Error('There is no form');
	keepDraft<unknown>('test', { onrestore })(form);
	return form;
}

beforeEach(() => {
	const values = { locator: 'Page 2', 'kind=quote': '1' };
	const draft = { savedAt: Date.now(), values, more: { revision: 3 } };
	keepFor('mirela');
	localStorage.setItem('claimdesk.kept.mirela.draft.test', JSON.stringify(draft));
});

describe('keepDraft', () => {
	it('fills in again what was typed, and gives back what stood beside the fields', () => {
		const onrestore = vi.fn();
		const data = new FormData(openForm(onrestore));
		expect([...data]).toEqual([
			['locator', 'Page 2'],
			['kind', 'quote']
		]);
		expect(onrestore).toHaveBeenCalledExactlyOnceWith({ revision: 3 });
	});

	it('forgets a draft that was saved or given up', () => {
		const onrestore = vi.fn();
		dropDraft('test');
		expect([...new FormData(openForm(onrestore))]).toEqual([['locator', '']]);
		expect(onrestore).not.toHaveBeenCalled();
	});

	it('shows nobody the draft of another person on the same computer', () => {
		const onrestore = vi.fn();
		keepFor('jonah');
		expect([...new FormData(openForm(onrestore))]).toEqual([['locator', '']]);
		expect(onrestore).not.toHaveBeenCalled();
		dropDraft('test');
		keepFor('mirela');
		expect(new FormData(openForm(onrestore)).get('locator')).toBe('Page 2');
	});

	it('leaves nothing of anybody behind at a sign-out, and no setting lost', () => {
		localStorage.setItem('claimdesk.keys', 'off');
		sessionStorage.setItem('claimdesk.kept.mirela.open.7', '{}');
		forgetKept();
		expect({ ...localStorage }).toEqual({ 'claimdesk.keys': 'off' });
		expect(sessionStorage).toHaveLength(0);
	});
});
