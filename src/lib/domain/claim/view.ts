import type { SourcedFigure } from '#lib/domain/evidence/sourced-figure.ts';
import type { ThreadView } from '../comment/comment.ts';
import type { LabelLook } from '../rating/scale.ts';
import type { QuestionView } from '../question/question.ts';
import type { ClaimFields } from './change.ts';
import type { ChecklistLine } from '../review/checklist.ts';

/** A claim as one person may see it in the workspace. */
export interface ClaimView extends ClaimFields {
	id: string;
	number: number;
	/** The verbatim words. */
	exact: string;
	revision: number;
	openedAt: Date;
	/** What a judgement of it would rest on now; sent back with the judgement. */
	basis: string;
	assignee: { id: string; name: string } | null;
	/** Who wrote the note of the hand-over. */
	noteBy: string | null;
	evidence: EvidenceView[];
	/** The ratings of this round that this person may see. */
	ratings: RatingView[];
	/** How many ratings this round has; null while this person may not know. */
	ratingsIn: number | null;
	iRated: boolean;
	/** The scale of this round; null before its review begins. */
	scaleId: string | null;
	/** What was said of it, as far as this person may see it yet. */
	threads: ThreadView[];
	/** What experts were asked about it, as far as this person may see it yet. */
	questions: QuestionView[];
	verdict: VerdictView | null;
	publication: PublicationView | null;
	/** Why the engine suggested it, and what in the article does not fit; null when a person found it. */
	suggestion: { reasons: string[]; notes: string[]; engineVersion: string } | null;
	/** What its kind has to say, then what stands between this claim and its publication. */
	checklist: ChecklistLine[];
	/** For each act: null when this person may do it now, else why not. */
	refusals: Record<ClaimAct, string | null>;
}

export const claimActs = [
	'rate',
	'decide',
	'publish',
	'correct',
	'withdraw',
	'dismiss',
	'reopen',
	'reviseWords',
	'resolveDispute',
	'split',
	'merge'
] as const;

export type ClaimAct = (typeof claimActs)[number];

export interface EvidenceView {
	id: string;
	revision: number;
	stance: 'supports' | 'contradicts' | 'context';
	quote: string;
	locator: string;
	note: string | null;
	/** The figure that the source gives. */
	figure: SourcedFigure | null;
	retrievedAt: Date;
	addedBy: string;
	source: {
		id: string;
		title: string;
		publisher: string | null;
		url: string | null;
		/** BCP 47; null where nobody has said. */
		language: string | null;
		/** Known to the desk only; readers do not see which source it is. */
		desk: boolean;
	};
}

export interface RatingView {
	rater: string;
	mine: boolean;
	label: LabelLook;
	confidence: 'low' | 'medium' | 'high';
	rationale: string;
	createdAt: Date;
}

export interface VerdictView {
	label: LabelLook;
	reason: string;
	explanation: string;
	decidedBy: string;
	decidedAt: Date;
	/** Decided in the claim's present round, so it still holds. */
	current: boolean;
}

export interface PublicationView {
	slug: string;
	publishedAt: Date;
	versions: number;
	withdrawn: boolean;
}
