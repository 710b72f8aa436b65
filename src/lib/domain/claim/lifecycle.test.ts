import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	gates,
	isDispute,
	refusal,
	transition,
	type Action,
	type ActionType,
	type Facts
} from '#lib/domain/claim/lifecycle.ts';
import { claimStates, type ClaimState } from '#lib/domain/claim/state.ts';
import { roles, type Role } from '#lib/domain/role.ts';

const proof = { quote: 'We are full.', locator: 'p. 4' };

/** Facts in which nothing stands in the way, but for what a test changes. */
function facts(changes: Partial<Facts> = {}): Facts {
	const ratings = changes.ratings ?? [{ raterId: 'other', scaleId: 'usual', value: 5 }];
	return {
		ratingsNeeded: 1,
		allowOwnDecision: false,
		ratings,
		raterIds: ratings.map(({ raterId }) => raterId),
		evidence: [proof],
		hasVerdictThisRound: true,
		blockingComments: 0,
		basisChangedSinceDecision: false,
		publication: 'none',
		...changes
	};
}

const actions: Record<ActionType, Action> = {
	accept: { type: 'accept' },
	startReview: { type: 'startReview' },
	rate: { type: 'rate', label: { scaleId: 'usual', value: 4, top: 5 } },
	decide: { type: 'decide' },
	publish: { type: 'publish' },
	correct: { type: 'correct', reason: 'The month was wrong.' },
	withdraw: { type: 'withdraw', reason: 'The source was forged.' },
	dismiss: { type: 'dismiss', reason: 'An opinion.' },
	reopen: { type: 'reopen' },
	reviseWords: { type: 'reviseWords' },
	merge: { type: 'merge' },
	split: { type: 'split' },
	undoEvidence: { type: 'undoEvidence' },
	resolveDispute: { type: 'resolveDispute', reason: 'The table settles it.' }
};

function go(state: ClaimState, type: ActionType, role: Role, changes: Partial<Facts> = {}): string {
	const result = transition({ state, round: 3 }, { id: 'me', role }, actions[type], facts(changes));
	if (!result.ok) return result.reason.code;
	return `${result.value.state}${result.value.round === 3 ? '' : ` round ${result.value.round}`}`;
}

// Where each action leads from the states it may start in; every other pair is refused.
const table: Record<
	ActionType,
	{ role: Role; to: Partial<Record<ClaimState, string>>; with?: Partial<Facts> }
> = {
	accept: { role: 'reviewer', to: { suggested: 'open' } },
	startReview: { role: 'reviewer', to: { open: 'inReview' } },
	rate: {
		role: 'reviewer',
		to: { inReview: 'secondReview', secondReview: 'secondReview' },
		with: { ratingsNeeded: 2 }
	},
	decide: {
		role: 'editor',
		to: { inReview: 'decided', secondReview: 'decided', decided: 'decided' }
	},
	publish: { role: 'editor', to: { decided: 'published' } },
	correct: {
		role: 'editor',
		to: { decided: 'corrected', published: 'corrected', corrected: 'corrected' },
		with: { publication: 'live' }
	},
	withdraw: {
		role: 'editor',
		to: {
			inReview: 'withdrawn',
			secondReview: 'withdrawn',
			disputed: 'withdrawn',
			decided: 'withdrawn',
			published: 'withdrawn',
			corrected: 'withdrawn'
		},
		with: { publication: 'live' }
	},
	dismiss: {
		role: 'reviewer',
		to: { suggested: 'dismissed', open: 'dismissed', inReview: 'dismissed' }
	},
	reopen: { role: 'reviewer', to: { dismissed: 'inReview' } },
	reviseWords: {
		role: 'reviewer',
		to: {
			suggested: 'suggested',
			open: 'open',
			inReview: 'inReview round 4',
			secondReview: 'inReview round 4',
			disputed: 'inReview round 4',
			decided: 'inReview round 4',
			published: 'inReview round 4',
			corrected: 'inReview round 4'
		}
	},
	merge: {
		role: 'reviewer',
		to: { suggested: 'inReview', open: 'inReview', inReview: 'inReview' },
		with: { ratings: [] }
	},
	split: {
		role: 'reviewer',
		to: { suggested: 'inReview', open: 'inReview', inReview: 'inReview' },
		with: { ratings: [] }
	},
	undoEvidence: {
		role: 'reviewer',
		to: { suggested: 'suggested', open: 'inReview', inReview: 'inReview' },
		with: { ratings: [] }
	},
	resolveDispute: { role: 'editor', to: { disputed: 'secondReview' } }
};

