import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	transition,
	type Action,
	type Actor,
	type Facts,
	type LivingClaim
} from '#lib/domain/claim/lifecycle.ts';
import { evidenceProblems } from '#lib/domain/evidence/evidence.ts';

const people: readonly Actor[] = [
	{ id: 'mirela', role: 'reviewer' },
	{ id: 'jonah', role: 'reviewer' },
	{ id: 'ines', role: 'reviewer' },
	{ id: 'hedda', role: 'editor' },
	{ id: 'tove', role: 'editor' },
	{ id: 'root', role: 'admin' },
	{ id: 'pia', role: 'observer' }
];

const ratingsNeeded = 2;

/** All that a desk keeps of one claim, with what its rules ask. */
interface Desk {
	claim: LivingClaim;
	evidence: { quote: string; locator: string }[];
	ratings: { round: number; raterId: string; scaleId: string; value: number | null }[];
	verdict: { round: number; deciderId: string } | null;
	blockingComments: number;
	basisChanged: boolean;
	publication: Facts['publication'];
}

type Move =
	| { type: 'addEvidence'; quote: string; locator: string }
	| { type: 'removeEvidence' | 'comment' | 'resolveComment' }
	| { type: 'act'; actor: Actor; action: Action };

function factsOf(desk: Desk): Facts {
	return {
		ratingsNeeded,
		allowOwnDecision: false,
		ratings: desk.ratings.filter(({ round }) => round === desk.claim.round),
		raterIds: desk.ratings.map(({ raterId }) => raterId),
		evidence: desk.evidence,
		hasVerdictThisRound: desk.verdict?.round === desk.claim.round,
		blockingComments: desk.blockingComments,
		basisChangedSinceDecision: desk.basisChanged,
		publication: desk.publication
	};
}

/** What readers may rely on, whenever a page goes out. */
function expectProof(desk: Desk): void {
	const raters = new Set(factsOf(desk).ratings.map(({ raterId }) => raterId));
	expect(desk.evidence.length).toBeGreaterThan(0);
	expect(desk.evidence.flatMap(evidenceProblems)).toEqual([]);
	expect(raters.size).toBeGreaterThanOrEqual(ratingsNeeded);
	expect(desk.verdict?.round).toBe(desk.claim.round);
	expect(desk.ratings.map(({ raterId }) => raterId)).not.toContain(desk.verdict?.deciderId);
	expect(desk.blockingComments).toBe(0);
}

/** Does one thing at the desk; true when a page went out by it. */
function move(desk: Desk, next: Move): boolean {
	switch (next.type) {
		case 'addEvidence':
			desk.evidence.push({ quote: next.quote, locator: next.locator });
			desk.basisChanged = true;
			return false;
		case 'removeEvidence':
			desk.evidence.pop();
			desk.basisChanged = true;
			return false;
		case 'comment':
			desk.blockingComments++;
			return false;
		case 'resolveComment':
			desk.blockingComments = Math.max(0, desk.blockingComments - 1);
			return false;
		case 'act':
			return act(desk, next.actor, next.action);
	}
}

function act(desk: Desk, actor: Actor, action: Action): boolean {
	const before = desk.claim;
	const result = transition(before, actor, action, factsOf(desk));
	if (!result.ok) return false;
	desk.claim = result.value;
	if (action.type === 'rate') {
		const { scaleId, value } = action.label;
		desk.ratings.push({ round: before.round, raterId: actor.id, scaleId, value });
	}
	// A correction of a page that is out is a decision of its own.
	if (action.type === 'decide' || (action.type === 'correct' && before.state !== 'decided')) {
		desk.verdict = { round: before.round, deciderId: actor.id };
		desk.basisChanged = false;
	}
	if (action.type === 'withdraw') desk.publication = 'withdrawn';
	if (action.type !== 'publish' && action.type !== 'correct') return false;
	desk.publication = 'live';
	expectProof(desk);
	return true;
}

function freshDesk(): Desk {
	return {
		claim: { state: 'suggested', round: 1 },
		evidence: [],
		ratings: [],
		verdict: null,
		blockingComments: 0,
		basisChanged: false,
		publication: 'none'
	};
}

