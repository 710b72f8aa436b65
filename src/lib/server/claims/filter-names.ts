import { listOutlets } from '../articles/outlet.ts';
import { db } from '../db/database.ts';
import { readEveryLabel } from '../scales/read-scale.ts';

/** What the filter of the claims table may name: outlets, everybody who was ever at the desk, and every label. */
export async function filterNames(): Promise<{
	outlets: { slug: string; name: string }[];
	people: { id: string; name: string }[];
	labels: { key: string; name: string }[];
}> {
	const [outlets, people, labels] = await Promise.all([
		listOutlets(),
		db().user.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } }),
		readEveryLabel()
	]);
	return { outlets, people, labels: labels.map(({ key, name }) => ({ key, name })) };
}
