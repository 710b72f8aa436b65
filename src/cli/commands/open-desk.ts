import { closeDatabase, openDatabase } from '#lib/server/db/database.ts';

/** Opens and migrates the store, does the work, and closes it again whatever happens. */
export async function withDesk<T>(
	work: (opened: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>
): Promise<T> {
	const opened = await openDatabase();
	try {
		return await work(opened);
	} finally {
		await closeDatabase();
	}
}