const mayDo: Record<Role, readonly Role[]> = {
	observer: [],
	reviewer: ['reviewer'],
	editor: ['reviewer', 'editor'],
	admin: ['reviewer', 'editor']
};

const everyCase = (Object.keys(table) as ActionType[]).flatMap((type) =>
	claimStates.flatMap((state) => roles.map((role) => ({ type, state, role })))
);

describe('transition', () => {
	it.each(everyCase)('$type from $state by an $role', ({ type, state, role }) => {
		const { role: needed, to, with: changes } = table[type];
		const outcome = go(state, type, role, changes);
		if (!mayDo[role].includes(needed)) {
			expect(outcome).toBe('role');
		} else if (type === 'decide' && state === 'disputed') {
			expect(outcome).toBe('disputed');
		} else {
			expect(outcome).toBe(to[state] ?? 'state');
		}
	});

	it('keeps the round when the words change before anybody has rated them', () => {
		expect(go('inReview', 'reviseWords', 'reviewer', { ratings: [] })).toBe('inReview');
	});

	it('has plain words for every refusal', () => {
		for (const { type, state, role } of everyCase) {
			for (const odd of [
				{},
				{ evidence: [] },
				{ ratings: [] },
				{ publication: 'withdrawn' }
			] as const) {
				const result = transition(
					{ state, round: 1 },
					{ id: 'other', role },
					actions[type],
					facts(odd)
				);
				expect(result.ok || result.reason.words).toSatisfy(
					(words: unknown) => words === true || /^[A-Z0-9].*\.$/.test(String(words))
				);
			}
		}
	});

	it('says what the state is', () => {
		const refused = refusal(
			{ state: 'inReview', round: 1 },
			{ id: 'me', role: 'editor' },
			'publish',
			facts()
		);
		expect(refused?.words).toBe('This claim is in review. Only a decided claim can be published.');
	});
});

// What each gate asks, broken one at a time. `of` and `by` name where a gate applies, if not everywhere.
interface BrokenGate {
	type: ActionType;
	code: string;
	broken: Partial<Facts>;
	of?: readonly ClaimState[];
	by?: readonly Role[];
}

const mine = { raterId: 'me', scaleId: 'usual', value: 5 };
const theirs = { raterId: 'other', scaleId: 'usual', value: 5 };

function unfit(type: 'publish' | 'correct'): BrokenGate[] {
	return [
		{ type, code: 'verdict', broken: { hasVerdictThisRound: false } },
		{ type, code: 'basis', broken: { basisChangedSinceDecision: true }, of: ['decided'] },
		{ type, code: 'evidence', broken: { evidence: [] } },
		{ type, code: 'evidence', broken: { evidence: [proof, { quote: '', locator: 'p. 4' }] } },
		{ type, code: 'evidence', broken: { evidence: [proof, { quote: 'x', locator: ' ' }] } },
		{ type, code: 'comments', broken: { blockingComments: 1 } }
	];
}

