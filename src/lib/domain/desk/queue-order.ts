export const queueOrders = ['due', 'age', 'article'] as const;

/** How a queue is put in order and in groups. */
export type QueueOrder = (typeof queueOrders)[number];

export const queueOrderWords: Record<QueueOrder, string> = {
	due: 'By due',
	age: 'By age',
	article: 'By article'
};

/** The order that an address asks for; by due where it asks for none that is known. */
export function readQueueOrder(wanted: string | null): QueueOrder {
	return queueOrders.find((order) => order === wanted) ?? 'due';
}
