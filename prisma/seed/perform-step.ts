import { splitSentences } from '#lib/domain/article/sentences.ts';
import type { Result } from '#lib/domain/result.ts';
import type { SuggestionView } from '#lib/domain/suggest/suggestion.ts';
import { assignForm, createClaimForm, dismissForm } from '#lib/forms/claim.ts';
import { addEvidenceForm } from '#lib/forms/evidence.ts';
import { correctForm, decideForm, publishForm, rateForm, withdrawForm } from '#lib/forms/review.ts';
import { newSourceForm } from '#lib/forms/source.ts';
import { createArticle } from '#lib/server/articles/create-article.ts';
import { assignClaim } from '#lib/server/claims/assign-claim.ts';
import { createClaim } from '#lib/server/claims/create-claim.ts';
import { dismissClaim } from '#lib/server/claims/dismiss-claim.ts';
import { markSentence } from '#lib/server/claims/mark-sentence.ts';
import type { Context } from '#lib/server/context.ts';
import { loadClaimFacts } from '#lib/server/claims/claim-facts.ts';
import { inTransaction } from '#lib/server/db/database.ts';
import { addEvidence } from '#lib/server/evidence/add-evidence.ts';
import { correctCheck } from '#lib/server/publications/correct-check.ts';
import { publishClaim } from '#lib/server/publications/publish-claim.ts';
import { withdrawCheck } from '#lib/server/publications/withdraw-check.ts';
import { decideClaim } from '#lib/server/reviews/decide-claim.ts';
import { rateClaim } from '#lib/server/reviews/rate-claim.ts';
import { dismissSuggestion } from '#lib/server/suggestions/dismiss-suggestion.ts';
import { searchArticle } from '#lib/server/suggestions/search-article.ts';
import { readWorkspace } from '#lib/server/workspace/read-workspace.ts';
import { createSource } from '#lib/server/sources/create-source.ts';
import { dueAfter, instantOf } from './calendar.ts';
import type { Step } from './plan.ts';
import type { ArticleSeed, PersonKey, SourceSeed } from './shape.ts';

type Work = Exclude<Step, { does: 'join' }>;

/** Minutes between the moment a source was retrieved and the moment it was added as evidence. */
const readingTime = 6;

/** What the steps so far have made, by the keys of the seed. */
export interface Made {
	/** The demo's now, from which due times are counted. */
	now: Date;
	sources: Record<string, SourceSeed>;
	personIds: Map<PersonKey, string>;
	articleIds: Map<string, string>;
	claimIds: Map<string, string>;
	sourceIds: Map<string, string>;
}

/**
 * Does one step through the use case that a person would use, its input read by that page's form.
 * @throws {Error} when a rule of the desk refuses it.
 */
export async function performStep(context: Context, step: Work, made: Made): Promise<void> {
	switch (step.does) {
		case 'captureArticle':
			return captureArticle(context, step.article, made);
		case 'markSentence':
			return mark(context, step, made);
		case 'dismissSuggestions':
			return dismissSuggestions(context, step, made);
		case 'markClaim':
			return markClaim(context, step, made);
		case 'addEvidence':
			return addOneEvidence(context, step, made);
		default:
			return moveClaim(context, step, made);
	}
}

async function captureArticle(context: Context, article: ArticleSeed, made: Made): Promise<void> {
	const { title, text, outlet, byline, url, published, ownDraft } = article;
	const created = await createArticle(context, {
		...{ title, text, outlet, byline, ownDraft, language: 'en', fileName: null, anyway: false },
		url: url ?? null,
		publishedAt: published === undefined ? null : instantOf(published, made.now)
	});
	const { id } = allowed(created, article.key);
	made.articleIds.set(article.key, id);
	await searchArticle(id, () => context.now);
}

async function dismissSuggestions(
	context: Context,
	{ article }: Extract<Work, { does: 'dismissSuggestions' }>,
	made: Made
): Promise<void> {
	const articleId = idOf(made.articleIds, article.key);
	for (const { id: suggestionId } of await pendingOf(context, articleId)) {
		allowed(await dismissSuggestion(context, articleId, { suggestionId }), article.key);
	}
}

async function pendingOf(context: Context, articleId: string): Promise<SuggestionView[]> {
	const workspace = await readWorkspace(context, articleId);
	return workspace?.suggestions ?? [];
}

