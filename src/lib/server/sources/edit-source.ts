import { fieldChanges } from '#lib/domain/field-changes.ts';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import { canonicalUrl } from '#lib/domain/source/canonical-url.ts';
import {
	sourceDetailNames,
	sourceDetailWords,
	type SourceChanges,
	type SourceDetails
} from '#lib/domain/source/details.ts';
import type { EditSource } from '#lib/forms/source.ts';
import { recordEvent } from '../audit/record-event.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';
import { holdAddress } from './hold-address.ts';
import { sourceDetailsOf } from './read-source.ts';
import { staleSource, type StaleSource } from './stale-source.ts';

/** The address belongs to another source of the library. */
export interface TakenAddress extends Reason {
	code: 'taken';
	details: { other: { id: string; title: string } };
}

/** What a refusal of an edit shows beside its words. */
export type SourceRefusal = StaleSource['details'] | TakenAddress['details'];

/**
 * Changes what is known of a source. Refused when somebody did so since `revision`, and when the
 * address is that of another source.
 */
export async function editSource(
	context: Context,
	{ sourceId: id, revision, sourceNote: note, ...fields }: EditSource
): Promise<
	Result<{ revision: number; changed: SourceChanges }, Reason | StaleSource | TakenAddress>
> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;
	const after: SourceDetails = { ...fields, note };
	const address = after.url === null ? null : canonicalUrl(after.url);

	return inTransaction(async (tx) => {
		// The address before the source, in the order in which new evidence takes them.
		const holder = address === null ? null : await holdAddress(tx, address);
		// Held to the end, so that what is compared is what is written over. This mode leaves room for
		// evidence that names the source.
		await tx.$queryRaw`select id from "Source" where id = ${id}::uuid for no key update`;
		const source = await tx.source.findUnique({ where: { id } });
		if (!source) return refuse('missing', 'This source is no longer in the library.');
		if (source.revision !== revision) return staleSource(tx, source, revision);

		const changed = fieldChanges(sourceDetailNames, sourceDetailsOf(source), after);
		const names = sourceDetailNames.filter((name) => name in changed);
		if (names.length === 0) return ok({ revision, changed });

		if (holder && holder.id !== id) return { ok: false, reason: takenBy(holder) };

		await tx.source.update({
			where: { id },
			data: {
				...after,
				canonicalUrl: address,
				updatedAt: context.now,
				revision: { increment: 1 }
			}
		});
		await recordEvent(tx, context, {
			action: 'source.edited',
			sourceId: id,
			data: {
				title: after.title,
				revision: revision + 1,
				fields: names.map((name) => sourceDetailWords[name]),
				edits: { ...changed }
			}
		});
		return ok({ revision: revision + 1, changed });
	});
}

function takenBy(other: { id: string; title: string }): TakenAddress {
	return {
		code: 'taken',
		words: `Another source of the library has this address: ${other.title}. Nothing is saved.`,
		field: 'url',
		details: { other }
	};
}
