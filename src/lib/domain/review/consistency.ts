import { counted } from '#lib/domain/article/claim-counts.ts';
import type { DecidedClaim } from '#lib/domain/review/consistency/decided-claim.ts';
import {
	againstEvidence,
	contextOnly,
	oneSource,
	secondaryOnly,
	sharedGroup,
	staleEvidence
} from '#lib/domain/review/consistency/evidence-rules.ts';
import {
	consistencyRules,
	type ConsistencyFinding,
	type ConsistencyRule,
	type RuleFinding
} from '#lib/domain/review/consistency/finding.ts';

export interface Looking {
	now: Date;
	/** Evidence looked up longer ago than this is old; a year unless the desk says otherwise. */
	staleAfterDays?: number;
}

/**
 * What an editor should look at again among claims whose verdict holds, claim by claim in the order
 * given. A finding is a question, never a correction: it may be waived with a reason.
 */
export function consistencyFindings(
	claims: readonly DecidedClaim[],
	{ now, staleAfterDays = 365 }: Looking
): ConsistencyFinding[] {
	const byStatement = groupByStatement(claims);
	return claims.flatMap((claim) => {
		const same = byStatement.get(statementKey(claim)) ?? [];
		const found: Record<ConsistencyRule, RuleFinding | null> = {
			againstEvidence: againstEvidence(claim),
			contextOnly: contextOnly(claim),
			oneSource: oneSource(claim),
			secondaryOnly: secondaryOnly(claim),
			sharedGroup: sharedGroup(claim),
			openComments: openComments(claim),
			differentVerdicts: differentVerdicts(claim, same),
			basisChanged: basisChanged(claim),
			staleEvidence: staleEvidence(claim, { now, staleAfterDays })
		};
		return consistencyRules.flatMap((rule) => {
			const finding = found[rule];
			if (finding === null) return [];
			const { words, mendedAt, facts, otherClaimIds = [] } = finding;
			const named = { rule, claimId: claim.id, words, mendedAt, otherClaimIds };
			return [{ ...named, facts: JSON.stringify(facts) }];
		});
	});
}

function openComments({ openComments: open }: DecidedClaim): RuleFinding | null {
	if (open === 0) return null;
	const words = `${counted(open, 'comment')} on this claim ${open === 1 ? 'has' : 'have'} no resolution.`;
	return { words, mendedAt: 'comments', facts: [open] };
}

function basisChanged({ basisChanged: hasChanged, decidedAt }: DecidedClaim): RuleFinding | null {
	if (!hasChanged) return null;
	return {
		words: 'The claim or its evidence changed after the decision. Decide it again.',
		mendedAt: 'words',
		facts: [decidedAt.toISOString()]
	};
}

function differentVerdicts(claim: DecidedClaim, same: readonly DecidedClaim[]): RuleFinding | null {
	const others = same.filter(({ label }) => label.key !== claim.label.key);
	if (others.length === 0) return null;
	const named = others.map(({ number, label }) => `C-${number} (${label.name})`).join(', ');
	return {
		words: `The same statement has another verdict in ${named}; here it is ${claim.label.name}.`,
		mendedAt: 'otherClaim',
		facts: [claim.label.key, ...others.map(({ id, label }) => `${id} ${label.key}`).sort()],
		otherClaimIds: others.map(({ id }) => id)
	};
}

function groupByStatement(claims: readonly DecidedClaim[]): Map<string, DecidedClaim[]> {
	const groups = new Map<string, DecidedClaim[]>();
	for (const claim of claims) {
		const key = statementKey(claim);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [claim]);
		else group.push(claim);
	}
	return groups;
}

/** Without what does not change a statement: case, punctuation at the edges of words, spaces. */
function statementKey({ statement }: DecidedClaim): string {
	const words = statement
		.normalize('NFKC')
		.toLowerCase()
		.match(/[\p{L}\p{M}\p{N}%]+(?:[.,]\p{N}+)*/gu);
	return words?.join(' ') ?? '';
}
