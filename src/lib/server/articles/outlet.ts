import { slugOf } from '#lib/domain/slug.ts';
import { db, type Tx } from '../db/database.ts';

/**
 * The outlet with this name, whatever its capitals, as the desk writes it; made when there is none.
 * Two people who name a new outlet at once get the same one.
 */
export async function findOrMakeOutlet(
	tx: Tx,
	name: string
): Promise<{ id: string; name: string }> {
	const known = await findOutlet(tx, name);
	if (known) return known;
	// One at a time: neither the name nor the slug may be taken between looking and writing.
	await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('outlet.made', 0))`;
	const meanwhile = await findOutlet(tx, name);
	if (meanwhile) return meanwhile;
	return tx.outlet.create({
		data: { name, slug: await freeSlug(tx, slugOf(name) || 'outlet') },
		select: { id: true, name: true }
	});
}

// Not Prisma's insensitive mode, which reads % and _ in a name as wildcards.
async function findOutlet(tx: Tx, name: string): Promise<{ id: string; name: string } | null> {
	const [row] = await tx.$queryRaw<{ id: string; name: string }[]>`
		select id, name from "Outlet" where lower(name) = lower(${name}) limit 1`;
	return row ?? null;
}

async function freeSlug(tx: Tx, wanted: string): Promise<string> {
	const rows = await tx.outlet.findMany({
		where: { slug: { startsWith: wanted } },
		select: { slug: true }
	});
	const taken = new Set(rows.map(({ slug }) => slug));
	let slug = wanted;
	for (let next = 2; taken.has(slug); next++) slug = `${wanted}-${next}`;
	return slug;
}

/** The outlets that the desk knows, by name. */
export async function listOutlets(): Promise<{ name: string; slug: string }[]> {
	return db().outlet.findMany({ orderBy: { name: 'asc' }, select: { name: true, slug: true } });
}
