import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stances } from '#lib/domain/evidence/evidence.ts';
import { firstLabels, type LabelKey } from '#lib/domain/rating/scale.ts';
import { consistencyFindings } from '#lib/domain/review/consistency.ts';
import type {
	DecidedClaim,
	StandingEvidence
} from '#lib/domain/review/consistency/decided-claim.ts';
import {
	isWaived,
	type ConsistencyFinding,
	type ConsistencyRule
} from '#lib/domain/review/consistency/finding.ts';

const now = new Date('2026-05-12T09:00:00Z');

function piece(sourceId: string, changes: Partial<StandingEvidence> = {}): StandingEvidence {
	return {
		sourceId,
		title: `Report ${sourceId}`,
		stance: 'supports',
		primacy: 'primary',
		independenceGroup: null,
		retrievedAt: new Date('2026-05-11T09:00:00Z'),
		...changes
	};
}

/** A claim with nothing to find, but for what a test changes. */
function claim(key: LabelKey = 'true', changes: Partial<DecidedClaim> = {}): DecidedClaim {
	const { name, value, unsettled } = firstLabels.find((label) => label.key === key)!;
	return {
		id: 'claim',
		number: 2217,
		statement: 'The fund has spent EUR 4 billion.',
		label: { key, name, value, unsettled },
		scaleTop: 5,
		decidedAt: new Date('2026-05-11T12:00:00Z'),
		basisChanged: false,
		openComments: 0,
		evidence: [piece('a'), piece('b')],
		...changes
	};
}

function findings(...claims: DecidedClaim[]): ConsistencyFinding[] {
	return consistencyFindings(claims, { now });
}

function rulesOf(...claims: DecidedClaim[]): ConsistencyRule[] {
	return findings(...claims).map(({ rule }) => rule);
}

const against = { stance: 'contradicts' } as const;

it('finds nothing in a claim that is in order', () => {
	expect(
		findings(
			claim(),
			claim('false', { statement: 'Other.', evidence: [piece('a', against), piece('b', against)] })
		)
	).toEqual([]);
});

describe('the weight of the evidence', () => {
	it.each([
		['true', 2, 1, false],
		['true', 1, 2, true],
		['mtrue', 1, 1, false],
		['half', 0, 3, false],
		['mfalse', 3, 2, true],
		['false', 0, 2, false],
		['unver', 2, 0, true],
		['unver', 1, 0, false],
		['unver', 1, 2, false],
		['misctx', 3, 0, false]
	] as const)('%s with %d for and %d against', (key, supports, contradicts, isFound) => {
		const evidence = [
			...Array.from({ length: supports }, (_, at) => piece(`for ${at}`)),
			...Array.from({ length: contradicts }, (_, at) => piece(`against ${at}`, against))
		];
		expect(rulesOf(claim(key, { evidence })).includes('againstEvidence')).toBe(isFound);
	});

	it('is held against any label that says no source can settle the claim, by whatever name', () => {
		const label = { key: 'no-proof', name: 'No proof', value: null };
		const found = (unsettled: boolean) =>
			rulesOf(claim('true', { label: { ...label, unsettled } })).includes('againstEvidence');
		expect([found(true), found(false)]).toEqual([true, false]);
	});

	it('counts sources of one group once, and says the count', () => {
		const evidence = [
			piece('a'),
			piece('b', { ...against, independenceGroup: 'Wire' }),
			piece('c', { ...against, independenceGroup: ' wire ' })
		];
		expect(rulesOf(claim('true', { evidence }))).not.toContain('againstEvidence');
		const [finding] = findings(claim('true', { evidence: [...evidence, piece('d', against)] }));
		expect(finding).toMatchObject({
			rule: 'againstEvidence',
			mendedAt: 'decision',
			words:
				'The verdict is True, yet of the independent sources 1 supports the claim and 2 contradict it.'
		});
	});
});

