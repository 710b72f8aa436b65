import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, it } from 'vitest';
import Field from './Field.svelte';

it('drops its error when the field is changed, and takes the next one', async () => {
	const children = createRawSnippet(() => ({ render: () => '<input />' }));
	const { rerender } = render(Field, { label: 'Outlet', error: 'Name the outlet.', children });
	expect(screen.getByText('Name the outlet.')).toBeDefined();
	await fireEvent.input(screen.getByRole('textbox'), { target: { value: 'The Ledger' } });
	expect(screen.queryByText('Name the outlet.')).toBeNull();
	await rerender({ error: 'The outlet may have 120 characters at most.' });
	expect(screen.getByText(/120 characters/)).toBeDefined();
});
