import type { Context } from '../context.ts';
import type { Prisma } from '../db/generated/client.ts';

/** The views that the actor sees: theirs, and what is shared. Nobody else's private ones, whatever the role. */
export function visibleTo({ actor }: Pick<Context, 'actor'>): Prisma.SavedViewWhereInput {
	return { removedAt: null, OR: [{ shared: true }, { ownerId: actor.id }] };
}
