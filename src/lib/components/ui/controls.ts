/** What a person types or chooses in. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const notTyped = ['hidden', 'file', 'submit'];

/** The named controls of a form, without its hidden ones, files and buttons. */
export function controlsOf(form: HTMLFormElement): Control[] {
	return [...form.elements].filter(
		(element): element is Control =>
			(element instanceof HTMLInputElement ||
				element instanceof HTMLTextAreaElement ||
				element instanceof HTMLSelectElement) &&
			element.name !== '' &&
			!notTyped.includes(element.type)
	);
}

function isTicked(control: Control): control is HTMLInputElement {
	return control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type);
}

/** What a control holds; "1" for a ticked one. */
export function read(control: Control): string {
	if (isTicked(control)) return control.checked ? '1' : '';
	return control.value;
}

/** Sets a control as if the person had, so that what is bound to it follows. */
export function write(control: Control, value: string): void {
	if (isTicked(control)) control.checked = value === '1';
	else control.value = value;
	control.dispatchEvent(new Event('input', { bubbles: true }));
	control.dispatchEvent(new Event('change', { bubbles: true }));
}

/** True when a control holds something else than the page came with. */
export function isChanged(control: Control): boolean {
	if (isTicked(control)) return control.checked !== control.defaultChecked;
	if (!(control instanceof HTMLSelectElement)) return control.value !== control.defaultValue;
	const chosen = [...control.options].find((option) => option.defaultSelected);
	return control.value !== (chosen ?? control.options[0])?.value;
}