async function mark(
	context: Context,
	{ article, words }: Extract<Work, { does: 'markSentence' }>,
	made: Made
): Promise<void> {
	const where = article.text.indexOf(words);
	const sentence = splitSentences(article.text, 'en').find(({ end }) => end > where);
	if (where < 0 || !sentence) throw new Error(`${article.key} does not say “${words}”.`);
	const articleId = idOf(made.articleIds, article.key);
	allowed(await markSentence(context, articleId, { ...sentence, marked: true }), words);
}

async function markClaim(
	context: Context,
	{ article, claim }: Extract<Work, { does: 'markClaim' }>,
	made: Made
): Promise<void> {
	const { key, exact, kind, statement, slots, claimant, saidOn, saidWhere } = claim;
	const start = article.text.indexOf(exact);
	if (start < 0) throw new Error(`${article.key} does not say “${exact}”.`);
	const articleId = idOf(made.articleIds, article.key);
	const place = { start, end: start + exact.length, kind };
	// Whoever marks words that were suggested in part takes the suggestion up, with changes.
	const suggestion = (await pendingOf(context, articleId)).find(
		(one) => one.start < place.end && one.end > place.start
	);
	const form = createClaimForm.parse({
		...{ ...place, statement, claimant, saidOn, saidWhere },
		slots: JSON.stringify(slots),
		suggestionId: suggestion?.id
	});
	const created = await createClaim(context, articleId, form);
	made.claimIds.set(key, allowed(created, key).claimId);
}

async function addOneEvidence(
	context: Context,
	{ claim, evidence }: Extract<Work, { does: 'addEvidence' }>,
	made: Made
): Promise<void> {
	const { source: key, figure = {}, ...row } = evidence;
	const sourceId = made.sourceIds.get(key) ?? (await addSource(context, key, made));
	const retrievedAt = new Date(context.now.getTime() - readingTime * 60_000).toISOString();
	const claimId = idOf(made.claimIds, claim.key);
	const form = addEvidenceForm.parse({
		claimId,
		sourceId,
		...row,
		figure: JSON.stringify(figure),
		retrievedAt
	});
	allowed(await addEvidence(context, claimId, { id: sourceId }, form), claim.key);
}

async function addSource(context: Context, key: string, made: Made): Promise<string> {
	const source = made.sources[key];
	if (!source) throw new Error(`There is no source ${key}.`);
	const { id } = allowed(await createSource(context, newSourceForm.parse(source)), key);
	made.sourceIds.set(key, id);
	return id;
}

type Move = Extract<
	Work,
	{ does: 'assign' | 'dismiss' | 'rate' | 'decide' | 'publish' | 'correct' | 'withdraw' }
>;

async function moveClaim(context: Context, step: Move, made: Made): Promise<void> {
	const { does, claim } = step;
	const { verdict, correction, withdrawal, dismissal, assignee, dueInDays } = claim;
	const rating = step.does === 'rate' ? step.rating : undefined;
	const claimId = idOf(made.claimIds, claim.key);
	const facts = await inTransaction((tx) => loadClaimFacts(tx, claimId));
	if (!facts) throw new Error(`There is no claim ${claim.key}.`);
	const one = { claimId, revision: facts.claim.revision, basis: facts.basis };
	const moves = {
		assign: () =>
			assignClaim(
				context,
				assignForm.parse({
					...one,
					assigneeId: assignee && idOf(made.personIds, assignee),
					dueAt: dueInDays === undefined ? '' : dueAfter(dueInDays, made.now).toISOString()
				})
			),
		dismiss: () => dismissClaim(context, dismissForm.parse({ ...one, reason: dismissal?.reason })),
		rate: () => rateClaim(context, rateForm.parse({ ...one, ...rating })),
		decide: () =>
			decideClaim(context, decideForm.parse({ ...one, ...verdict, ...correction?.before })),
		publish: () => publishClaim(context, publishForm.parse(one)),
		correct: () =>
			correctCheck(
				context,
				correctForm.parse({ ...one, ...verdict, correction: correction?.what })
			),
		withdraw: () =>
			withdrawCheck(context, withdrawForm.parse({ ...one, reason: withdrawal?.reason }))
	};
	allowed<unknown>(await moves[does](), `${does} ${claim.key}`);
}

function idOf<K extends string>(ids: Map<K, string>, key: K): string {
	const id = ids.get(key);
	if (id === undefined) throw new Error(`There is no ${key} yet.`);
	return id;
}

/** The value of a use case that the rules allowed. */
export function allowed<T>(result: Result<T>, what: string): T {
	if (result.ok) return result.value;
	throw new Error(`${what}: ${result.reason.words}`);
}
