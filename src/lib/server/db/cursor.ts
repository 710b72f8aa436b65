/** The last row of a page, from which the next one goes on. */
export interface Cursor {
	at: Date;
	id: string;
}

const form = /^(\d{1,13})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The text of a cursor for an address: milliseconds and id. */
export function cursorAfter(at: Date, id: string): string {
	return `${at.getTime()}-${id}`;
}

/** Reads a cursor from an address; anything else begins at the start. */
export function readCursor(text: string | null): Cursor | null {
	const [, time, id] = form.exec(text ?? '') ?? [];
	return time && id ? { at: new Date(Number(time)), id } : null;
}