const brokenGates: readonly BrokenGate[] = [
	{ type: 'rate', code: 'evidence', broken: { evidence: [] } },
	{ type: 'rate', code: 'evidence', broken: { evidence: [{ quote: '', locator: 'p. 4' }] } },
	{ type: 'rate', code: 'alreadyRated', broken: { ratings: [mine] } },
	{
		type: 'rate',
		code: 'seenRatings',
		broken: { ratingsNeeded: 1, ratings: [theirs] },
		by: ['editor', 'admin']
	},
	{ type: 'decide', code: 'evidence', broken: { evidence: [] } },
	{ type: 'decide', code: 'ratings', broken: { ratings: [] } },
	{ type: 'decide', code: 'ratings', broken: { ratingsNeeded: 2 } },
	{ type: 'decide', code: 'ownRating', broken: { ratings: [mine] } },
	{ type: 'decide', code: 'ownRating', broken: { raterIds: ['me', 'other'] } },
	{ type: 'publish', code: 'publication', broken: { publication: 'live' } },
	{ type: 'publish', code: 'publication', broken: { publication: 'withdrawn' } },
	...unfit('publish'),
	{ type: 'correct', code: 'publication', broken: { publication: 'none' } },
	{ type: 'correct', code: 'publication', broken: { publication: 'withdrawn' } },
	{
		type: 'correct',
		code: 'ownRating',
		broken: { raterIds: ['me'] },
		of: ['published', 'corrected']
	},
	...unfit('correct'),
	{ type: 'withdraw', code: 'publication', broken: { publication: 'none' } },
	{ type: 'withdraw', code: 'publication', broken: { publication: 'withdrawn' } },
	{ type: 'dismiss', code: 'publication', broken: { publication: 'live' } },
	{ type: 'reviseWords', code: 'published', broken: { publication: 'live' }, by: ['reviewer'] },
	{ type: 'merge', code: 'rated', broken: { raterIds: ['other'] } },
	{ type: 'split', code: 'rated', broken: { raterIds: ['other'] } },
	{ type: 'undoEvidence', code: 'rated', broken: { ratings: [theirs] } },
	{ type: 'resolveDispute', code: 'ownRating', broken: { raterIds: ['me'] } }
];

describe('every gate, broken alone, refuses in every state and role that were let through', () => {
	it.each(brokenGates)('$type without $code: $broken', ({ type, code, broken, of, by }) => {
		let refusals = 0;
		for (const state of claimStates) {
			for (const role of roles) {
				const whole = go(state, type, role, table[type].with);
				const outcome = go(state, type, role, { ...table[type].with, ...broken });
				const isLetThrough = mayDo[role].includes(table[type].role) && state in table[type].to;
				const applies = (of?.includes(state) ?? true) && (by?.includes(role) ?? true);
				if (isLetThrough && applies) {
					expect(outcome, `${state} by ${role}`).toBe(code);
					refusals++;
				} else if (!isLetThrough) {
					expect(outcome, `${state} by ${role}`).toBe(whole);
				} else {
					// The way on may differ with the facts, but nothing refuses.
					expect(claimStates, `${state} by ${role}`).toContain(outcome.split(' ')[0]);
				}
			}
		}
		expect(refusals).toBeGreaterThan(0);
	});
});

describe('rating', () => {
	it.each([
		['no evidence', { evidence: [] }, 'evidence'],
		['no quote', { evidence: [{ quote: ' ', locator: 'p. 4' }] }, 'evidence'],
		['no locator', { evidence: [{ quote: 'x', locator: '' }] }, 'evidence'],
		['one sound piece among others', { evidence: [{ quote: '', locator: '' }, proof] }, 'inReview'],
		[
			'my rating is in',
			{ ratings: [{ raterId: 'me', scaleId: 'usual', value: 5 }] },
			'alreadyRated'
		],
		['the first of one', { ratings: [] }, 'inReview'],
		['the first of two', { ratings: [], ratingsNeeded: 2 }, 'secondReview'],
		['the second of two, one step apart', { ratingsNeeded: 2 }, 'secondReview'],
		[
			'two steps apart',
			{ ratingsNeeded: 2, ratings: [{ raterId: 'o', scaleId: 'usual', value: 2 }] },
			'disputed'
		],
		[
			'a number against none',
			{ ratingsNeeded: 2, ratings: [{ raterId: 'o', scaleId: 'usual', value: null }] },
			'disputed'
		]
	] as const)('with %s', (_name, changes, outcome) => {
		expect(go('inReview', 'rate', 'reviewer', changes)).toBe(outcome);
	});
});

it('does not let an editor rate who has been shown the ratings', () => {
	expect(go('inReview', 'rate', 'editor')).toBe('seenRatings');
	expect(go('inReview', 'rate', 'editor', { ratingsNeeded: 2 })).toBe('secondReview');
	expect(go('inReview', 'rate', 'reviewer')).toBe('inReview');
});

