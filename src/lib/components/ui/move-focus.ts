/** Moves the focus one step along a list of links; it stops at both ends, and begins at the first. */
export function moveFocus(links: Iterable<HTMLElement>, step: 1 | -1): void {
	const all = [...links];
	const at = all.findIndex((link) => link === document.activeElement);
	const next = at === -1 ? 0 : Math.min(all.length - 1, Math.max(0, at + step));
	all[next]?.focus();
}
