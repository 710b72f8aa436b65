import type { Actor, Facts, Gate, LivingClaim } from '#lib/domain/claim/lifecycle.ts';
import { evidenceProblems } from '#lib/domain/evidence/evidence.ts';
import { hasRole } from '#lib/domain/role.ts';

/** One condition of an action: met, or not with what to do about it. */
export type Requirement = (claim: LivingClaim, actor: Actor, facts: Facts) => Gate;

function gate(code: string, met: boolean, whenMet: string, whenNot: string): Gate {
	return { code, met, words: met ? whenMet : whenNot };
}

/** At least one piece of evidence that can stand as proof. */
export const someEvidence: Requirement = (_claim, _actor, { evidence }) =>
	gate(
		'evidence',
		evidence.some((piece) => evidenceProblems(piece).length === 0),
		'There is evidence with a quote and a locator.',
		'Add evidence first: a source with its exact words and where they stand in it.'
	);

/** Evidence, and each piece of it complete. */
export const completeEvidence: Requirement = (claim, actor, facts) => {
	const lacking = facts.evidence.filter((piece) => evidenceProblems(piece).length > 0).length;
	const some = someEvidence(claim, actor, facts);
	if (!some.met) return some;
	return gate(
		'evidence',
		lacking === 0,
		'All evidence has its quote and its locator.',
		lacking === 1
			? 'One piece of evidence lacks its quote or its locator.'
			: `${lacking} pieces of evidence lack their quote or their locator.`
	);
};

/** Nobody rates twice in a round: a changed mind is a new round. */
export const notYetRated: Requirement = (_claim, actor, facts) =>
	gate(
		'alreadyRated',
		!hasRated(actor, facts),
		'You have not rated this claim in this round.',
		'You have rated this claim in this round already. A rating is never changed.'
	);

/** A rating is independent, so whoever is shown the others before giving theirs decides instead. */
export const unseenRatings: Requirement = (claim, actor, facts) =>
	gate(
		'seenRatings',
		!(hasRole(actor.role, 'editor') && enoughRatings(claim, actor, facts).met),
		'You have not seen the ratings of others.',
		'You can see the ratings of others, so yours would not be independent. Decide the claim instead.'
	);

/** Ratings and verdicts stay on the very words they were given for. */
export const neverJudged: Requirement = (_claim, _actor, { raterIds }) =>
	gate(
		'rated',
		raterIds.length === 0,
		'Nobody has rated this claim yet.',
		'This claim has been rated, so its words stay together. Make a new claim instead.'
	);

/** What was rated keeps the evidence that its raters saw. */
export const unratedRound: Requirement = (_claim, _actor, { ratings }) =>
	gate(
		'rated',
		ratings.length === 0,
		'Nobody has rated this claim in this round.',
		'This claim has been rated meanwhile, so its evidence stays.'
	);

/** As many ratings as the desk asks for. Whoever has yet to rate must not learn how many are in. */
export const enoughRatings: Requirement = (_claim, actor, { ratings, ratingsNeeded }) => {
	const isIn = ratings.some(({ raterId }) => raterId === actor.id);
	const missing = isIn ? ratingsNeeded - ratings.length : ratingsNeeded;
	const more = isIn ? ' more' : '';
	return gate(
		'ratings',
		ratings.length >= ratingsNeeded,
		'The ratings are in.',
		missing === 1
			? `${isIn ? 'One more' : 'A'} reviewer needs to rate this claim first.`
			: `${missing}${more} reviewers need to rate this claim first, each on their own.`
	);
};

/** No dispute, or one that has its written resolution. */
export const undisputed: Requirement = ({ state }) =>
	gate(
		'disputed',
		state !== 'disputed',
		'No dispute is open.',
		'The ratings are too far apart. An editor needs to write a resolution first.'
	);

/** Nobody decides what they rated in any round, unless the desk has switched that off. */
export const independentDecider: Requirement = (_claim, actor, facts) =>
	gate(
		'ownRating',
		facts.allowOwnDecision || !facts.raterIds.includes(actor.id),
		'You did not rate this claim, or this desk lets raters decide.',
		'You rated this claim, so another editor decides it.'
	);

/**
 * A correction of a page that is out is a decision of its own; in `decided` it publishes one that
 * somebody else may have made.
 */
export const independentCorrector: Requirement = (claim, actor, facts) =>
	claim.state === 'decided'
		? gate('ownRating', true, 'The verdict of this correction has been decided.', '')
		: independentDecider(claim, actor, facts);

/** A verdict of the present round. */
export const verdictInRound: Requirement = (_claim, _actor, { hasVerdictThisRound }) =>
	gate(
		'verdict',
		hasVerdictThisRound,
		'The claim has its verdict.',
		'An editor needs to decide this claim first.'
	);

/**
 * The claim and its evidence are still what was decided. Once a page is out, what follows it is a
 * correction, which decides anew.
 */
export const unchangedBasis: Requirement = ({ state }, _actor, { basisChangedSinceDecision }) =>
	gate(
		'basis',
		!(basisChangedSinceDecision && state === 'decided'),
		'The claim and its evidence are what was decided.',
		'The claim or its evidence changed after the decision. An editor needs to decide it again.'
	);

/** No open comment that blocks. */
export const noBlockingComment: Requirement = (_claim, _actor, { blockingComments }) =>
	gate(
		'comments',
		blockingComments === 0,
		'No comment blocks publication.',
		blockingComments === 1
			? 'One open comment blocks publication. Resolve it first.'
			: `${blockingComments} open comments block publication. Resolve them first.`
	);

/** A first publication: a page that is out is corrected, and a withdrawn one stays withdrawn. */
export const noPageYet: Requirement = (_claim, _actor, { publication }) =>
	gate(
		'publication',
		publication === 'none',
		'There is no public page yet.',
		publication === 'live'
			? 'This claim has a public page. Publish the new verdict as a correction.'
			: 'The public page was withdrawn, and stays so. Make a new claim to publish again.'
	);

/** A page that readers can see and that is not withdrawn. */
export const livePage: Requirement = (_claim, _actor, { publication }) =>
	gate(
		'publication',
		publication === 'live',
		'The public page is out.',
		publication === 'none'
			? 'This claim has no public page.'
			: 'The public page of this claim has been withdrawn already.'
	);

/** A claim with a page that is out cannot just be dropped. */
export const noLivePage: Requirement = (_claim, _actor, { publication }) =>
	gate(
		'publication',
		publication !== 'live',
		'No public page leans on this claim.',
		'The public page of this claim is out. Withdraw it first.'
	);

/** The decision as the checklist shows it: made, or open to this person. */
export const decider: Requirement = (claim, actor, facts) => {
	if (facts.hasVerdictThisRound) return { ...verdictInRound(claim, actor, facts), code: 'decider' };
	if (hasRole(actor.role, 'editor')) {
		return { ...independentDecider(claim, actor, facts), code: 'decider' };
	}
	return gate('decider', false, '', 'An editor who did not rate this claim decides it.');
};

function hasRated(actor: Actor, facts: Facts): boolean {
	return facts.ratings.some((rating) => rating.raterId === actor.id);
}

/** What readers see is not put in doubt by anybody but an editor. */
export const editorOncePublished: Requirement = (_claim, actor, { publication }) =>
	gate(
		'published',
		publication !== 'live' || hasRole(actor.role, 'editor'),
		'No public page says this yet, or you are an editor.',
		'Readers see this claim, so only an editor changes what it says.'
	);
