import { controlsOf, isChanged, read, write } from './controls.ts';

/**
 * Notes what was typed before the page's script ran, which sets every field to what the server sent.
 * Gives the function that puts it back once the script has.
 */
export function keepTyped(page: Document): () => void {
	const typed = [...page.forms]
		.flatMap(controlsOf)
		.filter(isChanged)
		.map((control) => [control, read(control)] as const);
	return () => {
		for (const [control, value] of typed) {
			if (control.isConnected && read(control) !== value) write(control, value);
		}
	};
}
