import { ok, refuse, type Result } from '#lib/domain/result.ts';
import { recordEvent } from '../audit/record-event.ts';
import { revokeLinks } from '../auth/one-time-links.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db/database.ts';

/** Withdraws an open invitation by the hash of its token, as an admin. */
export async function revokeInvitation(
	context: Context,
	{ id }: { id: string }
): Promise<Result<{ email: string }>> {
	const refused = requireRole(context, 'admin');
	if (refused) return refused;
	return inTransaction(async (tx) => {
		const count = await revokeLinks(tx, context.now, { purpose: 'invitation', tokenHash: id });
		const link = await tx.oneTimeLink.findUnique({ where: { tokenHash: id } });
		if (count === 0 || !link?.email) {
			return refuse('missing', 'This invitation was used or has run out in the meantime.');
		}
		const { email, role } = link;
		await recordEvent(tx, context, { action: 'invitation.revoked', data: { email, role } });
		return ok({ email });
	});
}