describe('deciding', () => {
	it.each([
		['too few ratings', { ratingsNeeded: 2 }, 'ratings'],
		['no rating', { ratings: [] }, 'ratings'],
		['no evidence left', { evidence: [] }, 'evidence'],
		['my own rating', { ratings: [{ raterId: 'me', scaleId: 'usual', value: 5 }] }, 'ownRating'],
		['my own rating of an earlier round', { raterIds: ['me', 'other'] }, 'ownRating'],
		[
			'my own rating on a desk that allows it',
			{ ratings: [{ raterId: 'me', scaleId: 'usual', value: 5 }], allowOwnDecision: true },
			'decided'
		]
	] as const)('with %s', (_name, changes, outcome) => {
		expect(go('secondReview', 'decide', 'editor', changes)).toBe(outcome);
	});
});

describe('a claim that changed after its decision', () => {
	const changed = { basisChangedSinceDecision: true };

	it('can be decided again, before it is published', () => {
		expect(go('decided', 'decide', 'editor', changed)).toBe('decided');
	});

	it('can be corrected once it is out, because a correction decides anew', () => {
		expect(go('published', 'correct', 'editor', { ...changed, publication: 'live' })).toBe(
			'corrected'
		);
	});
});

it('leaves what a published claim says to editors', () => {
	const live = { publication: 'live' } as const;
	expect(go('published', 'reviseWords', 'reviewer', live)).toBe('published');
	expect(go('published', 'reviseWords', 'editor', live)).toBe('inReview round 4');
});

it('leaves a dispute to an editor who did not rate', () => {
	expect(go('disputed', 'resolveDispute', 'editor', { raterIds: ['me'] })).toBe('ownRating');
});

describe('publishing, correcting, withdrawing', () => {
	it.each([
		['no evidence', { evidence: [] }, 'evidence'],
		['one piece incomplete', { evidence: [proof, { quote: 'x', locator: '' }] }, 'evidence'],
		['a blocking comment', { blockingComments: 1 }, 'comments'],
		['a changed basis', { basisChangedSinceDecision: true }, 'basis'],
		['no verdict this round', { hasVerdictThisRound: false }, 'verdict']
	] as const)('is refused with %s', (_name, changes, outcome) => {
		expect(go('decided', 'publish', 'editor', changes)).toBe(outcome);
		expect(go('decided', 'correct', 'editor', { ...changes, publication: 'live' })).toBe(outcome);
	});

	it.each([
		['publish', 'live'],
		['publish', 'withdrawn'],
		['correct', 'none'],
		['correct', 'withdrawn'],
		['withdraw', 'none'],
		['withdraw', 'withdrawn']
	] as const)('refuses to %s when the page is %s', (type, publication) => {
		expect(go('decided', type, 'editor', { publication })).toBe('publication');
	});

	it('does not drop a claim whose page is out', () => {
		expect(go('inReview', 'dismiss', 'reviewer', { publication: 'live' })).toBe('publication');
	});
});

describe('without evidence', () => {
	it.each([
		['dismissed', 'reopen', 'open'],
		['suggested', 'merge', 'open'],
		['inReview', 'merge', 'open'],
		['suggested', 'split', 'open'],
		['open', 'split', 'open'],
		['suggested', 'undoEvidence', 'suggested'],
		['inReview', 'undoEvidence', 'open']
	] as const)('a claim that is %s goes by %s to %s', (state, type, outcome) => {
		expect(go(state, type, 'reviewer', { evidence: [], ratings: [] })).toBe(outcome);
	});
});

it.each(['merge', 'split'] as const)('does not %s what was rated in any round', (type) => {
	expect(go('inReview', type, 'reviewer', { ratings: [], raterIds: ['other'] })).toBe('rated');
});

it('does not undo evidence that was rated in this round', () => {
	expect(go('inReview', 'undoEvidence', 'reviewer')).toBe('rated');
	expect(go('inReview', 'undoEvidence', 'reviewer', { ratings: [], raterIds: ['other'] })).toBe(
		'inReview'
	);
});

