/** How urgent a claim is; more is more urgent. */
export const priorities = [0, 1, 2] as const;

export type Priority = (typeof priorities)[number];

export const priorityWords: Record<Priority, string> = { 0: 'Normal', 1: 'High', 2: 'Urgent' };

/** How an address names each priority. */
export const priorityKeys: Record<Priority, string> = { 0: 'normal', 1: 'high', 2: 'urgent' };

/** A stored number as a priority; what is none counts as the nearest. */
export function toPriority(stored: number): Priority {
	return priorities.findLast((priority) => priority <= stored) ?? 0;
}
