import { refusal } from '#lib/domain/claim/lifecycle.ts';
import { claimActs, type ClaimView, type EvidenceView } from '#lib/domain/claim/view.ts';
import { lookOf } from '#lib/domain/rating/scale.ts';
import { areOtherLanguages } from '#lib/domain/article/languages.ts';
import { isSettled } from '#lib/domain/claim/state.ts';
import type { LooseSlots } from '#lib/domain/claim/slots.ts';
import { readSourcedFigure } from '#lib/domain/evidence/sourced-figure.ts';
import { reviewChecklist } from '#lib/domain/review/checklist.ts';
import { hasRole } from '#lib/domain/role.ts';
import { claimBasis } from '../claims/claim-basis.ts';
import { fieldsOf } from '../claims/claim-fields.ts';
import { claimWithWords } from '../claims/lock-claim.ts';
import { lifecycleFacts } from '../claims/lifecycle-facts.ts';
import { commentsOfClaim, threadsFor } from '../comments/threads.ts';
import type { Context } from '../context.ts';
import type { Prisma } from '../db/generated/client.ts';
import { questionViews, questionsOfClaim } from '../questions/question-views.ts';

/** What the workspace loads of a claim. */
export const workspaceClaim = {
	...claimWithWords,
	article: { select: { language: true } },
	assignee: { select: { id: true, name: true } },
	noteBy: { select: { name: true } },
	evidence: {
		where: { removedAt: null },
		orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
		include: { source: true, addedBy: { select: { name: true } } }
	},
	ratings: {
		orderBy: { createdAt: 'asc' },
		include: { label: true, rater: { select: { id: true, name: true } } }
	},
	comments: commentsOfClaim,
	questions: questionsOfClaim,
	verdicts: {
		orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
		take: 1,
		include: { label: true, decidedBy: { select: { name: true } } }
	},
	publication: {
		include: { withdrawal: true, _count: { select: { versions: true } } }
	},
	suggestion: { select: { reasons: true, notes: true, engineVersion: true } }
} as const satisfies Prisma.ClaimInclude;

type Row = Prisma.ClaimGetPayload<{ include: typeof workspaceClaim }>;

/** One claim as one person may see it. */
export function toClaimView(
	context: Context,
	desk: { ratingsNeeded: number; allowOwnDecision: boolean },
	row: Row
): ClaimView {
	const { actor } = context;
	const ratings = row.ratings.filter(({ round }) => round === row.round);
	const iRated = ratings.some(({ rater }) => rater.id === actor.id);
	const open = ratingsAreOpen(row, ratings.length, iRated, desk.ratingsNeeded, context);
	const verdict = row.verdicts[0] ?? null;
	const exact = row.anchors[0]?.exact ?? '';
	const basis = claimBasis(row, exact, row.evidence);
	const hidden = ratings.filter(({ rater }) => !open && rater.id !== actor.id);
	const threads = threadsFor(actor.id, row.comments, hidden);
	const facts = lifecycleFacts({
		evidence: row.evidence,
		ratings,
		verdict,
		round: row.round,
		// Of those that this person may see: the count must not tell of a rating either.
		blockingComments: threads.filter(({ blocking, resolution }) => blocking && !resolution).length,
		raterIds: row.ratings.map(({ rater }) => rater.id),
		basisChanged: verdict !== null && verdict.basis !== basis,
		publication: row.publication,
		desk
	});
	return {
		...fieldsOf(row),
		id: row.id,
		number: row.number,
		exact,
		revision: row.revision,
		openedAt: row.createdAt,
		basis,
		assignee: row.assignee,
		noteBy: row.noteBy?.name ?? null,
		evidence: row.evidence.map(toEvidenceView),
		ratings: ratings
			.filter(({ rater }) => open || rater.id === actor.id)
			.map(({ rater, label, confidence, rationale, createdAt }) => ({
				rater: rater.name,
				mine: rater.id === actor.id,
				label: lookOf(label),
				confidence,
				rationale,
				createdAt
			})),
		ratingsIn: open ? ratings.length : null,
		iRated,
		scaleId: row.scaleId,
		threads,
		questions: questionViews(row.questions, hidden, context.now),
		verdict: verdict
			? {
					label: lookOf(verdict.label),
					reason: verdict.reason,
					explanation: verdict.explanation,
					decidedBy: verdict.decidedBy.name,
					decidedAt: verdict.decidedAt,
					current: verdict.round === row.round
				}
			: null,
		publication: row.publication && {
			slug: row.publication.slug,
			publishedAt: row.publication.publishedAt,
			versions: row.publication._count.versions,
			withdrawn: row.publication.withdrawal !== null
		},
		suggestion: row.suggestion,
		checklist: reviewChecklist(
			{ ...row, slots: row.slots as LooseSlots, isTranslation: isTranslated(row) },
			actor,
			facts
		),
		refusals: Object.fromEntries(
			claimActs.map((act) => [act, refusal(row, actor, act, facts)?.words ?? null])
		) as ClaimView['refusals']
	};
}

// Nobody who may still rate sees, or can count, another's rating. Editors see all ratings once there
// are enough to decide, and may then decide but no longer rate (`unseenRatings`).
function ratingsAreOpen(
	row: Row,
	given: number,
	iRated: boolean,
	needed: number,
	{ actor }: Context
): boolean {
	if (iRated || isSettled(row.state) || row.state === 'withdrawn') return true;
	return given >= needed && hasRole(actor.role, 'editor');
}

/** True when a passage of the evidence is in another language than the article. */
function isTranslated({ article, evidence }: Row): boolean {
	return evidence.some(({ source }) => areOtherLanguages(article.language, source.language));
}

function toEvidenceView(row: Row['evidence'][number]): EvidenceView {
	const { id, revision, stance, quote, locator, note, retrievedAt, source } = row;
	return {
		id,
		revision,
		stance,
		quote,
		locator,
		note,
		figure: readSourcedFigure(row.figure as LooseSlots | null),
		retrievedAt,
		addedBy: row.addedBy.name,
		source: {
			id: source.id,
			title: source.title,
			publisher: source.publisher,
			url: source.url,
			language: source.language,
			desk: source.confidentiality === 'desk'
		}
	};
}
