import { expect } from 'vitest';
import type { Reason, Result } from '#lib/domain/result.ts';
import { db } from '#lib/server/db/database.ts';

const tables = [
	...[
		'Claim',
		'Anchor',
		'Evidence',
		'ExpertQuestion',
		'SentenceMark',
		'Suggestion',
		'Waiver',
		'SavedView',
		'Rating',
		'Verdict'
	],
	...['Publication', 'PublicationVersion', 'Source', 'Event', 'Notification']
];

/** Every row of what people work on, events among it, by table. */
export async function everyRow(): Promise<Record<string, unknown[]>> {
	const rows: Record<string, unknown[]> = {};
	for (const table of tables) {
		rows[table] = await db().$queryRawUnsafe(
			`select to_jsonb(t) as row from "${table}" t order by to_jsonb(t)::text`
		);
	}
	return rows;
}

/** Expects that `work` is refused with this code, changes no row and writes no event; gives the reason. */
export async function expectRefused(
	work: () => Promise<Result<unknown>>,
	code: string
): Promise<Reason> {
	const before = await everyRow();
	const result = await work();
	const reason = result.ok ? { code: 'allowed', words: '' } : result.reason;
	expect(reason.code).toBe(code);
	expect(await everyRow()).toEqual(before);
	return reason;
}
