import { deserialize } from '$app/forms';

/** What a refused action says, and what the person had typed. */
export interface Refused {
	problem: string;
	code: string;
	errors: Record<string, string>;
	details?: unknown;
}

export interface Accepted {
	/** The audit event, where the action can be undone. */
	eventId?: string;
	claimNumber?: number;
	/** What there is to know of it, beside that it was done. */
	note?: string;
	[more: string]: unknown;
}

export type Sent =
	| { type: 'accepted'; value: Accepted }
	| { type: 'refused'; reason: Refused }
	/** The server was not reached, or broke. */
	| { type: 'failed'; words: string };

/** Posts one form action of the page at `path` and gives its answer; never throws. */
export async function send(path: string, action: string, body: FormData): Promise<Sent> {
	try {
		const response = await fetch(`${path}?/${action}`, {
			method: 'POST',
			body,
			headers: { accept: 'application/json', 'x-sveltekit-action': 'true' }
		});
		const result = deserialize(await response.text());
		if (result.type === 'success') {
			return { type: 'accepted', value: (result.data ?? {}) as Accepted };
		}
		if (result.type === 'failure') {
			return { type: 'refused', reason: result.data as unknown as Refused };
		}
		if (result.type === 'redirect') {
			return {
				type: 'failed',
				words: 'Not saved: you are signed out. Sign in again in another tab, then save once more.'
			};
		}
		return { type: 'failed', words: `Not saved. ${result.error.message}` };
	} catch {
		return {
			type: 'failed',
			words: 'Not saved. The desk cannot be reached, and your words are kept in this window.'
		};
	}
}

/** Why something was not done, in words; null when it was. */
export function problemIn(sent: Sent): string | null {
	if (sent.type === 'accepted') return null;
	return sent.type === 'refused' ? sent.reason.problem : sent.words;
}

/** A form body from plain values; null and undefined are left out. */
export function formOf(
	values: Record<string, string | number | boolean | null | undefined>
): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(values)) {
		if (value !== null && value !== undefined) form.set(name, String(value));
	}
	return form;
}
