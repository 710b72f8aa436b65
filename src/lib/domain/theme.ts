/** Light and dark by choice, or as the reader's system says. */
export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** Reads a stored or sent value; anything unknown follows the system. */
export function readTheme(value: unknown): Theme {
	return themes.find((theme) => theme === value) ?? 'system';
}

/** The theme that the button turns to next. */
export function nextTheme(theme: Theme): Theme {
	return themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
}
