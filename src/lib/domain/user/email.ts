// Deliberately loose: whether an address works is known only when mail arrives.
const shape = /^[^\s@<>",;]+@[^\s@<>",;.]+(\.[^\s@<>",;.]+)*$/;

/** Gives an e-mail address trimmed and lower-cased, as it is stored, or null when it is none. */
export function readEmail(text: string): string | null {
	const email = text.trim().toLowerCase();
	return email.length <= 254 && shape.test(email) ? email : null;
}
