import {
	isAfterRating,
	type CommentView,
	type RatedAt,
	type ThreadView
} from '#lib/domain/comment/comment.ts';
import type { Prisma } from '../db/generated/client.ts';

/** What is loaded of a claim's comments. */
export const commentsOfClaim = {
	where: { removedAt: null },
	orderBy: [{ at: 'asc' }, { id: 'asc' }],
	include: { author: { select: { name: true } }, resolvedBy: { select: { name: true } } }
} as const satisfies Prisma.Claim$commentsArgs;

type Row = Prisma.CommentGetPayload<{ include: (typeof commentsOfClaim)['include'] }>;

/**
 * The threads of a claim as one person may see them. `hiddenRatings` are those of the present round
 * that the reader may not see yet: what their givers wrote or resolved since is left out unsaid.
 */
export function threadsFor(
	readerId: string,
	rows: readonly Row[],
	hiddenRatings: readonly RatedAt[]
): ThreadView[] {
	const seen = rows.filter(({ authorId, at }) => !isAfterRating(hiddenRatings, authorId, at));
	const view = ({ id, author, authorId, at, text }: Row): CommentView => ({
		...{ id, at, text },
		author: author.name,
		mine: authorId === readerId
	});
	return seen
		.filter(({ parentId }) => parentId === null)
		.map((row) => ({
			...view(row),
			blocking: row.blocking,
			resolution: resolutionOf(row, hiddenRatings),
			replies: seen.filter(({ parentId }) => parentId === row.id).map(view)
		}));
}

function resolutionOf(row: Row, hidden: readonly RatedAt[]): ThreadView['resolution'] {
	const { resolvedAt: at, resolvedById, resolvedBy, resolution } = row;
	if (!at || !resolvedById || isAfterRating(hidden, resolvedById, at)) return null;
	return { by: resolvedBy?.name ?? '', at, reason: resolution ?? '' };
}
