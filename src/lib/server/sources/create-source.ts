import { canonicalUrl } from '#lib/domain/source/canonical-url.ts';
import { ok, type Reason, type Result } from '#lib/domain/result.ts';
import type { NewSource } from '#lib/forms/source.ts';
import { recordEvent } from '../audit/record-event.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context, DeskContext } from '../context.ts';
import { inTransaction, type Tx } from '../db/database.ts';
import { holdAddress } from './hold-address.ts';

export interface FoundSource {
	id: string;
	title: string;
	/** The library already had this address, so that source was taken and nothing was made. */
	existed: boolean;
}

/** Adds a source to the library, or gives the one that already has its address. */
export async function createSource(
	context: Context,
	input: NewSource
): Promise<Result<FoundSource, Reason>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;
	return ok(await inTransaction((tx) => findOrCreateSource(tx, context, input)));
}

/**
 * The source with the canonical address of `input`, made if there is none, in the caller's
 * transaction. Two at once with one address end with one source.
 */
export async function findOrCreateSource(
	tx: Tx,
	context: Context,
	input: NewSource
): Promise<FoundSource> {
	const address = input.url === null ? null : canonicalUrl(input.url);
	if (address !== null) {
		const found = await holdAddress(tx, address);
		if (found) return { ...found, existed: true };
	}
	return { ...(await insertSource(tx, context, input, address)), existed: false };
}

/** Adds a source in the caller's transaction, and records it as the work of `recordedAs`. */
export async function insertSource(
	tx: Tx,
	context: Context,
	input: NewSource,
	canonicalUrl: string | null,
	recordedAs: DeskContext = context
): Promise<Pick<FoundSource, 'id' | 'title'>> {
	const { title, publisher, author, url, kind, primacy } = input;
	const { independenceGroup, confidentiality, language, publishedOn } = input;
	const made = await tx.source.create({
		data: {
			...{ title, publisher, author, url, canonicalUrl, kind, primacy },
			...{ independenceGroup, confidentiality, language, publishedOn },
			createdById: context.actor.id,
			createdAt: context.now,
			updatedAt: context.now
		},
		select: { id: true, title: true }
	});
	await recordEvent(tx, recordedAs, {
		action: 'source.created',
		sourceId: made.id,
		data: { title, url }
	});
	return made;
}
