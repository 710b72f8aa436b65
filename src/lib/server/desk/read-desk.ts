import { db } from '../db/database.ts';

/** The desk's name, which everybody may know; null before it is set up. */
export async function readDesk(): Promise<{ name: string | null }> {
	const desk = await db().desk.findUnique({ where: { id: 1 }, select: { name: true } });
	return { name: desk?.name ?? null };
}
