import * as must from '#lib/domain/claim/requirements.ts';
import { stateWords, type ClaimState } from '#lib/domain/claim/state.ts';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import { hasRole, type Role } from '#lib/domain/role.ts';

export interface LivingClaim {
	state: ClaimState;
	round: number;
}

export interface Actor {
	id: string;
	role: Role;
}

export type Action =
	| { type: 'accept' | 'startReview' | 'decide' | 'publish' | 'reopen' | 'reviseWords' }
	| { type: 'merge' | 'split' | 'undoEvidence' }
	| { type: 'rate'; label: { scaleId: string; value: number | null; top: number } }
	| { type: 'correct' | 'withdraw' | 'dismiss' | 'resolveDispute'; reason: string };

export type ActionType = Action['type'];

/** What the rules ask about a claim. Ratings are those of its present round. */
export interface Facts {
	ratingsNeeded: number;
	allowOwnDecision: boolean;
	ratings: readonly { raterId: string; scaleId: string; value: number | null }[];
	/** Everybody who rated the claim, in whatever round. */
	raterIds: readonly string[];
	/** Evidence that still stands. */
	evidence: readonly { quote: string; locator: string }[];
	hasVerdictThisRound: boolean;
	/** Open comments that block publication. */
	blockingComments: number;
	/** The claim or its evidence is no longer what was decided. */
	basisChangedSinceDecision: boolean;
	publication: 'none' | 'live' | 'withdrawn';
}

export interface Gate {
	code: string;
	words: string;
	met: boolean;
}

interface Rule {
	role: 'reviewer' | 'editor';
	from: readonly ClaimState[];
	/** Said when the claim is in another state. */
	only: string;
	needs: readonly must.Requirement[];
}

const unjudged = ['suggested', 'open', 'inReview'] as const;
const unsettled = ['inReview', 'secondReview', 'disputed'] as const;
const outAndDecided = ['decided', 'published', 'corrected'] as const;
const fitForReaders = [
	must.verdictInRound,
	must.unchangedBasis,
	must.completeEvidence,
	must.noBlockingComment
];

const rules: Readonly<Record<ActionType, Rule>> = {
	accept: {
		role: 'reviewer',
		from: ['suggested'],
		only: 'Only a suggested claim can be accepted.',
		needs: []
	},
	startReview: {
		role: 'reviewer',
		from: ['open'],
		only: 'Only an open claim can go into review.',
		needs: []
	},
	rate: {
		role: 'reviewer',
		from: ['inReview', 'secondReview'],
		only: 'Only a claim in review can be rated. The review of an open claim begins with its first evidence.',
		needs: [must.someEvidence, must.notYetRated, must.unseenRatings]
	},
	decide: {
		role: 'editor',
		from: [...unsettled, 'decided'],
		only: 'Only a claim in review can be decided.',
		needs: [must.undisputed, must.someEvidence, must.enoughRatings, must.independentDecider]
	},
	publish: {
		role: 'editor',
		from: ['decided'],
		only: 'Only a decided claim can be published.',
		needs: [must.noPageYet, ...fitForReaders]
	},
	correct: {
		role: 'editor',
		from: outAndDecided,
		only: 'A correction needs a decided claim.',
		needs: [must.livePage, must.independentCorrector, ...fitForReaders]
	},
	withdraw: {
		role: 'editor',
		from: [...unsettled, ...outAndDecided],
		only: 'Only a published claim can be withdrawn.',
		needs: [must.livePage]
	},
	dismiss: {
		role: 'reviewer',
		from: unjudged,
		only: 'Only a claim that nobody has settled can be dismissed.',
		needs: [must.noLivePage]
	},
	reopen: {
		role: 'reviewer',
		from: ['dismissed'],
		only: 'Only a dismissed claim can be reopened.',
		needs: []
	},
	reviseWords: {
		role: 'reviewer',
		from: ['suggested', 'open', ...unsettled, ...outAndDecided],
		only: 'The words of a dismissed or withdrawn claim stay as they are.',
		needs: [must.editorOncePublished]
	},
	merge: {
		role: 'reviewer',
		from: unjudged,
		only: 'Only a claim that nobody has settled can be merged.',
		needs: [must.neverJudged]
	},
	split: {
		role: 'reviewer',
		from: unjudged,
		only: 'Only a claim that nobody has settled can be split.',
		needs: [must.neverJudged]
	},
	undoEvidence: {
		role: 'reviewer',
		from: unjudged,
		only: 'A change of its evidence can only be undone until it is rated.',
		needs: [must.unratedRound]
	},
	resolveDispute: {
		role: 'editor',
		from: ['disputed'],
		only: 'Only a disputed claim needs a resolution.',
		needs: [must.independentDecider]
	}
};

