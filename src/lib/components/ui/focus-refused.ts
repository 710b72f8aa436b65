import { tick } from 'svelte';

/** Leads to the first field that was refused, where its error stands, else to the top of the page. */
export async function focusRefused(form: HTMLFormElement): Promise<void> {
	await tick();
	const field = form.querySelector<HTMLElement>('[aria-invalid="true"]');
	if (field) field.focus();
	else scrollTo({ top: 0 });
}
