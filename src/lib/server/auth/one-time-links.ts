import { ok, refuse, type Result } from '#lib/domain/result.ts';
import type { Tx } from '../db/database.ts';
import type { LinkPurpose, OneTimeLink, Prisma } from '../db/generated/client.ts';
import { hashToken, newToken } from './secret.ts';

const hour = 60 * 60 * 1000;

/** Where each link leads, how long it lives, what it is called, and what to do when it is dead. */
const purposes: Record<
	LinkPurpose,
	{ path: string; lifetimeInHours: number; name: string; instead: string }
> = {
	setup: {
		path: '/setup',
		lifetimeInHours: 24,
		name: 'set-up link',
		instead: 'Where the desk has no people yet, restarting the server prints a new one.'
	},
	invitation: {
		path: '/invitations',
		lifetimeInHours: 7 * 24,
		name: 'invitation',
		instead: 'If you have joined already, sign in. If not, ask an admin of your desk for a new one.'
	},
	passwordReset: {
		path: '/reset',
		lifetimeInHours: 24,
		name: 'reset link',
		instead: 'Ask an admin of your desk for a new one.'
	}
};

interface NewLink {
	purpose: LinkPurpose;
	madeById: string | null;
	email?: string;
	role?: OneTimeLink['role'];
	userId?: string;
}

/** Makes a link and gives its path with the token in it; only the token's hash is stored. */
export async function makeLink(tx: Tx, now: Date, link: NewLink): Promise<string> {
	const token = newToken();
	const { path, lifetimeInHours } = purposes[link.purpose];
	const expiresAt = new Date(now.getTime() + lifetimeInHours * hour);
	await tx.oneTimeLink.create({
		data: { ...link, tokenHash: hashToken(token), createdAt: now, expiresAt }
	});
	return `${path}/${token}`;
}

/** What makes a link usable at `now`, as a filter. */
export function openAt(now: Date) {
	return { usedAt: null, revokedAt: null, expiresAt: { gt: now } };
}

/** Gives the link behind a token while it can be used, else says what became of it. */
export async function findLink(
	tx: Tx,
	now: Date,
	purpose: LinkPurpose,
	token: string
): Promise<Result<OneTimeLink>> {
	const link = await tx.oneTimeLink.findUnique({ where: { tokenHash: hashToken(token) } });
	const { name, instead } = purposes[purpose];
	if (link?.purpose !== purpose) {
		return refuse('link', `This is not the whole address of a ${name}. Copy it again, to the end.`);
	}
	if (link.usedAt) return refuse('link', `This ${name} has been used. ${instead}`);
	if (link.revokedAt) return refuse('link', `This ${name} was withdrawn. ${instead}`);
	if (link.expiresAt <= now) return refuse('link', `This ${name} has run out. ${instead}`);
	return ok(link);
}

/** Uses a link up; of two people at the same moment, the second is refused. */
export async function useLink(
	tx: Tx,
	now: Date,
	purpose: LinkPurpose,
	token: string
): Promise<Result<OneTimeLink>> {
	const found = await findLink(tx, now, purpose, token);
	if (!found.ok) return found;
	const { count } = await tx.oneTimeLink.updateMany({
		where: { tokenHash: found.value.tokenHash, ...openAt(now) },
		data: { usedAt: now }
	});
	return count === 1 ? found : findLink(tx, now, purpose, token);
}

/** Withdraws every open link that matches, and gives how many there were. */
export async function revokeLinks(
	tx: Tx,
	now: Date,
	where: Prisma.OneTimeLinkWhereInput
): Promise<number> {
	const { count } = await tx.oneTimeLink.updateMany({
		where: { AND: [where, openAt(now)] },
		data: { revokedAt: now }
	});
	return count;
}
