import type { MendedAt } from '#lib/domain/review/mended-at.ts';

/** What the consistency desk looks for. */
export const consistencyRules = [
	'againstEvidence',
	'contextOnly',
	'oneSource',
	'secondaryOnly',
	'sharedGroup',
	'openComments',
	'differentVerdicts',
	'basisChanged',
	'staleEvidence'
] as const;

export type ConsistencyRule = (typeof consistencyRules)[number];

export const consistencyRuleWords: Readonly<Record<ConsistencyRule, string>> = {
	againstEvidence: 'Verdict against the evidence',
	contextOnly: 'Nothing for or against',
	oneSource: 'One source',
	secondaryOnly: 'Secondary sources only',
	sharedGroup: 'One group counted twice',
	openComments: 'Open comments',
	differentVerdicts: 'Same statement, other verdict',
	basisChanged: 'Changed since the decision',
	staleEvidence: 'Old evidence'
};

export interface ConsistencyFinding {
	rule: ConsistencyRule;
	claimId: string;
	/** Why, in one or two sentences. */
	words: string;
	mendedAt: MendedAt;
	/** Claims that this one is set against. */
	otherClaimIds: string[];
	/** The facts it rests on, so that a waiver lapses when they change. */
	facts: string;
}

/** What one rule says of one claim, before the claim is named. */
export type RuleFinding = Pick<ConsistencyFinding, 'words' | 'mendedAt'> & {
	facts: readonly (string | number)[];
	otherClaimIds?: string[];
};

/** An editor's word that a finding may stand, with the reason kept beside it. */
export interface Waiver {
	rule: ConsistencyRule;
	claimId: string;
	facts: string;
}

/** True when an editor has waived this finding, and the facts are still those that were waived. */
export function isWaived(finding: ConsistencyFinding, waivers: readonly Waiver[]): boolean {
	return waivers.some(
		({ rule, claimId, facts }) =>
			rule === finding.rule && claimId === finding.claimId && facts === finding.facts
	);
}
