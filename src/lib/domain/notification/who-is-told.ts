import type { Change, ClaimChange, ClaimFields } from '../claim/change.ts';
import type { ClaimState } from '../claim/state.ts';
import type { NotificationKind } from './kind.ts';

/** An event as the audit has just recorded it. */
export interface NewsEvent {
	/** noun.verb */
	action: string;
	actorId: string | null;
	claimId: string | null;
	/** What changed: rows as `Change`, or the settings of the desk by name. */
	data: {
		changes?: readonly Change[] | object;
		/** Who asked the question that was answered. */
		askedById?: string | null;
	};
}

/** A claim as the event left it. */
export interface ClaimInNews {
	id: string;
	state: ClaimState;
	round: number;
	createdById: string;
	assigneeId: string | null;
	ratings: readonly { raterId: string; round: number }[];
	/** Who added evidence to it or decided it, whenever. */
	contributorIds: readonly string[];
}

/** The comment that the event is about, with its thread. */
export interface CommentInNews {
	id: string;
	blocking: boolean;
	mentionedIds: readonly string[];
	/** Who wrote in the thread before. */
	threadAuthorIds: readonly string[];
}

/** Who can decide, and when the desk has enough ratings for it. */
export interface DecidersInNews {
	editorIds: readonly string[];
	ratingsNeeded: number;
	allowOwnDecision: boolean;
}

export interface News {
	event: NewsEvent;
	claim: ClaimInNews;
	comment: CommentInNews | null;
	deciders: DecidersInNews | null;
}

export interface Told {
	recipientId: string;
	kind: NotificationKind;
}

/** What a person need not be told any more; null for whoever it is. */
export interface Settled {
	recipientId: string | null;
	kinds: readonly NotificationKind[];
}

type Rule = (news: News) => readonly { to: readonly string[]; kind: NotificationKind }[];

// Where an event tells one person of two things, the first in its list is the nearer to them.
const rules: Readonly<Record<string, Rule>> = {
	'comment.added': ofComment,
	'comment.replied': ofComment,
	'rating.given': ({ claim, deciders }) => {
		const raterIds = ratersIn(claim, claim.round);
		if (claim.state === 'disputed') {
			return [
				{ to: raterIds, kind: 'disputed' },
				{ to: decidersOf(claim, deciders), kind: 'decisionWaits' }
			];
		}
		// Once a round: further ratings make no new decision.
		if (raterIds.length !== deciders?.ratingsNeeded) return [];
		return [{ to: decidersOf(claim, deciders), kind: 'decisionWaits' }];
	},
	// Whether whoever has the claim may know of the question by now is asked when it is read.
	'question.answered': ({ event, claim }) => [
		{ to: [event.data.askedById, claim.assigneeId].filter(isSomebody), kind: 'answered' }
	],
	'claim.released': ({ event, claim, deciders }) => [
		{
			to: [holderBefore(event, claim), ...(deciders?.editorIds ?? [])].filter(isSomebody),
			kind: 'released'
		}
	],
	'verdict.decided': ({ claim }) => [{ to: everyRater(claim), kind: 'decided' }],
	'check.corrected': ({ claim }) => [{ to: everybodyOn(claim), kind: 'corrected' }],
	'check.withdrawn': ({ claim }) => [{ to: everybodyOn(claim), kind: 'withdrawn' }]
};

/** True when the rules need the editors, who can decide. */
export function asksForDeciders({ action }: NewsEvent): boolean {
	return action === 'rating.given' || action === 'claim.released';
}

/** The claims that an event may tell somebody of. */
export function claimIdsInNews(event: NewsEvent): string[] {
	const changed = claimChanges(event)
		.filter((change) => isHandOver(change) || asksForRating(change))
		.map(({ id }) => id);
	const own = event.claimId && Object.hasOwn(rules, event.action) ? [event.claimId] : [];
	return [...new Set([...own, ...changed])];
}

/**
 * Who is told of an event about a claim, and as what: each person once, and never the one who did it.
 * Nobody is told that a rating is needed because another was given: the time would tell of that one.
 * A person's rating is needed from when they have the claim, it is in review and theirs is not in.
 */
