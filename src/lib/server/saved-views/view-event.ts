interface Recorded {
	id: string;
	title: string;
	shared: boolean;
}

/** What an event says of a view. Of a private one it tells no title and no filter: others read events. */
export function eventData(
	{ id, title, shared }: Recorded,
	more: Record<string, string> = {}
): Record<string, string | boolean> {
	return { viewId: id, shared, ...(shared && { title, ...more }) };
}
