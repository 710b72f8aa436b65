import { setTimeout as sleep } from 'node:timers/promises';
import { db, type Tx } from '#lib/server/db/database.ts';

/**
 * Starts `work` while another transaction holds what `hold` locked, waits until it is held up by that,
 * then runs `meanwhile` in the holding transaction; gives what `work` gives in the end. For the server
 * store only: the embedded one runs one transaction at a time.
 */
export async function whileHeld<T>(
	hold: (tx: Tx) => Promise<unknown>,
	work: () => Promise<T>,
	meanwhile: (tx: Tx) => Promise<unknown>
): Promise<T> {
	const started = await db().$transaction(async (tx) => {
		await hold(tx);
		const running = work();
		// Whoever awaits it below gets its error; until then it is nobody's.
		running.catch(() => undefined);
		await untilSomebodyWaits();
		await meanwhile(tx);
		return { running };
	});
	return started.running;
}

async function untilSomebodyWaits(): Promise<void> {
	for (let attempt = 0; attempt < 500; attempt += 1) {
		const waiting = await db().$queryRaw<unknown[]>`
			select 1 from pg_stat_activity
			where datname = current_database() and wait_event_type = 'Lock'`;
		if (waiting.length > 0) return;
		await sleep(20);
	}
	throw new Error('Nobody waits for the lock that is held.');
}
