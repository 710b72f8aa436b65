import { controlsOf, read, write, type Control } from './controls.ts';
import { readKept, writeKept } from './kept.ts';

const here = () => localStorage;
/** Drafts that nobody came back to are dropped after this many days. */
const daysKept = 14;

interface Draft {
	savedAt: number;
	values: Record<string, string>;
	/** What the form holds beside its named fields. */
	more?: unknown;
}

/** A password is never kept on the computer. */
function keptControlsOf(form: HTMLFormElement): Control[] {
	return controlsOf(form).filter(({ type }) => type !== 'password');
}

function nameOf(control: Control): string {
	return control instanceof HTMLInputElement && control.type === 'radio'
		? `${control.name}=${control.value}`
		: control.name;
}

function load(key: string): Draft | null {
	const draft = readKept(here, nameOfDraft(key)) as Draft | null;
	return draft && Date.now() - draft.savedAt < daysKept * 86_400_000 ? draft : null;
}

function nameOfDraft(key: string): string {
	return `draft.${key}`;
}

/** Forgets a draft, once what it held is saved or given up. */
export function dropDraft(key: string): void {
	writeKept(here, nameOfDraft(key), null);
}

interface Beside<More> {
	/** What the form holds beside its named fields; read at every change. */
	more?: () => More;
	/** Called before the fields are filled in, with what stood beside them. */
	onrestore?: (more: More | undefined) => void;
}

/**
 * An attachment that keeps what a person types into a form on this computer, under `key`, and fills
 * it in again for them when the form comes back after a reload, a crash or a closed window.
 */
export function keepDraft<More = undefined>(
	key: string,
	{ more, onrestore }: Beside<More> = {}
): (form: HTMLFormElement) => () => void {
	return (form) => {
		const draft = load(key);
		if (draft) {
			onrestore?.(draft.more as More | undefined);
			for (const control of keptControlsOf(form)) {
				const value = draft.values[nameOf(control)];
				if (value !== undefined && value !== read(control)) write(control, value);
			}
		}
		function save(event: Event): void {
			if (!event.isTrusted) return;
			const values = Object.fromEntries(
				keptControlsOf(form).map((one) => [nameOf(one), read(one)])
			);
			writeKept(here, nameOfDraft(key), { savedAt: Date.now(), values, more: more?.() });
		}
		// What a key chose is no input, and has to be there when what was sent is refused.
		const events = ['input', 'submit'];
		for (const name of events) form.addEventListener(name, save);
		return () => {
			for (const name of events) form.removeEventListener(name, save);
		};
	};
}
