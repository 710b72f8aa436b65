import type { Tx } from '../db/database.ts';

/** The text of an article version. It may be a megabyte: read it only where words are cut. */
export async function versionText(tx: Tx, id: string): Promise<string> {
	const { text } = await tx.articleVersion.findUniqueOrThrow({
		where: { id },
		select: { text: true }
	});
	return text;
}
