/** Nobody needs to know how many more than this there are. */
export const mostCounted = 100;

/** A count of unread notifications as a badge shows it: "7", or "99+". */
export function unreadWords(count: number): string {
	return count < mostCounted ? String(count) : `${mostCounted - 1}+`;
}
