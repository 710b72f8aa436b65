import { makeAnchor } from '#lib/domain/claim/anchor.ts';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import type { Context } from '../context.ts';
import { changeClaim } from './change-claim.ts';
import { moveOn } from './move-on.ts';
import type { Done } from './record-changes.ts';
import { versionText } from './version-text.ts';

/** Ties a claim to other words of the same article version. */
export async function changeBounds(
	context: Context,
	input: { claimId: string; revision: number; start: number; end: number }
): Promise<Result<Done, Reason>> {
	const { start, end } = input;
	return changeClaim(context, input, async (claim, tx) => {
		const anchor = claim.anchors[0];
		if (!anchor) return refuse('noAnchor', 'This claim has no words in the newest version.');
		const made = makeAnchor(await versionText(tx, anchor.versionId), start, end);
		if (!made.ok) return made;
		if (made.value.start === anchor.start && made.value.end === anchor.end) {
			return refuse('unchanged', 'These are its words already. Select others first.', 'words');
		}
		const next = await moveOn(tx, context, claim, { type: 'reviseWords' });
		if (!next.ok) return next;
		return ok({
			action: 'claim.boundsChanged',
			patch: { ...next.value, start, end },
			data: { from: anchor.exact, to: made.value.exact }
		});
	});
}
