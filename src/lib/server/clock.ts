/** The one place where the server reads the time. */
export function now(): Date {
	return new Date();
}
