import { mailedAtFirst, type NotificationKind } from '#lib/domain/notification/kind.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { readSettings } from '../env.ts';
import { mailSettings } from './send-mail.ts';

/** The kinds of news that come to the actor by e-mail; null on a desk that sends none. */
export async function readMailKinds({ actor }: Context): Promise<NotificationKind[] | null> {
	if (!mailSettings(readSettings(process.env))) return null;
	const mailbox = await db().mailbox.findUnique({ where: { userId: actor.id } });
	return mailbox?.kinds ?? mailedAtFirst;
}

/** Chooses the kinds of news that come to the actor by e-mail. Nobody else's business, so no event. */
export async function chooseMailKinds(
	{ actor }: Context,
	{ kinds }: { kinds: NotificationKind[] }
): Promise<Result<{ kinds: number }>> {
	await db().mailbox.upsert({
		where: { userId: actor.id },
		create: { userId: actor.id, kinds },
		update: { kinds }
	});
	return ok({ kinds: kinds.length });
}
