import { listOutlets } from '../articles/outlet.ts';
import { db } from '../db/database.ts';

/** What the filter of the claims table may name: outlets, and everybody who was ever at the desk. */
export async function filterNames(): Promise<{
	outlets: { slug: string; name: string }[];
	people: { id: string; name: string }[];
}> {
	const [outlets, people] = await Promise.all([
		listOutlets(),
		db().user.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } })
	]);
	return { outlets, people };
}
