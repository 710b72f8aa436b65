import pg from 'pg';
import { log } from '../log.ts';

const againAfterMs = 2_000;

/**
 * Hears a channel of a PostgreSQL server on a connection of its own, which is made anew when it
 * breaks; `onBack` then says that something may have been missed. Gives what ends the hearing.
 */
export async function listenOn(
	url: string,
	channel: string,
	hear: (payload: string) => void,
	onBack: () => void
): Promise<() => Promise<void>> {
	let client: pg.Client | undefined;
	let again: NodeJS.Timeout | undefined;
	let over = false;

	async function connect(): Promise<void> {
		const next = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
		next.on('notification', ({ payload }) => hear(payload ?? ''));
		next.on('error', ({ message }) => {
			log('warn', 'the connection for live updates broke', { error: message });
			later();
		});
		await next.connect();
		await next.query(`listen "${channel}"`);
		client = next;
	}

	function later(): void {
		client = undefined;
		if (over || again) return;
		again = setTimeout(() => {
			again = undefined;
			connect().then(onBack, later);
		}, againAfterMs);
		again.unref();
	}

	await connect();
	return async () => {
		over = true;
		clearTimeout(again);
		await client?.end();
	};
}
