import { error } from '@sveltejs/kit';
import * as forms from '#lib/forms/claim.ts';
import * as comments from '#lib/forms/comment.ts';
import * as evidence from '#lib/forms/evidence.ts';
import * as questions from '#lib/forms/question.ts';
import * as review from '#lib/forms/review.ts';
import * as suggestions from '#lib/forms/suggestion.ts';
import { assignClaim } from '#lib/server/claims/assign-claim.ts';
import { changeBounds } from '#lib/server/claims/change-bounds.ts';
import { createClaim } from '#lib/server/claims/create-claim.ts';
import { dismissClaim } from '#lib/server/claims/dismiss-claim.ts';
import { editClaim } from '#lib/server/claims/edit-claim.ts';
import { markSentence } from '#lib/server/claims/mark-sentence.ts';
import { mergeClaims } from '#lib/server/claims/merge-claims.ts';
import { moveClaim } from '#lib/server/claims/move-claim.ts';
import { reopenClaim } from '#lib/server/claims/reopen-claim.ts';
import { splitClaim } from '#lib/server/claims/split-claim.ts';
import { undoChange } from '#lib/server/claims/undo-change.ts';
import { addComment } from '#lib/server/comments/add-comment.ts';
import { reopenComment } from '#lib/server/comments/reopen-comment.ts';
import { replyToComment } from '#lib/server/comments/reply-to-comment.ts';
import { resolveComment } from '#lib/server/comments/resolve-comment.ts';
import { takeBackComment } from '#lib/server/comments/take-back-comment.ts';
import { addEvidence } from '#lib/server/evidence/add-evidence.ts';
import { editEvidence, removeEvidence } from '#lib/server/evidence/change-evidence.ts';
import { formAction } from '#lib/server/http/form-action.ts';
import { requireUser } from '#lib/server/http/guard.ts';
import { correctCheck } from '#lib/server/publications/correct-check.ts';
import { publishClaim } from '#lib/server/publications/publish-claim.ts';
import { withdrawCheck } from '#lib/server/publications/withdraw-check.ts';
import { addAnswer } from '#lib/server/questions/add-answer.ts';
import { askExpert } from '#lib/server/questions/ask-expert.ts';
import { revokeQuestion } from '#lib/server/questions/revoke-question.ts';
import { decideClaim } from '#lib/server/reviews/decide-claim.ts';
import { rateClaim } from '#lib/server/reviews/rate-claim.ts';
import { resolveDispute } from '#lib/server/reviews/resolve-dispute.ts';
import { acceptSuggestion, acceptSuggestions } from '#lib/server/suggestions/accept-suggestions.ts';
import { dismissSuggestion } from '#lib/server/suggestions/dismiss-suggestion.ts';
import { searchAgain } from '#lib/server/suggestions/search-again.ts';
import { startSearch } from '#lib/server/suggestions/start-search.ts';
import { readWorkspace } from '#lib/server/workspace/read-workspace.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = requireUser(event);
	const workspace = await readWorkspace(context, event.params.id);
	if (!workspace) error(404, 'There is no such article.');
	// The process that began it may have died.
	if (workspace.search) startSearch(event.params.id);
	return { ...workspace, readAt: context.now };
};

type Params = { id: string };

export const actions = {
	create: formAction(forms.createClaimForm, (context, input, { id }: Params) =>
		createClaim(context, id, input)
	),
	edit: formAction(forms.editClaimForm, editClaim),
	bounds: formAction(forms.boundsForm, changeBounds),
	split: formAction(forms.splitForm, splitClaim),
	merge: formAction(forms.mergeForm, mergeClaims),
	move: formAction(forms.moveForm, moveClaim),
	dismiss: formAction(forms.dismissForm, dismissClaim),
	reopen: formAction(forms.reopenForm, reopenClaim),
	assign: formAction(forms.assignForm, assignClaim),
	mark: formAction(forms.sentenceForm, (context, input, { id }: Params) =>
		markSentence(context, id, input)
	),
	acceptSuggestion: formAction(suggestions.suggestionForm, (context, input, { id }: Params) =>
		acceptSuggestion(context, id, input)
	),
	acceptSuggestions: formAction(suggestions.suggestionsForm, (context, input, { id }: Params) =>
		acceptSuggestions(context, id, input)
	),
	dismissSuggestion: formAction(suggestions.suggestionForm, (context, input, { id }: Params) =>
		dismissSuggestion(context, id, input)
	),
	searchAgain: formAction(suggestions.searchForm, (context, _, { id }: Params) =>
		searchAgain(context, id)
	),
	undo: formAction(forms.undoForm, (context, { eventId }, { id }: Params) =>
		undoChange(context, id, eventId)
	),
	addEvidence: formAction(evidence.addEvidenceForm, (context, { claimId, sourceId, ...row }) =>
		addEvidence(context, claimId, { id: sourceId }, row)
	),
	addEvidenceAndSource: formAction(
		evidence.addEvidenceWithSourceForm,
		(context, { claimId, stance, quote, locator, note, figure, retrievedAt, ...make }) =>
			addEvidence(context, claimId, { make }, { stance, quote, locator, note, figure, retrievedAt })
	),
	editEvidence: formAction(evidence.editEvidenceForm, editEvidence),
	removeEvidence: formAction(evidence.removeEvidenceForm, removeEvidence),
	comment: formAction(comments.addCommentForm, addComment),
	reply: formAction(comments.replyForm, replyToComment),
	resolveComment: formAction(comments.resolveCommentForm, resolveComment),
	reopenComment: formAction(comments.commentForm, reopenComment),
	takeBackComment: formAction(comments.commentForm, takeBackComment),
	ask: formAction(questions.askExpertForm, askExpert, ({ path }, _, { url }) => ({
		link: url.origin + path
	})),
	revokeQuestion: formAction(questions.questionForm, revokeQuestion),
	addAnswer: formAction(questions.questionForm, addAnswer),
	rate: formAction(review.rateForm, rateClaim),
	resolve: formAction(review.resolveForm, resolveDispute),
	decide: formAction(review.decideForm, decideClaim),
	publish: formAction(review.publishForm, publishClaim),
	correct: formAction(review.correctForm, correctCheck),
	withdraw: formAction(review.withdrawForm, withdrawCheck)
} satisfies Actions;