it.each([
	['correct', 'published', 'live'],
	['withdraw', 'published', 'live'],
	['dismiss', 'open', 'none'],
	['resolveDispute', 'disputed', 'none']
] as const)('asks for a reason to %s', (type, state, publication) => {
	const actor = { id: 'me', role: 'editor' } as const;
	const result = transition(
		{ state, round: 1 },
		actor,
		{ type, reason: ' \n' },
		facts({ publication })
	);
	expect(result).toMatchObject({ ok: false, reason: { code: 'noReason', field: 'reason' } });
});

describe('isDispute', () => {
	it('is the same both ways, and never between equals', () => {
		const label = fc.record({ value: fc.option(fc.integer({ min: 1, max: 5 })) });
		fc.assert(
			fc.property(label, label, (a, b) => {
				expect(isDispute(a, b, 5)).toBe(isDispute(b, a, 5));
				expect(isDispute(a, a, 5)).toBe(false);
			})
		);
	});

	it.each([
		[5, 4, 5, false],
		[5, 3, 5, true],
		[1, null, 5, true],
		[null, null, 5, false],
		[3, 2, 3, false],
		[2, 1, 2, true],
		[1, 1, 2, false]
	])('%s against %s of %i: %s', (a, b, top, disputed) => {
		expect(isDispute({ value: a }, { value: b }, top)).toBe(disputed);
	});
});

describe('gates', () => {
	function unmet(state: ClaimState, role: Role, changes: Partial<Facts>): string[] {
		const list = gates({ state, round: 1 }, { id: 'me', role }, facts(changes));
		return list.filter((gate) => !gate.met).map((gate) => gate.code);
	}

	it('are all met for a decided claim with its proof', () => {
		expect(unmet('decided', 'editor', {})).toEqual([]);
	});

	it('list what a fresh claim needs', () => {
		const fresh = { evidence: [], ratings: [], hasVerdictThisRound: false };
		expect(unmet('open', 'editor', fresh)).toEqual(['evidence', 'ratings', 'verdict']);
		expect(unmet('open', 'reviewer', fresh)).toEqual(['evidence', 'ratings', 'decider', 'verdict']);
	});

	it('count no step as done that nobody had to take', () => {
		const fresh = { evidence: [], ratings: [], hasVerdictThisRound: false };
		const list = gates({ state: 'open', round: 1 }, { id: 'me', role: 'reviewer' }, facts(fresh));
		expect(list.map(({ code }) => code)).toEqual(['evidence', 'ratings', 'decider', 'verdict']);
		expect(list.some(({ met }) => met)).toBe(false);
		expect(unmet('disputed', 'editor', {})).toContain('disputed');
	});

	it('tell a rater that another editor decides', () => {
		const mine = {
			ratings: [{ raterId: 'me', scaleId: 'usual', value: 5 }],
			hasVerdictThisRound: false
		};
		expect(unmet('inReview', 'editor', mine)).toEqual(['decider', 'verdict']);
	});

	it('give no count of ratings away', () => {
		const words = ([[], facts().ratings] as const).map((ratings) => {
			const list = gates(
				{ state: 'inReview', round: 1 },
				{ id: 'me', role: 'reviewer' },
				facts({ ratings, ratingsNeeded: 2 })
			);
			return list.find((gate) => gate.code === 'ratings');
		});
		expect(words[0]).toEqual(words[1]);
	});

	it('are met exactly when an editor may publish a decided claim', () => {
		const anyFacts = fc.record({
			evidence: fc.constantFrom([], [proof], [{ quote: '', locator: '' }]),
			ratings: fc.constantFrom([], [...facts().ratings]),
			hasVerdictThisRound: fc.constant(true),
			blockingComments: fc.nat(2),
			basisChangedSinceDecision: fc.boolean()
		});
		fc.assert(
			fc.property(anyFacts, (changes) => {
				const open = unmet('decided', 'editor', changes).filter((code) => code !== 'ratings');
				expect(open.length === 0).toBe(go('decided', 'publish', 'editor', changes) === 'published');
			})
		);
	});
});
