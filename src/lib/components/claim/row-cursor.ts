/**
 * The row on which the keys of a table act: the one that has the focus, so that Enter and screen
 * readers follow it. While the focus is elsewhere it stays where it was, by place, so that whoever
 * comes back from a dialog goes on there, also where the row itself has gone.
 */
export class RowCursor {
	readonly #links: () => HTMLElement[];
	#place = -1;

	/** `links` gives the link of each row, in their order. */
	constructor(links: () => HTMLElement[]) {
		this.#links = links;
	}

	/** Where the cursor is, counted from 0; -1 before it was anywhere. */
	get place(): number {
		const focused = this.#focused();
		if (focused >= 0) this.#place = focused;
		return Math.min(this.#place, this.#links().length - 1);
	}

	/** Moves it one step; it stops at both ends. The first press brings the focus back to it. */
	move(step: 1 | -1): void {
		const from = this.#focused();
		this.focus(from < 0 ? Math.max(this.#place, 0) : from + step);
	}

	/** Puts it on a row, the last where there are not as many. */
	focus(place: number): void {
		const links = this.#links();
		this.#place = Math.max(0, Math.min(place, links.length - 1));
		links[this.#place]?.focus();
	}

	/** Takes the focus back where its row has gone from the list: the next one is in its place. */
	comeBack(): void {
		if (document.activeElement === document.body && this.#place >= 0) this.focus(this.#place);
	}

	#focused(): number {
		const row = document.activeElement?.closest('tr');
		return row ? this.#links().findIndex((link) => row.contains(link)) : -1;
	}
}
