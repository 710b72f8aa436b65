/** A text as PostgreSQL can hold it: it refuses every NUL, and nobody sees that one is gone. */
export function withoutNul(value: string): string {
	return value.replaceAll('\0', '');
}
