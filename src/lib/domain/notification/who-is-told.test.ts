import { describe, expect, it } from 'vitest';
import type { ClaimFields } from '../claim/change.ts';
import {
	claimIdsInNews,
	whatIsSettled,
	whoIsTold,
	type ClaimInNews,
	type CommentInNews,
	type DecidersInNews,
	type NewsEvent
} from './who-is-told.ts';

const claim: ClaimInNews = {
	id: 'claim',
	state: 'inReview',
	round: 2,
	createdById: 'creator',
	assigneeId: 'holder',
	ratings: [{ raterId: 'earlier', round: 1 }],
	contributorIds: ['finder']
};
const comment: CommentInNews = {
	id: 'comment',
	blocking: false,
	mentionedIds: [],
	threadAuthorIds: []
};
const deciders: DecidersInNews = {
	editorIds: ['editor', 'earlier', 'rater'],
	ratingsNeeded: 2,
	allowOwnDecision: false
};
const fields = { state: 'inReview', round: 2, assigneeId: 'holder', removedAt: null };

function changed(before: object | null, after: object): NewsEvent['data'] {
	const whole = (part: object) => ({ ...fields, ...part }) as ClaimFields;
	const change = { id: 'claim', before: before && whole(before), after: whole(after), revision: 2 };
	return { changes: [{ row: 'claim', ...change }] };
}

function inRound(...raterIds: string[]) {
	return [...claim.ratings, ...raterIds.map((raterId) => ({ raterId, round: 2 }))];
}

type Case = [
	what: string,
	event: Partial<NewsEvent> & { action: string },
	facts: { claim?: Partial<ClaimInNews>; comment?: Partial<CommentInNews>; desk?: object },
	told: Record<string, string>
];

/** The action's own event by `actor`, the facts that differ from those above, and who is told. */
const table: Case[] = [
	[
		'a mention',
		{ action: 'comment.added' },
		{ comment: { mentionedIds: ['a', 'actor'] } },
		{ a: 'mentioned' }
	],
	['a comment that mentions nobody', { action: 'comment.added' }, {}, {}],
	[
		'a reply',
		{ action: 'comment.replied' },
		{ comment: { threadAuthorIds: ['a', 'actor', 'b', 'a'], mentionedIds: ['b'] } },
		{ a: 'replied', b: 'mentioned' }
	],
	[
		'a blocking comment',
		{ action: 'comment.added' },
		{ comment: { blocking: true } },
		{ holder: 'blocked' }
	],
	[
		'a blocking comment on a claim that nobody has',
		{ action: 'comment.added' },
		{ comment: { blocking: true }, claim: { assigneeId: null } },
		{ creator: 'blocked' }
	],
	[
		'a blocking comment on my own claim',
		{ action: 'comment.added', actorId: 'holder' },
		{ comment: { blocking: true } },
		{}
	],
	['a comment that is resolved', { action: 'comment.resolved' }, {}, {}],
	[
		'a hand-over',
		{ action: 'claim.assigned', data: changed({ assigneeId: 'before' }, {}) },
		{},
		{ holder: 'handedOver' }
	],
	[
		'a claim that somebody takes',
		{ action: 'claim.assigned', actorId: 'holder', data: changed({ assigneeId: null }, {}) },
		{},
		{}
	],
	[
		'another due time',
		{ action: 'claim.assigned', data: changed({ dueAt: null }, { dueAt: '2026-03-02T09:00:00Z' }) },
		{},
		{}
	],
	[
		'a claim that is let go',
		{ action: 'claim.assigned', data: changed({}, { assigneeId: null }) },
		{},
		{}
	],
	[
		'the first evidence of a claim that is mine',
		{ action: 'evidence.added', data: changed({ state: 'open' }, {}) },
		{},
		{ holder: 'ratingNeeded' }
	],
	[
		'a new round of a claim that is mine',
		{ action: 'claim.edited', data: changed({ state: 'published', round: 1 }, {}) },
		{},
		{ holder: 'ratingNeeded' }
	],
	[
		'a review that I have rated in already',
		{ action: 'claim.reopened', data: changed({ state: 'dismissed' }, {}) },
		{ claim: { ratings: inRound('holder') } },
		{}
	],
	[
		'other words in review',
		{ action: 'claim.edited', data: changed({}, { saidOn: 'May' }) },
		{},
		{}
	],
	[
		'an answer of an expert: who asked, and who has the claim',
		{ action: 'question.answered', actorId: null, data: { askedById: 'asker' } },
		{},
		{ asker: 'answered', holder: 'answered' }
	],
	[
		'an answer to whoever has the claim',
		{ action: 'question.answered', actorId: null, data: { askedById: 'holder' } },
		{},
		{ holder: 'answered' }
	],
	[
		'a claim that nobody touched: who had it, and the editors',
		{
			action: 'claim.released',
			actorId: null,
			data: changed({ assigneeId: 'before' }, { assigneeId: null })
		},
		{ claim: { assigneeId: null } },
		{ before: 'released', editor: 'released', earlier: 'released', rater: 'released' }
	],
	['a new claim', { action: 'claim.created', data: changed(null, {}) }, {}, {}],
	[
		'the first of two ratings: nobody, or its time would tell',
		{ action: 'rating.given', actorId: 'rater' },
		{ claim: { state: 'secondReview', ratings: inRound('rater') } },
		{}
	],
	[
		'the second of two: editors who never rated it',
		{ action: 'rating.given', actorId: 'rater' },
		{ claim: { state: 'secondReview', ratings: inRound('other', 'rater') } },
		{ editor: 'decisionWaits' }
	],
	[
		'the second of two on a desk where a rater may decide',
		{ action: 'rating.given', actorId: 'rater' },
		{
			claim: { state: 'secondReview', ratings: inRound('other', 'rater') },
			desk: { allowOwnDecision: true }
		},
		{ editor: 'decisionWaits', earlier: 'decisionWaits' }
	],
	[
		'the third of two',
		{ action: 'rating.given', actorId: 'third' },
		{ claim: { state: 'secondReview', ratings: inRound('other', 'rater', 'third') } },
		{}
	],
	[
		'a rating that makes a dispute: only who rated this round, and who may resolve it',
		{ action: 'rating.given', actorId: 'rater' },
		{ claim: { state: 'disputed', ratings: inRound('other', 'rater') } },
		{ other: 'disputed', editor: 'decisionWaits' }
	],
	[
		'a verdict',
		{ action: 'verdict.decided', actorId: 'editor' },
		{ claim: { state: 'decided', ratings: inRound('rater') } },
		{ earlier: 'decided', rater: 'decided' }
	],
	[
		'a correction',
		{ action: 'check.corrected', actorId: 'editor' },
		{ claim: { contributorIds: ['finder', 'editor'] } },
		{ earlier: 'corrected', finder: 'corrected', creator: 'corrected', holder: 'corrected' }
	],
	[
		'a withdrawal',
		{ action: 'check.withdrawn', actorId: 'earlier' },
		{ claim: { assigneeId: null } },
		{ finder: 'withdrawn', creator: 'withdrawn' }
	],
	['a publication', { action: 'check.published' }, {}, {}]
];

