import { ok, type Result } from '#lib/domain/result.ts';
import type { Role } from '#lib/domain/role.ts';
import { openAt } from '../auth/one-time-links.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';

export interface Person {
	id: string;
	name: string;
	email: string;
	role: Role;
	createdAt: Date;
	disabledAt: Date | null;
	revision: number;
	/** How many browsers are signed in as this person. */
	sessions: number;
}

export interface OpenInvitation {
	/** The hash of its token. */
	id: string;
	email: string;
	role: Role;
	expiresAt: Date;
	madeBy: string | null;
}

/** Gives everybody with an account, by name, and the invitations that can still be used. */
export async function listPeople(
	context: Context
): Promise<Result<{ people: Person[]; invitations: OpenInvitation[] }>> {
	const refused = requireRole(context, 'admin');
	if (refused) return refused;
	const users = await db().user.findMany({
		orderBy: [{ name: 'asc' }, { id: 'asc' }],
		omit: { passwordHash: true },
		include: { _count: { select: { sessions: { where: { expiresAt: { gt: context.now } } } } } }
	});
	const links = await db().oneTimeLink.findMany({
		where: { purpose: 'invitation', ...openAt(context.now) },
		orderBy: { createdAt: 'desc' },
		include: { madeBy: { select: { name: true } } }
	});
	return ok({
		people: users.map(({ _count, ...user }) => ({ ...user, sessions: _count.sessions })),
		invitations: links.map((link) => ({
			id: link.tokenHash,
			email: link.email ?? '',
			role: link.role ?? 'observer',
			expiresAt: link.expiresAt,
			madeBy: link.madeBy?.name ?? null
		}))
	});
}
