import type { SourcedFigure } from '#lib/domain/evidence/sourced-figure.ts';
import { isSameValue } from '#lib/domain/field-changes.ts';
import type { ClaimKind } from './kind.ts';
import type { Priority } from './priority.ts';
import type { ClaimState } from './state.ts';
import type { SuggestionOutcome } from '#lib/domain/suggest/outcome.ts';

/** Everything of a claim that a person can change, as the audit keeps it before and after. */
export interface ClaimFields {
	kind: ClaimKind;
	statement: string;
	slots: Record<string, string | boolean>;
	claimant: string | null;
	saidOn: string | null;
	saidWhere: string | null;
	position: number;
	state: ClaimState;
	round: number;
	assigneeId: string | null;
	/** ISO 8601 instant. */
	dueAt: string | null;
	priority: Priority;
	/** What whoever handed it over had to say to the next. */
	handOverNote: string | null;
	noteById: string | null;
	dismissReason: string | null;
	mergedIntoId: string | null;
	/** ISO 8601 instant; a removed claim is hidden everywhere but in the history. */
	removedAt: string | null;
	/** The words in the article, in UTF-16 code units of its newest version. */
	start: number;
	end: number;
}

/** Everything of an evidence row that a person can change. */
export interface EvidenceFields {
	claimId: string;
	sourceId: string;
	stance: 'supports' | 'contradicts' | 'context';
	quote: string;
	locator: string;
	note: string | null;
	/** The figure that the source gives; absent in changes recorded before there was one. */
	figure?: SourcedFigure | null;
	/** ISO 8601 instant. */
	retrievedAt: string;
	removedAt: string | null;
}

/** One row changed by one action. `revision` is the row's after the change; undoing needs it unchanged. */
export type Change =
	| {
			row: 'claim';
			id: string;
			before: ClaimFields | null;
			after: ClaimFields;
			revision: number;
	  }
	| {
			row: 'evidence';
			id: string;
			before: EvidenceFields | null;
			after: EvidenceFields;
			revision: number;
	  }
	/** A mark that was set or taken away. Its id tells it from a later one in the same place. */
	| {
			row: 'mark';
			id: string;
			versionId: string;
			start: number;
			end: number;
			marked: boolean;
	  }
	/** What was decided of a suggestion, and the claim made of it; null while nobody has decided. */
	| {
			row: 'suggestion';
			id: string;
			before: SuggestionFate | null;
			after: SuggestionFate | null;
	  };

export interface SuggestionFate {
	outcome: SuggestionOutcome;
	claimId: string | null;
}

export type ClaimChange = Extract<Change, { row: 'claim' }>;
export type EvidenceChange = Extract<Change, { row: 'evidence' }>;
export type MarkChange = Extract<Change, { row: 'mark' }>;
export type SuggestionChange = Extract<Change, { row: 'suggestion' }>;

/** The words a reviewer reads for each field that can differ in a stale save. */
export const fieldWords: Partial<Record<keyof ClaimFields, string>> = {
	kind: 'Kind',
	statement: 'Statement',
	slots: 'Details',
	claimant: 'Said by',
	saidOn: 'Said on',
	saidWhere: 'Said where',
	state: 'State',
	assigneeId: 'With',
	dueAt: 'Due',
	priority: 'Priority',
	handOverNote: 'Note',
	start: 'First word',
	end: 'Last word'
};

/**
 * The names of the fields in which two versions of a claim differ. A field that a change recorded
 * long ago knows nothing of is no difference.
 */
export function changedFields(before: ClaimFields, after: ClaimFields): (keyof ClaimFields)[] {
	return (Object.keys(after) as (keyof ClaimFields)[]).filter(
		(name) => name in before && !isSameValue(before[name], after[name])
	);
}
