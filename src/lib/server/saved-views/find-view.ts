import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { visibleTo } from './visible.ts';

/** The address of the claims that a view shows; null when the actor sees no such view. */
export async function findView(context: Context, id: string): Promise<{ query: string } | null> {
	return db().savedView.findFirst({
		where: { id, ...visibleTo(context) },
		select: { query: true }
	});
}
