import { expect, it } from 'vitest';
import { keepTyped } from './keep-typed.ts';

function page(html: string) {
	document.body.innerHTML = `<form>${html}</form>`;
	return <T extends HTMLInputElement | HTMLSelectElement>(name: string) =>
		document.querySelector<T>(`[name=${name}]`) as T;
}

it('puts back what was typed, and says so to whatever is bound to the field', () => {
	const field = page('<input name="email" value="" /><input name="outlet" value="Ledger" />');
	const [email, outlet] = [field('email'), field('outlet')];
	email.value = 'ada@desk.example';
	const restore = keepTyped(document);
	email.value = '';
	outlet.value = 'The Ledger';
	let told = 0;
	email.addEventListener('input', () => (told += 1));
	restore();
	expect([email.value, outlet.value, told]).toEqual(['ada@desk.example', 'The Ledger', 1]);
});

it('keeps a tick and a choice, and leaves alone what is as it came', () => {
	const field = page(
		'<input type="checkbox" name="draft" /><select name="kind"><option>a</option><option>b</option></select>'
	);
	const draft = field<HTMLInputElement>('draft');
	const kind = field<HTMLSelectElement>('kind');
	draft.checked = true;
	kind.value = 'b';
	const restore = keepTyped(document);
	draft.checked = false;
	kind.value = 'a';
	restore();
	expect([draft.checked, kind.value]).toEqual([true, 'b']);
});
