import { canonicalJson, type Json } from '#lib/domain/audit/canonical-json.ts';

/** An event as the audit keeps it, with everything that must not change afterwards. */
export interface AuditEvent {
	/** Decimal digits. Gaps are no fault: a transaction that fails uses up its number. */
	id: string;
	/** ISO 8601 in UTC with milliseconds, as `toISOString` writes it. */
	at: string;
	actorId: string | null;
	action: string;
	articleId: string | null;
	claimId: string | null;
	sourceId: string | null;
	data: Json;
}

/** An event with the hash that ties it to all before it. */
export interface ChainLink {
	event: AuditEvent;
	/** The hash of the event before, or `chainStart` of the first. */
	previousHash: string;
	hash: string;
}

/** SHA-256 of the UTF-8 text, as lower-case hex. Handed in, since domain computes no hashes. */
export type Sha256 = (text: string) => string;

/** What stands before the first event. */
export const chainStart = '0'.repeat(64);

/**
 * The link of an event after the one with `previousHash`: the hash of the canonical JSON of both
 * together, so that a change to any event changes every hash after it.
 */
export function linkEvent(event: AuditEvent, previousHash: string, sha256: Sha256): ChainLink {
	return { event, previousHash, hash: hashOf(event, previousHash, sha256) };
}

function hashOf(event: AuditEvent, previousHash: string, sha256: Sha256): string {
	const { id, at, actorId, action, articleId, claimId, sourceId, data } = event;
	// Named one by one, so that a column added later does not break the links before it.
	const fields = { id, at, actorId, action, articleId, claimId, sourceId, data };
	return sha256(canonicalJson({ previousHash, event: fields }));
}

/** A link that does not hold, and what speaks against it. */
export interface BrokenLink {
	eventId: string;
	at: string;
	/** `event`: it is no longer what was recorded. `before`: an event before it was removed, added or moved. */
	fault: 'event' | 'before';
	words: string;
}

export interface ChainCheck {
	/** Links that hold, before the first that does not. */
	checked: number;
	/** The hash to go on from, or to set against one kept elsewhere: without that, events cut off the end leave no trace. */
	head: string;
	broken: BrokenLink | null;
}

/**
 * Walks links in the order of their events, from after `from`, to the first that does not hold. A long
 * log is checked page by page: the `head` of one page is the `from` of the next.
 */
export function checkChain(
	links: Iterable<ChainLink>,
	sha256: Sha256,
	from: string = chainStart
): ChainCheck {
	let head = from;
	let checked = 0;
	for (const { event, previousHash, hash } of links) {
		const fault = faultOf({ event, previousHash, hash }, head, sha256);
		if (fault !== null) return { checked, head, broken: fault };
		head = hash;
		checked++;
	}
	return { checked, head, broken: null };
}

function faultOf(
	{ event, previousHash, hash }: ChainLink,
	head: string,
	sha256: Sha256
): BrokenLink | null {
	const { id, at, action } = event;
	const name = `Event ${id} (${action}, ${at})`;
	if (hashOf(event, previousHash, sha256) !== hash) {
		const words = `${name} is not what was recorded: its content or its hash was changed afterwards.`;
		return { eventId: id, at, fault: 'event', words };
	}
	if (previousHash !== head) {
		const words = `${name} does not follow the event before it: one was removed, added or moved there.`;
		return { eventId: id, at, fault: 'before', words };
	}
	return null;
}
