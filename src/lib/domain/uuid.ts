/** True for the text of a UUID: PostgreSQL throws at anything else in its place, and an address can hold anything. */
export function isUuid(text: string): boolean {
	return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
