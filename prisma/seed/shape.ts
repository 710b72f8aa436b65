import type { SourcedFigure } from '#lib/domain/evidence/sourced-figure.ts';
import type { ClaimKind } from '#lib/domain/claim/kind.ts';
import type { SlotsByKind } from '#lib/domain/claim/slots.ts';
import type { LabelKey } from '#lib/domain/rating/scale.ts';
import type { Role } from '#lib/domain/role.ts';

/**
 * A moment before the demo's now: '40d 09:30' is 09:30 UTC forty days ago (two days or more),
 * '125min' is 125 minutes ago (at most 1500). Kept apart like that, the order of two moments is
 * the same at any hour of the day.
 */
export type Moment = `${number}d ${number}:${number}` | `${number}min`;

export type PersonKey = 'mirela' | 'jonah' | 'ines' | 'hedda' | 'osric' | 'pia';

export interface Person {
	key: PersonKey;
	name: string;
	email: string;
	password: string;
	role: Role;
	joined: Moment;
}

export interface SourceSeed {
	title: string;
	publisher: string;
	author?: string;
	url?: string;
	kind: 'document' | 'dataset' | 'article' | 'interview' | 'expert' | 'file' | 'calculation';
	primacy: 'primary' | 'secondary';
	/** Outlets that repeat one release share a group. */
	independenceGroup?: string;
	confidentiality: 'public' | 'desk';
	publishedOn?: string;
}

export interface EvidenceSeed {
	/** Key of a source in sources.ts. */
	source: string;
	stance: 'supports' | 'contradicts' | 'context';
	quote: string;
	locator: string;
	note?: string;
	/** The figure that the source gives, to set against the claim's. */
	figure?: Partial<SourcedFigure>;
}

export interface RatingSeed {
	by: PersonKey;
	at: Moment;
	label: LabelKey;
	confidence: 'low' | 'medium' | 'high';
	rationale: string;
}

export interface VerdictSeed {
	at: Moment;
	label: LabelKey;
	/** Short, public. */
	reason: string;
	/** Markdown, public; [1] is the claim's first evidence row. */
	explanation: string;
}

export interface CorrectionSeed {
	at: Moment;
	/** What was wrong, what is right and whether the verdict changes: shown to readers. */
	what: string;
	/** The public words as they were published first; the verdict holds the words of today. */
	before: { reason?: string; explanation?: string };
}

type KindWithSlots = {
	[K in ClaimKind]: { kind: K; slots: Partial<SlotsByKind[K]> };
}[ClaimKind];

export type ClaimSeed = KindWithSlots & {
	/** Stable name inside the seed. */
	key: string;
	/** The words in the article; they occur once. */
	exact: string;
	statement: string;
	claimant?: string;
	saidOn?: string;
	saidWhere?: string;
	marked: { by: PersonKey; at: Moment };
	/** Whole days from now; 0 is a few hours ahead, negative is late. */
	dueInDays?: number;
	assignee?: PersonKey;
	evidence: EvidenceSeed[];
	/** When the first evidence was added; needed where there is evidence without a rating. */
	sourced?: Moment;
	rating?: RatingSeed;
	/** By somebody else, who had not seen the first. */
	secondRating?: RatingSeed;
	verdict?: VerdictSeed;
	published?: Moment;
	correction?: CorrectionSeed;
	withdrawal?: { at: Moment; reason: string };
	dismissal?: { by: PersonKey; at: Moment; reason: string };
};

export interface ArticleSeed {
	key: string;
	title: string;
	outlet: string;
	byline: string;
	url?: string;
	published?: Moment;
	captured: { by: PersonKey; at: Moment };
	ownDraft: boolean;
	/** Somebody has gone through all suggestions. */
	triaged: boolean;
	text: string;
	claims: ClaimSeed[];
	/** Sentences, by words that occur once in them, with nothing to check. */
	nothingToCheck: { words: string; by: PersonKey; at: Moment }[];
}
