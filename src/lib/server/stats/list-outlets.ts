import { db } from '../db/database.ts';

export interface OutletChoice {
	slug: string;
	name: string;
}

/** Every outlet, by name, for the filter. */
export function listOutlets(): Promise<OutletChoice[]> {
	return db().outlet.findMany({ select: { slug: true, name: true }, orderBy: { name: 'asc' } });
}
