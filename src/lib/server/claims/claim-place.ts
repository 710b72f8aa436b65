import type { ClaimSort } from '#lib/domain/claim/list-filter.ts';
import { cursorAfter, readCursor, type Cursor } from '../db/cursor.ts';

/** Where a page of the table ended, by the order it was in. */
export type ClaimPlace =
	| { sort: 'due'; dueAt: Date | null; number: number }
	| { sort: 'priority'; priority: number; dueAt: Date | null; number: number }
	| ({ sort: 'changed' } & Cursor)
	| { sort: 'number'; number: number };

/** The text of a place for an address. */
export function placeAfter(
	sort: ClaimSort,
	claim: { id: string; number: number; priority: number; dueAt: Date | null; updatedAt: Date }
): string {
	if (sort === 'changed') return cursorAfter(claim.updatedAt, claim.id);
	if (sort === 'number') return String(claim.number);
	const due = `${claim.dueAt?.getTime() ?? 'none'}-${claim.number}`;
	return sort === 'priority' ? `${claim.priority}-${due}` : due;
}

/** Reads a place from an address; anything that is none of this order begins at the start. */
export function readPlace(sort: ClaimSort, text: string | null): ClaimPlace | null {
	if (sort === 'changed') {
		const cursor = readCursor(text);
		return cursor && { sort, ...cursor };
	}
	const [, priority, due, last] =
		/^(?:(?:(\d{1,9})-)?(none|\d{1,13})-)?(\d{1,9})$/.exec(text ?? '') ?? [];
	if (last === undefined) return null;
	const number = Number(last);
	if (sort === 'number') return due === undefined ? { sort, number } : null;
	if (due === undefined || (sort === 'priority') !== (priority !== undefined)) return null;
	const dueAt = due === 'none' ? null : new Date(Number(due));
	return sort === 'due'
		? { sort, dueAt, number }
		: { sort, priority: Number(priority), dueAt, number };
}
