import type { ClaimFields } from '#lib/domain/claim/change.ts';

/** A claim that nobody has worked on yet. */
export const untouched = {
	state: 'open',
	round: 1,
	assigneeId: null,
	dueAt: null,
	priority: 0,
	handOverNote: null,
	noteById: null,
	dismissReason: null,
	mergedIntoId: null,
	removedAt: null
} as const satisfies Partial<ClaimFields>;
