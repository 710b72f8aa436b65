import { db } from '../db/database.ts';

/** The desk's name, as its pages show it. */
export async function readDesk(): Promise<{ name: string }> {
	const desk = await db().desk.findUnique({ where: { id: 1 }, select: { name: true } });
	return desk ?? { name: 'Claimdesk' };
}
