import type { ClaimState } from './state.ts';

/** States in which a claim that nobody touches goes back to nobody. A dispute waits for an editor. */
export const mayFallIdle = ['open', 'inReview', 'secondReview'] as const satisfies ClaimState[];

/** The moment before which the last touch of a claim must lie for it to be idle. */
export function idleSince(now: Date, idleHours: number): Date {
	return new Date(now.getTime() - idleHours * 3_600_000);
}
