import type { LabelLook } from '#lib/domain/rating/scale.ts';
import { isSettled, type ClaimState } from '#lib/domain/claim/state.ts';
import { eventWords } from '#lib/domain/history/event-words.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import type { Prisma } from '../db/generated/client.ts';

/** One line of a history, in words. */
export interface HistoryLine {
	id: string;
	at: Date;
	/** Null for the desk itself: set-up and the command line. */
	who: { id: string; name: string } | null;
	/** The verb phrase before the subject. */
	text: string;
	/** Ends the sentence after the subject. */
	after?: string;
	detail?: string;
	verdict?: LabelLook;
	state?: ClaimState;
	/** What it happened to; null where it is gone, or for the desk as a whole. */
	about: { kind: 'article' | 'claim' | 'source'; words: string; href: string } | null;
}

export interface History {
	lines: HistoryLine[];
	/** Give it as `before` for the older lines; null when these were the last. */
	next: string | null;
}

interface HistoryPage {
	/** The id of the line after which to begin. */
	before?: string | undefined;
	limit?: number;
}

function relatedFor(viewerId: string) {
	return {
		actor: { select: { id: true, name: true } },
		article: { select: { id: true, title: true } },
		claim: {
			select: {
				number: true,
				statement: true,
				articleId: true,
				state: true,
				round: true,
				ratings: { where: { raterId: viewerId }, select: { round: true } }
			}
		},
		source: { select: { id: true, title: true } }
	} as const satisfies Prisma.EventInclude;
}

type Row = Prisma.EventGetPayload<{ include: ReturnType<typeof relatedFor> }>;

/** Whose account was changed is for the admins, not for the list that everybody reads. */
const work = {
	OR: [{ articleId: { not: null } }, { sourceId: { not: null } }]
} as const satisfies Prisma.EventWhereInput;

/**
 * The events of an article with its claims, of a claim, of a source, or of all work; newest first. That
 * somebody has rated a claim is left out for those who have yet to rate it, and no page is shorter for it.
 */
export function readHistory(
	context: Pick<Context, 'actor'>,
	of: { articleId?: string; claimId?: string; sourceId?: string },
	page: HistoryPage = {}
): Promise<History> {
	return readLines(context, Object.keys(of).length > 0 ? of : work, page);
}

/** What happened to the desk itself: its settings, scales, views and accounts; for admins. */
export async function readDeskHistory(
	context: Context,
	page: HistoryPage = {}
): Promise<Result<History>> {
	const denied = requireRole(context, 'admin');
	if (denied) return denied;
	return ok(await readLines(context, { articleId: null, sourceId: null, claimId: null }, page));
}

async function readLines(
	{ actor }: Pick<Context, 'actor'>,
	of: Prisma.EventWhereInput,
	{ before, limit = 50 }: HistoryPage
): Promise<History> {
	const visible: Row[] = [];
	let from = before && /^\d{1,18}$/.test(before) ? BigInt(before) : null;
	let isMore = true;
	// Once as a rule: what is hidden from one person is a few lines of the newest.
	while (isMore && visible.length <= limit) {
		const rows = await db().event.findMany({
			where: { ...of, ...(from !== null && { id: { lt: from } }) },
			orderBy: { id: 'desc' },
			take: limit + 1,
			include: relatedFor(actor.id)
		});
		visible.push(...rows.filter((row) => !isBlind(row, actor.id)));
		from = rows.at(-1)?.id ?? null;
		isMore = rows.length > limit;
	}
	const shown = visible.slice(0, limit);
	const last = shown.at(-1);
	return {
		lines: shown.map(toLine),
		next: visible.length > limit && last ? String(last.id) : null
	};
}

/**
 * True of a rating, or a comment since, in a round that is not over, by somebody else, while the viewer's
 * own is not in. A dismissed claim can come back to work, and its round goes on then.
 */
function isBlind({ action, actorId, claim, data }: Row, viewerId: string): boolean {
	const { round, afterRating } = data as { round?: number; afterRating?: boolean };
	// That somebody wrote or resolved a comment may tell that they have rated.
	const tells = action === 'rating.given' || afterRating === true;
	if (!tells || actorId === viewerId || !claim) return false;
	const isOver = claim.state === 'withdrawn' || isSettled(claim.state);
	return !isOver && round === claim.round && !claim.ratings.some((own) => own.round === round);
}

function toLine(row: Row): HistoryLine {
	const { id, at, actor, action, data } = row;
	return { id: String(id), at, who: actor, ...eventWords({ action, data }), about: subjectOf(row) };
}

/** The thing that an event is about: the row that its action names, else the nearest one around it. */
function subjectOf({ action, article, claim, source }: Row): HistoryLine['about'] {
	const ofSource = action.startsWith('source.') || !(claim ?? article);
	if (source && ofSource) {
		return { kind: 'source', words: source.title, href: `/sources/${source.id}` };
	}
	if (claim) {
		const href = `/articles/${claim.articleId}?claim=${claim.number}`;
		return { kind: 'claim', words: claim.statement, href };
	}
	if (article) return { kind: 'article', words: article.title, href: `/articles/${article.id}` };
	return null;
}
