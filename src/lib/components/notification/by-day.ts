import { wordDay } from '#lib/components/ui/local-time.ts';

/** Rows in the order of their times, cut where the reader's day changes; each group with its day in words. */
export function byDay<Row extends { at: Date }>(
	rows: readonly Row[],
	now: Date,
	timeZone: string
): { day: string; rows: Row[] }[] {
	const groups: { day: string; rows: Row[] }[] = [];
	for (const row of rows) {
		const day = wordDay(row.at, now, timeZone);
		const last = groups.at(-1);
		if (last?.day === day) last.rows.push(row);
		else groups.push({ day, rows: [row] });
	}
	return groups;
}
