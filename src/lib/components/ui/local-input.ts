/** An instant as the value of a `datetime-local` input, in the zone of this computer. */
export function toLocalInput(at: Date | string): string {
	const date = new Date(at);
	const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
	return shifted.toISOString().slice(0, 16);
}

/** The value of a `datetime-local` input as an ISO 8601 instant; '' when it is empty or no date. */
export function fromLocalInput(value: string): string {
	const date = new Date(value);
	return value === '' || Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
