/** A refusal as a value: a stable code for programs and tests, and plain words for the person. */
export interface Reason {
	code: string;
	/** One or two plain sentences that say what is wrong and, where possible, what to do. */
	words: string;
	/** The form field concerned, where there is one. */
	field?: string;
}

export type Result<T, R extends Reason = Reason> =
	{ ok: true; value: T } | { ok: false; reason: R };

/** Wraps a value as a success. */
export function ok<T>(value: T): { ok: true; value: T } {
	return { ok: true, value };
}

/** Makes a refusal with its code and words. */
export function refuse(code: string, words: string, field?: string): { ok: false; reason: Reason } {
	return { ok: false, reason: field === undefined ? { code, words } : { code, words, field } };
}
