import { changeNameForm, changePasswordForm, hashForm, noFields } from '#lib/forms/account.ts';
import { mailKindsForm } from '#lib/forms/notification.ts';
import { formAction } from '#lib/server/http/form-action.ts';
import { requireUser } from '#lib/server/http/guard.ts';
import { chooseMailKinds, readMailKinds } from '#lib/server/notifications/mail-kinds.ts';
import { changeName } from '#lib/server/users/change-name.ts';
import { changePassword } from '#lib/server/users/change-password.ts';
import { endMySessions } from '#lib/server/users/end-sessions.ts';
import { mySessions } from '#lib/server/users/my-sessions.ts';
import type { Actions, PageServerLoad } from './$types';

function sessionsEnded(ended: number): string {
	return ended === 1 ? 'One session ended.' : `${ended} sessions ended.`;
}

export const load: PageServerLoad = async (event) => {
	const context = requireUser(event);
	return {
		me: { ...context.actor, email: event.locals.user?.email ?? '' },
		sessions: await mySessions(context, event.locals.session?.id ?? ''),
		mailKinds: await readMailKinds(context)
	};
};

/** What an action did; `at` names the part of the page that says so. */
interface Done {
	at: 'name' | 'password' | 'sessions' | 'mail';
	done: string;
}

function sayEnded({ ended }: { ended: number }): Done {
	return { at: 'sessions', done: sessionsEnded(ended) };
}

export const actions = {
	name: formAction(changeNameForm, changeName, ({ name }): Done => ({
		at: 'name',
		done: `The desk now calls you ${name}.`
	})),
	password: formAction(
		changePasswordForm,
		(context, input, _params, { session }) =>
			changePassword(context, { ...input, sessionId: session?.id ?? '' }),
		({ ended }): Done => ({
			at: 'password',
			done: `The password is changed.${ended ? ` ${sessionsEnded(ended)}` : ''}`
		})
	),
	mail: formAction(mailKindsForm, chooseMailKinds, ({ kinds }): Done => ({
		at: 'mail',
		done: kinds === 0 ? 'Nothing comes by e-mail.' : 'Your choice is kept.'
	})),
	endSession: formAction(
		hashForm,
		(context, { id }) => endMySessions(context, { idHash: id }),
		sayEnded
	),
	endOthers: formAction(
		noFields,
		(context, _input, _params, { session }) =>
			endMySessions(context, { allBut: session?.id ?? '' }),
		sayEnded
	)
} satisfies Actions;
