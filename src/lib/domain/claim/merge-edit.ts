import {
	fieldChanges,
	mergeChanges,
	turned,
	type FieldChanges,
	type MergedFields
} from '../field-changes.ts';
import type { ClaimFields } from './change.ts';
import type { ClaimKind } from './kind.ts';
import { readSlots } from './slots.ts';

/** What the form of a claim holds; empty where nothing is given. */
export interface TypedClaim {
	kind: ClaimKind;
	statement: string;
	slots: Record<string, string | boolean>;
	claimant: string;
	saidOn: string;
	saidWhere: string;
}

export const editedNames = [
	'kind',
	'statement',
	'slots',
	'claimant',
	'saidOn',
	'saidWhere'
] as const satisfies (keyof TypedClaim)[];

/** Merges an edit of a claim with what others changed since it began; details of one kind one by one. */
export function mergeEdit(
	changed: FieldChanges<ClaimFields>,
	typed: TypedClaim
): MergedFields<TypedClaim> {
	const { kind, statement, slots, claimant, saidOn, saidWhere } = changed;
	const result = mergeChanges<TypedClaim>(
		{
			...(kind && { kind }),
			...(statement && { statement }),
			...(claimant && { claimant: turned(claimant, typedText) }),
			...(saidOn && { saidOn: turned(saidOn, typedText) }),
			...(saidWhere && { saidWhere: turned(saidWhere, typedText) })
		},
		typed
	);
	if (!slots) return result;
	// Details of another kind say nothing of these.
	const of = result.merged.kind;
	const read = (loose: TypedClaim['slots']): TypedClaim['slots'] => ({ ...readSlots(of, loose) });
	const [from, to, mine] = [read(slots.from), read(slots.to), read(typed.slots)];
	const names = Object.keys({ ...from, ...to });
	const inner = mergeChanges(fieldChanges(names, from, to), mine);
	result.merged.slots = { ...typed.slots, ...inner.merged };
	if (inner.contested.length > 0) result.contested.push('slots');
	else if (inner.taken.length > 0) result.taken.push('slots');
	return result;
}

function typedText(value: string | null): string {
	return value ?? '';
}
