import { db } from '../db/database.ts';

/** What a person who is not signed in may know: the desk's name, null before it is set up. */
export async function readFrontDesk(): Promise<{ name: string | null }> {
	const desk = await db().desk.findUnique({ where: { id: 1 }, select: { name: true } });
	return { name: desk?.name ?? null };
}
