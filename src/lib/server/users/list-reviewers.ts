import { db } from '../db/database.ts';

/** Everybody who can be given a claim, by name. */
export function listReviewers(): Promise<{ id: string; name: string }[]> {
	return db().user.findMany({
		where: { disabledAt: null, role: { not: 'observer' } },
		orderBy: { name: 'asc' },
		select: { id: true, name: true }
	});
}