const label = fc.constantFrom(
	{ scaleId: 'usual', value: 5, top: 5 },
	{ scaleId: 'usual', value: 4, top: 5 },
	{ scaleId: 'usual', value: 4, top: 5 },
	{ scaleId: 'usual', value: 1, top: 5 },
	{ scaleId: 'usual', value: null, top: 5 }
);
const reason = fc.constantFrom('The table settles it.', ' ');
const action: fc.Arbitrary<Action> = fc.oneof(
	{ weight: 6, arbitrary: label.map((given): Action => ({ type: 'rate', label: given })) },
	{
		weight: 8,
		arbitrary: fc
			.constantFrom('accept', 'startReview', 'decide', 'publish')
			.map((type): Action => ({ type }))
	},
	{
		weight: 2,
		arbitrary: fc
			.constantFrom('reopen', 'reviseWords', 'merge', 'split', 'undoEvidence')
			.map((type): Action => ({ type }))
	},
	{
		weight: 3,
		arbitrary: fc
			.tuple(fc.constantFrom('correct', 'withdraw', 'dismiss', 'resolveDispute'), reason)
			.map(([type, why]): Action => ({ type, reason: why }))
	}
);
const anyMove: fc.Arbitrary<Move> = fc.oneof(
	{
		weight: 12,
		arbitrary: fc
			.tuple(fc.constantFrom(...people), action)
			.map(([actor, given]): Move => ({ type: 'act', actor, action: given }))
	},
	{
		weight: 2,
		arbitrary: fc
			.constantFrom(['We are full.', 'p. 4'], ['We are full.', 'p. 4'], ['', 'p. 4'], ['Full.', ''])
			.map(([quote = '', locator = '']): Move => ({ type: 'addEvidence', quote, locator }))
	},
	{
		weight: 1,
		arbitrary: fc
			.constantFrom('removeEvidence', 'comment', 'resolveComment', 'resolveComment')
			.map((type): Move => ({ type }))
	}
);

function does(id: string, given: Action): Move {
	const actor = people.find((person) => person.id === id);
	if (actor === undefined) throw new Error(`Nobody is called ${id}.`);
	return { type: 'act', actor, action: given };
}

/** From a suggestion to a page, and on to a correction of it. */
const straight: readonly Move[] = [
	does('mirela', { type: 'accept' }),
	{ type: 'addEvidence', quote: 'We are full.', locator: 'p. 4' },
	does('mirela', { type: 'startReview' }),
	does('mirela', { type: 'rate', label: { scaleId: 'usual', value: 5, top: 5 } }),
	does('jonah', { type: 'rate', label: { scaleId: 'usual', value: 4, top: 5 } }),
	does('hedda', { type: 'decide' }),
	does('hedda', { type: 'publish' }),
	does('tove', { type: 'reviseWords' }),
	does('ines', { type: 'rate', label: { scaleId: 'usual', value: 4, top: 5 } }),
	does('jonah', { type: 'rate', label: { scaleId: 'usual', value: 4, top: 5 } }),
	does('tove', { type: 'decide' }),
	does('tove', { type: 'correct', reason: 'The month was wrong.' })
];

/** The straight way with steps left out and anything done in between. */
const walk: fc.Arbitrary<Move[]> = fc
	.tuple(
		...straight.map((step) =>
			fc
				.tuple(fc.array(anyMove, { maxLength: 3 }), fc.nat(9))
				.map(([others, chance]) => (chance === 0 ? others : [...others, step]))
		)
	)
	.map((stretches) => stretches.flat());

it('leads from a suggestion to a page and to its correction', () => {
	const desk = freshDesk();
	expect(straight.filter((step) => move(desk, step))).toEqual([straight[6], straight[11]]);
	expect(desk.claim).toEqual({ state: 'corrected', round: 2 });
});

it('no sequence of actions puts a page out without evidence, quote, locator, two raters and a decider who is neither', () => {
	let out = 0;
	fc.assert(
		fc.property(walk, (moves) => {
			const desk = freshDesk();
			out += moves.filter((next) => move(desk, next)).length;
		}),
		{ numRuns: 5000 }
	);
	// The walk proves something only because it gets there.
	expect(out).toBeGreaterThan(200);
});
