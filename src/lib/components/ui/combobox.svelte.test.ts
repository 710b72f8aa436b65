import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet, tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import Combobox from './Combobox.svelte';

Element.prototype.scrollIntoView ??= () => undefined;

const create = createRawSnippet((words: () => string) => ({
	render: () => `<span>New source: ${words()}</span>`
}));

describe('Combobox', () => {
	it('lets Enter choose what a later answer left as the only row', async () => {
		const oncreate = vi.fn();
		const props = { label: 'Sources', inputValue: '', onselect: vi.fn(), create, oncreate };
		const items = [{ value: 'a', label: 'Tide gauge' }];
		const { rerender } = render(Combobox, { ...props, items });
		const input = screen.getByRole('combobox');
		await fireEvent.input(input, { target: { value: 'Stall register' } });
		await rerender({ items: [], inputValue: 'Stall register' });
		await tick();
		await vi.waitFor(() => {
			expect(screen.getByRole('option')).toHaveProperty('dataset.highlighted', '');
		});
		await fireEvent.keyDown(input, { key: 'Enter' });
		expect(oncreate).toHaveBeenCalledExactlyOnceWith('Stall register');
	});
});
