import { Prisma } from '../db/generated/client.ts';

/** What it takes to show a label, of "Label" l, as a value of one column. */
export const labelLook = Prisma.sql`jsonb_build_object(
	'key', l.key, 'name', l.name, 'glyph', l.glyph, 'colour', l.colour
)`;
