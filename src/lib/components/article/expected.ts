import { toPriority } from '#lib/domain/claim/priority.ts';
import type { ClaimView } from '#lib/domain/claim/view.ts';
import type { WorkspaceData } from './workspace.svelte.ts';

/**
 * What the workspace will be given once the desk has done what was asked. It is shown at once, and
 * given up when the answer is there. Has to leave alone what is so already: for a moment it meets the
 * answer itself.
 */
export type Expected = (data: WorkspaceData) => WorkspaceData;

/** Expects one claim to change as `patch` says. */
export function expectClaim(id: string, patch: (claim: ClaimView) => Partial<ClaimView>): Expected {
	return (data) => ({
		...data,
		claims: data.claims.map((claim) => (claim.id === id ? { ...claim, ...patch(claim) } : claim))
	});
}

/** Expects a sentence to be marked "nothing to check", or not to be any more. */
export function expectMark(start: number, end: number, marked: boolean): Expected {
	return (data) => {
		const others = data.marks.filter(([from, to]) => from !== start || to !== end);
		return { ...data, marks: marked ? [...others, [start, end]] : others };
	};
}

/** Expects a claim to be handed over as the form says that is sent. Its note comes with the answer, which knows whose it is. */
export function expectHandOver(
	form: FormData,
	people: readonly { id: string; name: string }[]
): Expected {
	const text = (name: string): string | null => {
		const value = form.get(name);
		return typeof value === 'string' && value !== '' ? value : null;
	};
	const assignee = people.find(({ id }) => id === text('assigneeId')) ?? null;
	return expectClaim(text('claimId') ?? '', () => ({
		assignee,
		assigneeId: assignee?.id ?? null,
		...(form.has('dueAt') && { dueAt: text('dueAt') }),
		...(form.has('priority') && { priority: toPriority(Number(text('priority'))) })
	}));
}
