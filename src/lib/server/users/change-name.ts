import { ok, refuse, type Result } from '#lib/domain/result.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';

export interface ChangeNameInput {
	name: string;
	/** The name that the form was opened with. */
	before: string;
}

/**
 * Changes one's own name. It shows wherever the desk names the person; published pages keep the name
 * under which they appeared.
 */
export async function changeName(
	context: Context,
	{ name, before }: ChangeNameInput
): Promise<Result<{ name: string }>> {
	const { id } = context.actor;
	return inTransaction(async (tx) => {
		const person = await tx.user.findUniqueOrThrow({ where: { id } });
		if (person.name === name) return ok({ name });
		const { count } = await tx.user.updateMany({
			where: { id, name: before },
			data: { name, revision: { increment: 1 } }
		});
		if (count === 0) {
			return refuse('stale', `Your name was changed to ${person.name} meanwhile. Look again.`);
		}
		await recordEvent(tx, context, {
			action: 'user.renamed',
			data: { userId: id, before, after: name }
		});
		return ok({ name });
	});
}
