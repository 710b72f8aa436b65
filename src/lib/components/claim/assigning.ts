import { toPriority } from '#lib/domain/claim/priority.ts';
import type { TableClaim } from './ClaimTableRow.svelte';

/** What an action is expected to make of a claim in the table. */
export type Patch = Partial<Pick<TableClaim, 'assignee' | 'dueAt' | 'priority' | 'state'>>;

/** What the hand-over dialog begins with: what the claims have in common; the rest is undefined. */
export function commonOf(claims: readonly TableClaim[]) {
	return {
		assigneeId: same(claims.map(({ assignee }) => assignee?.id ?? null)),
		dueAt: same(claims.map(({ dueAt }) => dueAt?.toISOString() ?? null)),
		priority: same(claims.map(({ priority }) => priority)),
		// The table does not tell the notes: each claim keeps its own, unless one is written for all.
		handOverNote: undefined
	};
}

function same<Value>(values: readonly Value[]): Value | undefined {
	const [first] = values;
	return values.every((value) => value === first) ? first : undefined;
}

/** What the form of the dialog makes of each claim, and how that is said of so many. */
export function readAssigning(
	form: FormData,
	claims: readonly TableClaim[],
	people: readonly { id: string; name: string }[]
): { patch: Patch; words: (count: number) => string } {
	const sent = (name: string): string | null => {
		const value = form.get(name);
		return typeof value === 'string' ? value : null;
	};
	const [assigneeId, due, priority] = [sent('assigneeId'), sent('dueAt'), sent('priority')];
	const assignee = people.find(({ id }) => id === assigneeId) ?? null;
	const common = commonOf(claims);
	const isNew = (value: string | null, old: string | null | undefined) =>
		value !== null && value !== (old === undefined ? null : (old ?? ''));
	const did = isNew(assigneeId, common.assigneeId)
		? `with ${assignee?.name ?? 'nobody'}`
		: isNew(due, common.dueAt)
			? due === ''
				? 'without a due time'
				: 'given a due time'
			: 'changed';
	return {
		patch: {
			...(assigneeId !== null && { assignee }),
			...(due !== null && { dueAt: due === '' ? null : new Date(due) }),
			...(priority !== null && { priority: toPriority(Number(priority)) })
		},
		words: (count) => (count > 0 ? `${count} ${did}.` : 'Nothing was changed.')
	};
}
