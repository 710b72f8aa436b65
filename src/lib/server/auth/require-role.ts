import { refuse } from '#lib/domain/result.ts';
import { hasRole, roleWords, type Role } from '#lib/domain/role.ts';
import type { Context } from '../context.ts';

/** Gives null when the actor may do what `needed` may, else the refusal in words. */
export function requireRole(context: Context, needed: Role): ReturnType<typeof refuse> | null {
	if (hasRole(context.actor.role, needed)) return null;
	return refuse(
		'role',
		`This needs the role ${roleWords[needed]}. You are signed in as ${roleWords[context.actor.role]}.`
	);
}