/**
 * The state and round a claim has after an action, or why it may not happen: role first, then state,
 * then the gates of DESIGN section 5, then the reason that the action has to give.
 */
export function transition(
	claim: LivingClaim,
	actor: Actor,
	action: Action,
	facts: Facts
): Result<LivingClaim> {
	const refused = refusal(claim, actor, action.type, facts);
	if (refused !== null) return { ok: false, reason: refused };
	if ('reason' in action && action.reason.trim() === '') {
		return refuse('noReason', 'Say why, in a sentence.', 'reason');
	}
	if (action.type === 'rate' && !isComparable(action.label, facts)) {
		return refuse('scale', 'This round is rated on another scale. Reload the page and rate anew.');
	}
	return ok(after(claim, action, facts));
}

/** Numbers of two scales say nothing of each other. */
function isComparable(label: { scaleId: string }, { ratings }: Facts): boolean {
	return ratings.every(({ scaleId }) => scaleId === label.scaleId);
}

/** Why this person may not do this now, whatever they would write; null when they may. */
export function refusal(
	claim: LivingClaim,
	actor: Actor,
	type: ActionType,
	facts: Facts
): Reason | null {
	const rule = rules[type];
	if (!hasRole(actor.role, rule.role)) {
		const who = rule.role === 'editor' ? 'an editor' : 'a reviewer';
		return { code: 'role', words: `This needs ${who}. Ask an admin of the desk about your role.` };
	}
	if (!rule.from.includes(claim.state)) {
		const state = stateWords[claim.state].toLowerCase();
		return { code: 'state', words: `This claim is ${state}. ${rule.only}` };
	}
	for (const requirement of rule.needs) {
		const { met, code, words } = requirement(claim, actor, facts);
		if (!met) return { code, words };
	}
	return null;
}

function after(claim: LivingClaim, action: Action, facts: Facts): LivingClaim {
	const { round } = claim;
	switch (action.type) {
		case 'accept':
			return { state: 'open', round };
		case 'startReview':
			return { state: 'inReview', round };
		case 'rate':
			return { state: afterRating(claim.state, action.label, facts), round };
		case 'decide':
			return { state: 'decided', round };
		case 'publish':
			return { state: 'published', round };
		case 'correct':
			return { state: 'corrected', round };
		case 'withdraw':
			return { state: 'withdrawn', round };
		case 'dismiss':
			return { state: 'dismissed', round };
		case 'reopen':
		case 'merge':
		case 'split':
			return { state: unratedState(facts), round };
		case 'undoEvidence':
			return { state: claim.state === 'suggested' ? 'suggested' : unratedState(facts), round };
		case 'resolveDispute':
			return { state: 'secondReview', round };
		case 'reviseWords':
			return isUnjudged(claim.state, facts)
				? { state: claim.state, round }
				: { state: 'inReview', round: round + 1 };
	}
}

/** Where a claim stands that somebody has taken up and nobody has rated: its evidence begins the review. */
function unratedState({ evidence }: Facts): ClaimState {
	return evidence.length > 0 ? 'inReview' : 'open';
}

function afterRating(
	state: ClaimState,
	label: { value: number | null; top: number },
	facts: Facts
): ClaimState {
	if (facts.ratings.some((rating) => isDispute(rating, label, label.top))) return 'disputed';
	return facts.ratingsNeeded > 1 ? 'secondReview' : state;
}

/** While nobody has rated the words in this round, new words undo nothing. */
function isUnjudged(state: ClaimState, { ratings }: Facts): boolean {
	if (state === 'suggested' || state === 'open') return true;
	return state === 'inReview' && ratings.length === 0;
}

/**
 * True when two labels of one scale differ by more than one step, or one has a number and the other
 * none. On a scale of two, of which `top` is 2, the one step is the whole of it.
 */
export function isDispute(
	a: { value: number | null },
	b: { value: number | null },
	top: number
): boolean {
	if (a.value === null || b.value === null) return a.value !== b.value;
	return Math.abs(a.value - b.value) >= Math.min(2, top - 1);
}

/** What leads to publication, in the order of the work. */
const way = [
	must.completeEvidence,
	must.enoughRatings,
	must.undisputed,
	must.decider,
	must.verdictInRound,
	must.unchangedBasis,
	must.noBlockingComment
];
/** Met from the start, so no progress: these are named only when something is in the way. */
const hindrances: readonly must.Requirement[] = [
	must.undisputed,
	must.unchangedBasis,
	must.noBlockingComment
];

/** The steps between this claim and its publication, met or not, and whatever hinders it. */
export function gates(claim: LivingClaim, actor: Actor, facts: Facts): Gate[] {
	return way.flatMap((requirement) => {
		const gate = requirement(claim, actor, facts);
		return gate.met && hindrances.includes(requirement) ? [] : [gate];
	});
}
