import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import { countWord } from '#lib/domain/desk/finding.ts';
import type { Result } from '#lib/domain/result.ts';
import { hashForm, inviteForm, personForm, roleForm } from '#lib/forms/account.ts';
import type { Context } from '#lib/server/context.ts';
import { formAction } from '#lib/server/http/form-action.ts';
import { requireRoleOr403 } from '#lib/server/http/guard.ts';
import { changeRole } from '#lib/server/users/change-role.ts';
import { disablePerson } from '#lib/server/users/disable-person.ts';
import { enablePerson } from '#lib/server/users/enable-person.ts';
import { endSessions } from '#lib/server/users/end-sessions.ts';
import { invitePerson } from '#lib/server/users/invite-person.ts';
import { listPeople } from '#lib/server/users/list-people.ts';
import { resetPassword } from '#lib/server/users/reset-password.ts';
import { revokeInvitation } from '#lib/server/users/revoke-invitation.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const context = requireRoleOr403(event, 'admin');
	const list = await listPeople(context);
	if (!list.ok) error(403, list.reason.words);
	return { ...list.value, me: context.actor.id };
};

/** What an action did, and the part of the page that says so: a person's id or a section's name. */
interface Done {
	at: string;
	done: string;
	link?: string;
}

/** What became of the claims of somebody who can no longer work on them. */
function releasedWords(count: number): string {
	if (count === 0) return '';
	return count === 1
		? ' One claim of theirs is with nobody now.'
		: ` ${countWord(count)} claims of theirs are with nobody now.`;
}

/** An action of this page, and what it says. */
function action<S extends z.ZodType, T extends object>(
	schema: S,
	useCase: (context: Context, input: z.output<S>) => Promise<Result<T>>,
	say: (value: T, input: z.output<S>, event: RequestEvent) => Done
) {
	return formAction(schema, useCase, say);
}

export const actions = {
	role: action(roleForm, changeRole, ({ name, released }, { id, role }, { locals }) => {
		// An admin who stepped down may no longer see this page.
		if (id === locals.user?.id && role !== 'admin') redirect(303, '/desk');
		const done = `The role is changed. It holds from ${name}’s next click.`;
		return { at: id, done: done + releasedWords(released) };
	}),
	disable: action(personForm, disablePerson, ({ name, released }, { id }) => ({
		at: id,
		done: `${name} is disabled and signed out.${releasedWords(released)}`
	})),
	enable: action(personForm, enablePerson, ({ name }, { id }) => ({
		at: id,
		done: `${name} can sign in again.`
	})),
	endSessions: action(personForm, endSessions, ({ name }, { id }) => ({
		at: id,
		done: `${name} is signed out everywhere.`
	})),
	reset: action(personForm, resetPassword, ({ name, path }, { id }, { url }) => ({
		at: id,
		done: `Give this link to ${name}. It works once, for 24 hours, and is not shown again.`,
		link: url.origin + path
	})),
	invite: action(inviteForm, invitePerson, ({ path }, { email }, { url }) => ({
		at: 'invite',
		done: `Send this link to ${email}. It works once, for 7 days, and is not shown again.`,
		link: url.origin + path
	})),
	revoke: action(hashForm, revokeInvitation, ({ email }) => ({
		at: 'invitations',
		done: `The invitation for ${email} no longer works.`
	}))
} satisfies Actions;
