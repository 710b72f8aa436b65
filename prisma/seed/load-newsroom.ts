import type { Role } from '#lib/domain/role.ts';
import type { Actor } from '#lib/server/context.ts';
import { inTransaction } from '#lib/server/db/database.ts';
import { createUser } from '#lib/server/users/create-user.ts';
import { ensureDesk } from '#lib/server/users/ensure-desk.ts';
import { articlesFor } from './articles-for.ts';
import { calendarFrom } from './calendar.ts';
import { deskName, people } from './newsroom.ts';
import { allowed, performStep, type Made } from './perform-step.ts';
import { planFor } from './plan.ts';
import type { Person, PersonKey } from './shape.ts';
import { sourcesFor } from './sources.ts';

export interface SignIn {
	name: string;
	email: string;
	password: string;
	role: Role;
}

/**
 * Fills an empty desk with the invented newsroom, dated back from `now`, and gives its sign-ins.
 * Everything goes through the use cases, so nothing that the rules forbid can be in it.
 */
export async function loadNewsroom(now: Date): Promise<{ signIns: SignIn[] }> {
	const at = calendarFrom(now);
	const actors = new Map<PersonKey, Actor>();
	const made: Made = {
		now,
		sources: sourcesFor(at),
		personIds: new Map(),
		articleIds: new Map(),
		claimIds: new Map(),
		sourceIds: new Map()
	};
	for (const step of planFor(people, articlesFor(at), now)) {
		const actor = actors.get(step.by);
		if (step.does === 'join') {
			const joined = await join(actor ?? null, step.person, step.at);
			actors.set(step.person.key, joined);
			made.personIds.set(step.person.key, joined.id);
		} else {
			if (!actor) throw new Error(`${step.by} has not joined yet.`);
			await performStep({ actor, now: step.at }, step, made);
		}
	}
	return {
		signIns: people.map(({ name, email, password, role }) => ({ name, email, password, role }))
	};
}

/** The first to join is the admin, whom the desk itself lets in. */
async function join(by: Actor | null, person: Person, at: Date): Promise<Actor> {
	const { name, email, role, password } = person;
	const context = { actor: by, now: at };
	if (!by) await inTransaction((tx) => ensureDesk(tx, context, { name: deskName }));
	const { id } = allowed(await createUser(context, { name, email, role, password }), name);
	return { id, name, role };
}
