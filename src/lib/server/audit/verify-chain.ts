import { chainStart, checkChain } from '#lib/domain/audit/hash-chain.ts';
import { db } from '../db/database.ts';
import { auditEvent, sha256 } from './record-event.ts';

/** What a walk along the whole chain of events found. */
export interface ChainReport {
	/** Events whose links hold. */
	checked: number;
	/** The last hash: a desk that notes it elsewhere can prove later that nothing was cut off. */
	head: string;
	/** Events from before there was a chain. */
	before: number;
	/** What is wrong with the first link that does not hold; null when all do. */
	problem: string | null;
}

const pageSize = 1_000;

/** Walks the chain of events from its start, a thousand at a time, to its first broken link. */
export async function verifyChain(): Promise<ChainReport> {
	const first = await db().event.findFirst({
		where: { hash: { not: null } },
		orderBy: { id: 'asc' },
		select: { id: true }
	});
	const before = await db().event.count({ where: first ? { id: { lt: first.id } } : {} });
	let [checked, head, after] = [0, chainStart, (first?.id ?? 0n) - 1n];
	for (;;) {
		const rows = first
			? await db().event.findMany({
					where: { id: { gt: after } },
					orderBy: { id: 'asc' },
					take: pageSize
				})
			: [];
		const links = rows.map((row) => ({
			event: auditEvent(row),
			previousHash: row.previousHash ?? '',
			hash: row.hash ?? ''
		}));
		const page = checkChain(links, sha256, head);
		checked += page.checked;
		head = page.head;
		if (page.broken) return { checked, head, before, problem: page.broken.words };
		after = rows.at(-1)?.id ?? after;
		if (rows.length < pageSize) break;
	}
	const end = await db().auditHead.findUnique({ where: { id: 1 } });
	const isWhole = end?.hash === head && end.count === BigInt(checked);
	const problem = isWhole
		? null
		: `The chain ends after ${checked} events, but the desk recorded ${end?.count ?? 0}: some were cut off its end.`;
	return { checked, head, before, problem };
}
