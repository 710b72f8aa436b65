import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { hasRole, type Role } from '#lib/domain/role.ts';
import type { Context } from '../context.ts';

type Guarded = Pick<RequestEvent, 'locals' | 'url'>;

/** The context of a signed-in request; sends everybody else to sign in, and back afterwards. */
export function requireUser({ locals, url }: Guarded): Context {
	if (!locals.user) {
		const next = url.pathname + url.search;
		redirect(303, next === '/' ? '/signin' : `/signin?next=${encodeURIComponent(next)}`);
	}
	const { id, name, role } = locals.user;
	return { actor: { id, name, role }, now: locals.now };
}

/** Like `requireUser`, for data that a script or a download asks for: answers 401 in words, not a page. */
export function requireUserForData(event: Guarded): Context {
	if (!event.locals.user) error(401, 'You are not signed in, or no longer. Sign in again.');
	return requireUser(event);
}

/** Like `requireUser`, and answers 403 to a person whose role is too small for the page. */
export function requireRoleOr403(event: Guarded, role: Role): Context {
	const context = requireUser(event);
	if (!hasRole(context.actor.role, role)) error(403, 'Your role does not open this page.');
	return context;
}
