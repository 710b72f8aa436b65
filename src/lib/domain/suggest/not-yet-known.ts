import type { Span } from '#lib/domain/article/text.ts';
import type { ClaimKind } from '#lib/domain/claim/kind.ts';

interface Marked extends Span {
	kind: ClaimKind;
	/** The kind's details, as far as they are known. */
	slots?: unknown;
}

/** Two marks of one kind that share this much of their words together are about the same claim. */
const sameShare = 0.6;

/** What was found, without what is nearly the same words and kind as something that is known already. */
export function notYetKnown<T extends Marked>(found: readonly T[], known: readonly Marked[]): T[] {
	const byKind = new Map<ClaimKind, Marked[]>();
	for (const mark of known) {
		const marks = byKind.get(mark.kind);
		if (marks) marks.push(mark);
		else byKind.set(mark.kind, [mark]);
	}
	return found.filter((one) => !(byKind.get(one.kind) ?? []).some((mark) => isSame(one, mark)));
}

function isSame(one: Marked, other: Marked): boolean {
	if (sharedPart(one, other) < sameShare) return false;
	// One clause can state several figures.
	const [a, b] = [valueOf(one), valueOf(other)];
	return a === '' || b === '' || a === b;
}

function valueOf({ kind, slots }: Marked): string {
	const { value } = (slots ?? {}) as { value?: unknown };
	return kind === 'figure' && typeof value === 'string' ? value : '';
}

/** The words that two spans share, as a part of those that either has (Jaccard 1912). */
function sharedPart(a: Span, b: Span): number {
	const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