export function whoIsTold(news: News): Told[] {
	const told = new Map<string, NotificationKind>();
	for (const { to, kind } of [...(rules[news.event.action]?.(news) ?? []), ...ofChange(news)]) {
		for (const recipientId of to) {
			if (recipientId !== news.event.actorId && !told.has(recipientId)) told.set(recipientId, kind);
		}
	}
	return [...told].map(([recipientId, kind]) => ({ recipientId, kind }));
}

/** What an event about a claim makes idle to be told of, so that it counts as read. */
export function whatIsSettled({ event, claim }: Pick<News, 'event' | 'claim'>): Settled[] {
	const settled: Settled[] = [];
	if (event.action === 'rating.given') {
		settled.push({ recipientId: event.actorId, kinds: ['ratingNeeded', 'handedOver'] });
	}
	if (event.action === 'verdict.decided') {
		settled.push({ recipientId: null, kinds: ['decisionWaits'] });
	}
	for (const change of claimChanges(event)) {
		if (change.id !== claim.id || !change.before) continue;
		if (change.before.assigneeId === null && change.after.assigneeId !== null) {
			settled.push({ recipientId: null, kinds: ['released'] });
		}
		if (change.before.assigneeId === null) continue;
		if (change.before.assigneeId === change.after.assigneeId) continue;
		const recipientId = change.before.assigneeId;
		settled.push({ recipientId, kinds: ['ratingNeeded', 'handedOver'] });
	}
	return settled;
}

function isSomebody(id: string | null | undefined): id is string {
	return typeof id === 'string';
}

function holderBefore(event: NewsEvent, claim: ClaimInNews): string | null {
	return claimChanges(event).find(({ id }) => id === claim.id)?.before?.assigneeId ?? null;
}

function ofComment({ claim, comment }: News): ReturnType<Rule> {
	if (!comment) return [];
	return [
		{ to: comment.mentionedIds, kind: 'mentioned' },
		{ to: comment.blocking ? [claim.assigneeId ?? claim.createdById] : [], kind: 'blocked' },
		{ to: comment.threadAuthorIds, kind: 'replied' }
	];
}

function ofChange({ event, claim }: News): ReturnType<Rule> {
	const change = claimChanges(event).find(({ id }) => id === claim.id);
	const assigneeId = change?.after.assigneeId;
	if (!change || !assigneeId) return [];
	if (isHandOver(change)) return [{ to: [assigneeId], kind: 'handedOver' }];
	const isIn = ratersIn(claim, claim.round).includes(assigneeId);
	return asksForRating(change) && !isIn ? [{ to: [assigneeId], kind: 'ratingNeeded' }] : [];
}

function claimChanges({ data }: NewsEvent): ClaimChange[] {
	const changes: readonly Change[] = Array.isArray(data.changes) ? data.changes : [];
	return changes.filter((change) => change.row === 'claim');
}

/** The claim went to somebody who did not have it; a claim that is made belongs to its maker already. */
function isHandOver({ before, after }: ClaimChange): boolean {
	if (!before || after.removedAt) return false;
	return before.assigneeId !== after.assigneeId;
}

/** The review of the claim began, or began anew. */
function asksForRating({ before, after }: ClaimChange): boolean {
	if (!before || after.removedAt || !isInReview(after)) return false;
	return after.round > before.round || !(isInReview(before) || before.state === 'disputed');
}

function isInReview({ state }: Pick<ClaimFields, 'state'>): boolean {
	return state === 'inReview' || state === 'secondReview';
}

function ratersIn({ ratings }: ClaimInNews, round: number): string[] {
	return ratings.filter((rating) => rating.round === round).map(({ raterId }) => raterId);
}

function everyRater({ ratings }: ClaimInNews): string[] {
	return ratings.map(({ raterId }) => raterId);
}

function everybodyOn(claim: ClaimInNews): string[] {
	const { createdById, assigneeId, contributorIds } = claim;
	return [
		...everyRater(claim),
		...contributorIds,
		createdById,
		...(assigneeId === null ? [] : [assigneeId])
	];
}

/** Editors who may decide; who ever rated the claim may not, unless the desk allows it. */
function decidersOf(claim: ClaimInNews, deciders: DecidersInNews | null): string[] {
	if (!deciders) return [];
	const raterIds = everyRater(claim);
	return deciders.editorIds.filter((id) => deciders.allowOwnDecision || !raterIds.includes(id));
}
