import { now } from '../clock.ts';
import type { Context } from '../context.ts';
import { db } from '../db/database.ts';
import { presence } from './channels.ts';

/** Where a person is now: on an article, and on which of its claims. */
export interface Here {
	userId: string;
	name: string;
	articleId: string;
	claimId: string | null;
	/** Where one person has two windows, each is somewhere. */
	windowId: string;
	/** The window is closed, or out of sight. */
	gone: boolean;
}

/** Windows say again where they are every 20 s, so one that says nothing for this long is gone. */
const forgottenAfterMs = 50_000;

const known = new Map<string, Here & { at: number }>();

/** Says to every process of the desk where a person's window is, or that it is gone. */
export async function sayHere(
	{ actor }: Context,
	windowId: string,
	place: Pick<Here, 'articleId' | 'claimId' | 'gone'>
): Promise<void> {
	const here: Here = { userId: actor.id, name: actor.name, windowId, ...place };
	await db().$executeRaw`select pg_notify(${presence}, ${JSON.stringify(here)})`;
}

/** Takes note of where somebody is, and gives the articles on which that changes who is there. */
export function takePresence(said: Here, at = now().getTime()): string[] {
	const key = `${said.userId} ${said.windowId}`;
	const before = known.get(key);
	if (said.gone) known.delete(key);
	else known.set(key, { ...said, at });
	const gone = [...known].filter(([, here]) => at - here.at > forgottenAfterMs);
	for (const [one] of gone) known.delete(one);
	const isSame = said.gone
		? before === undefined
		: before?.articleId === said.articleId && before.claimId === said.claimId;
	const moved = isSame ? [] : [said.articleId, ...(before ? [before.articleId] : [])];
	return [...new Set([...moved, ...gone.map(([, here]) => here.articleId)])];
}

/** Who is on an article now. */
export function hereIn(articleId: string, at = now().getTime()): Here[] {
	return [...known.values()]
		.filter((here) => here.articleId === articleId && at - here.at <= forgottenAfterMs)
		.map(({ at: _, ...here }) => here);
}

/** True of a message of this shape; another version of the desk may send others. */
export function isHere(said: unknown): said is Here {
	const { userId, name, articleId, windowId } = (said ?? {}) as Partial<Here>;
	return [userId, name, articleId, windowId].every((value) => typeof value === 'string');
}
