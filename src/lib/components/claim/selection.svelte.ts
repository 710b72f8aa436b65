/** Whether one row is selected, so that only that row is drawn anew when it changes. */
class Mark {
	on = $state(false);
}

/** Which rows of a table are selected. It knows rows by their ids, and outlives a reading anew. */
export class Selection<Row extends { id: string }> {
	count = $state(0);
	/** The rows that there are, in their order. */
	readonly #rows: () => readonly Row[];
	readonly #marks: Record<string, Mark> = {};
	/** Where a range begins. */
	#anchor: string | null = null;

	constructor(rows: () => readonly Row[]) {
		this.#rows = rows;
	}

	/** The mark of a row, to be read where the row is drawn. Ask for it before it is drawn. */
	markOf(id: string): Readonly<Mark> {
		return this.#mark(id);
	}

	/** The selected rows, in their order. */
	get chosen(): Row[] {
		return this.#rows().filter(({ id }) => this.#marks[id]?.on);
	}

	/** Selects a row, or no longer; the next range begins here. */
	set(id: string, on: boolean): void {
		this.#anchor = id;
		this.#set(id, on);
	}

	/** The same for all rows from where the last one was set to this one. */
	setTo(id: string, on: boolean): void {
		const rows = this.#rows();
		const from = rows.findIndex((row) => row.id === this.#anchor);
		const to = rows.findIndex((row) => row.id === id);
		if (from < 0 || to < 0) return this.set(id, on);
		for (const row of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) {
			this.#set(row.id, on);
		}
	}

	/** Selects these of the rows that there are, or no longer. */
	setThese(ids: readonly string[], on: boolean): void {
		for (const { id } of this.#rows()) if (ids.includes(id)) this.#set(id, on);
	}

	/** Selects every row, or none. */
	setAll(on: boolean): void {
		for (const { id } of this.#rows()) this.#set(id, on);
		this.#anchor = null;
	}

	/** Lets go of rows that are not there any more. */
	forgetLost(): void {
		if (this.count === 0) return;
		const there = Object.fromEntries(this.#rows().map(({ id }) => [id, true]));
		for (const id of Object.keys(this.#marks)) if (!there[id]) this.#set(id, false);
	}

	#set(id: string, on: boolean): void {
		const mark = this.#mark(id);
		if (mark.on === on) return;
		mark.on = on;
		this.count += on ? 1 : -1;
	}

	#mark(id: string): Mark {
		return (this.#marks[id] ??= new Mark());
	}
}