describe('the sources', () => {
	it.each([
		['one alone', 'true', [piece('a')], ['oneSource']],
		['one twice', 'true', [piece('a'), piece('a')], ['oneSource']],
		['one, unverifiable', 'unver', [piece('a')], []],
		['context alone', 'true', [piece('a', { stance: 'context' })], ['contextOnly']],
		['context alone, unverifiable', 'unver', [piece('a', { stance: 'context' })], []],
		[
			'secondary only',
			'true',
			['a', 'b'].map((id) => piece(id, { primacy: 'secondary' })),
			['secondaryOnly']
		],
		[
			'one secondary',
			'true',
			[piece('a', { primacy: 'secondary' })],
			['oneSource', 'secondaryOnly']
		],
		['one secondary, one primary', 'true', [piece('a', { primacy: 'secondary' }), piece('b')], []],
		[
			'two of a group',
			'true',
			['a', 'b'].map((id) => piece(id, { independenceGroup: 'Wire' })),
			['sharedGroup']
		],
		[
			'of a group on either side',
			'half',
			[
				piece('a', { independenceGroup: 'Wire' }),
				piece('b', { independenceGroup: 'Wire', ...against })
			],
			[]
		],
		[
			'old',
			'true',
			['a', 'b'].map((id) => piece(id, { retrievedAt: new Date('2025-05-11T00:00:00Z') })),
			['staleEvidence']
		],
		[
			'a year old to the day',
			'true',
			['a', 'b'].map((id) => piece(id, { retrievedAt: new Date('2025-05-12T00:00:00Z') })),
			[]
		],
		[
			'old and new',
			'true',
			[piece('a', { retrievedAt: new Date('2020-01-01T00:00:00Z') }), piece('b')],
			[]
		]
	] as [string, LabelKey, StandingEvidence[], ConsistencyRule[]][])(
		'%s',
		(_name, key, evidence, rules) => {
			expect(rulesOf(claim(key, { evidence }))).toEqual(rules);
		}
	);

	it('of a group are named', () => {
		const evidence = ['a', 'b'].map((id) => piece(id, { independenceGroup: 'Wire' }));
		expect(findings(claim('true', { evidence }))[0]?.words).toBe(
			'“Report a” and “Report b” share one independence group and count once: 2 sources, 1 independent.'
		);
	});
});

it('finds open comments and what changed after the decision', () => {
	expect(findings(claim('true', { openComments: 2, basisChanged: true }))).toMatchObject([
		{
			rule: 'openComments',
			mendedAt: 'comments',
			words: '2 comments on this claim have no resolution.'
		},
		{ rule: 'basisChanged', mendedAt: 'words' }
	]);
});

describe('the same statement', () => {
	const other = claim('false', {
		id: 'other',
		number: 1108,
		statement: 'the fund has spent  “EUR 4 billion”',
		evidence: [piece('a', against), piece('b', against)]
	});

	it('with another verdict is found on both sides', () => {
		expect(findings(claim(), other)).toMatchObject([
			{
				rule: 'differentVerdicts',
				claimId: 'claim',
				otherClaimIds: ['other'],
				words: 'The same statement has another verdict in C-1108 (False); here it is True.'
			},
			{ rule: 'differentVerdicts', claimId: 'other', otherClaimIds: ['claim'] }
		]);
	});

	it('with the same verdict, or with another number in it, is not', () => {
		expect(findings(claim(), claim('true', { id: 'twin' }))).toEqual([]);
		const near = { ...other, statement: 'The fund has spent EUR 4.5 billion.' };
		expect(findings(claim(), near)).toEqual([]);
	});
});

it('is waived only while the facts are those that were waived', () => {
	const [finding] = findings(claim('true', { openComments: 1 }));
	const waivers = [{ rule: finding!.rule, claimId: 'claim', facts: finding!.facts }];
	expect(isWaived(finding!, waivers)).toBe(true);
	expect(isWaived(findings(claim('true', { openComments: 2 }))[0]!, waivers)).toBe(false);
	expect(isWaived({ ...finding!, claimId: 'other' }, waivers)).toBe(false);
});

it('finds the same whatever the order of the evidence, each rule once', () => {
	const evidence = fc.array(
		fc.record({
			id: fc.constantFrom('a', 'b', 'c'),
			stance: fc.constantFrom(...stances),
			primacy: fc.constantFrom('primary', 'secondary'),
			independenceGroup: fc.constantFrom(null, 'Wire', 'Court')
		})
	);
	const key = fc.constantFrom(...firstLabels.map((label) => label.key));
	fc.assert(
		fc.property(evidence, key, (rows, labelKey) => {
			const pieces = rows.map(({ id, ...row }) => piece(id, row as Partial<StandingEvidence>));
			const found = findings(claim(labelKey, { evidence: pieces }));
			const again = findings(claim(labelKey, { evidence: pieces.toReversed() }));
			const facts = (all: ConsistencyFinding[]): string[] =>
				all.map((each) => `${each.rule} ${each.facts}`);
			expect(facts(again)).toEqual(facts(found));
			expect(new Set(facts(found)).size).toBe(found.length);
			expect(found.every(({ words }) => /^[A-Z0-9“].*\.$/.test(words))).toBe(true);
		})
	);
});
