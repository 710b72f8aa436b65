import { refuse, type Reason } from '#lib/domain/result.ts';
import { isSameTitle, mostViews } from '#lib/domain/saved-view/saved-view.ts';
import type { Tx } from '../db/database.ts';

/** Lets one person change views at a time, until the transaction ends: what is free stays free. */
export async function holdViews(tx: Tx): Promise<void> {
	await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('savedView.changed', 0))`;
}

/** A view that is about to stand among those that are shared, or those that its owner alone sees. */
interface Coming {
	id?: string;
	title: string;
	shared: boolean;
	ownerId: string;
}

/** Why there is no place for a view under its title, in words; null when there is one. Hold the views first. */
export async function refuseCrowded(
	tx: Tx,
	{ id, title, shared, ownerId }: Coming
): Promise<{ ok: false; reason: Reason } | null> {
	const others = await tx.savedView.findMany({
		where: {
			...(shared ? { shared } : { shared, ownerId }),
			...(id && { id: { not: id } }),
			removedAt: null
		},
		select: { title: true }
	});
	const other = others.find((one) => isSameTitle(one.title, title));
	if (other) {
		const whose = shared ? 'A shared view' : 'A view of yours';
		return refuse(
			'taken',
			`${whose} is called “${other.title}” already. Choose another name.`,
			'title'
		);
	}
	if (others.length < mostViews) return null;
	return refuse(
		'full',
		shared
			? `The desk shares ${mostViews} views, and that is the most. Delete one first, or keep this one for yourself.`
			: `You keep ${mostViews} views, and that is the most. Delete one first.`
	);
}
