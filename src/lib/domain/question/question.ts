import type { ClaimState } from '../claim/state.ts';
import type { Confidentiality } from '../source/kind.ts';

/** What a link to a question can still do: take an answer, or nothing any more. */
export type QuestionState = 'open' | 'answered' | 'revoked' | 'expired';

export const questionStateWords: Record<QuestionState, string> = {
	open: 'Waits for an answer',
	answered: 'Answered',
	revoked: 'Revoked',
	expired: 'Expired without an answer'
};

/** For how many days a link takes an answer, unless the asker says otherwise, and at most. */
export const usualDays = 14;
export const mostDays = 90;

/** A question as the desk sees it beside its claim. */
export interface QuestionView {
	id: string;
	expert: string;
	affiliation: string | null;
	question: string;
	confidentiality: Confidentiality;
	askedBy: string;
	askedAt: Date;
	expiresAt: Date;
	state: QuestionState;
	revoked: { by: string; at: Date } | null;
	answer: AnswerView | null;
}

export interface AnswerView {
	/** As the expert wants to be named. */
	by: string;
	at: Date;
	words: string;
	/** What they point to: an address, or the name of a document. */
	reference: string | null;
	/** It stands among the claim's evidence now. */
	isEvidence: boolean;
}

/** A question as the expert sees it. Nothing of the desk's work on the claim is in it. */
export interface OutsideQuestion {
	expert: string;
	affiliation: string | null;
	question: string;
	confidentiality: Confidentiality;
	askedBy: string;
	desk: string;
	expiresAt: Date;
	statement: string;
	/** The words in the article, with what stands around them in their paragraph. */
	words: { before: string; exact: string; after: string };
	article: {
		title: string;
		outlet: string;
		publishedAt: Date | null;
		url: string | null;
		language: string;
	};
}

/** What became of a question by `now`. */
export function questionState(
	question: { answeredAt: Date | null; revokedAt: Date | null; expiresAt: Date },
	now: Date
): QuestionState {
	if (question.answeredAt) return 'answered';
	if (question.revokedAt) return 'revoked';
	return question.expiresAt <= now ? 'expired' : 'open';
}

/**
 * True while an answer joins the evidence by itself. Later it waits for a person: those who have rated
 * or decided did so on the evidence that they saw.
 */
export function joinsByItself(state: ClaimState, ratingsInRound: number): boolean {
	const isUnjudged = state === 'suggested' || state === 'open' || state === 'inReview';
	return isUnjudged && ratingsInRound === 0;
}

/** What stands around the words of a claim in its paragraph, cut between words at `reach` characters. */
export function wordsAround(
	text: string,
	start: number,
	end: number,
	reach = 240
): { before: string; after: string } {
	const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
	const lineEnd = text.indexOf('\n', end);
	const after = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
	return {
		before: before.length <= reach ? before : before.slice(-reach).replace(/^\S*\s*/u, '… '),
		after: after.length <= reach ? after : after.slice(0, reach).replace(/\s*\S*$/u, ' …')
	};
}