describe('whoIsTold', () => {
	it.each(table)('%s', (_what, event, facts, told) => {
		const whole = { actorId: 'actor', claimId: 'claim', data: {}, ...event };
		const isOfComment = event.action.startsWith('comment.');
		const all = whoIsTold({
			event: whole,
			claim: { ...claim, ...facts.claim },
			comment: isOfComment ? { ...comment, ...facts.comment } : null,
			deciders: { ...deciders, ...facts.desk }
		});
		expect(Object.fromEntries(all.map(({ recipientId, kind }) => [recipientId, kind]))).toEqual(
			told
		);
		expect(all).toHaveLength(Object.keys(told).length);
		// Whoever is told is reached: the claim is one that is asked about.
		const isAsked = claimIdsInNews(whole).includes('claim');
		expect(isAsked || all.length === 0).toBe(true);
	});
});

describe('whatIsSettled', () => {
	it('a rating answers what asked for it, for its giver alone', () => {
		const event = { action: 'rating.given', actorId: 'rater', claimId: 'claim', data: {} };
		expect(whatIsSettled({ event, claim })).toEqual([
			{ recipientId: 'rater', kinds: ['ratingNeeded', 'handedOver'] }
		]);
	});

	it('a verdict ends the waiting of all editors', () => {
		const event = { action: 'verdict.decided', actorId: 'editor', claimId: 'claim', data: {} };
		expect(whatIsSettled({ event, claim })).toEqual([
			{ recipientId: null, kinds: ['decisionWaits'] }
		]);
	});

	it('a claim that went to another asks nothing of the one before', () => {
		const data = changed({ assigneeId: 'before' }, {});
		const event = { action: 'claim.assigned', actorId: 'actor', claimId: 'claim', data };
		expect(whatIsSettled({ event, claim })).toEqual([
			{ recipientId: 'before', kinds: ['ratingNeeded', 'handedOver'] }
		]);
	});
});
