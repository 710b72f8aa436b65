import { expect, it, vi } from 'vitest';
import type { Sent } from '#lib/components/article/send.ts';
import { ToastQueue } from '#lib/components/ui/toasts.svelte.ts';
import type { TableClaim } from './ClaimTableRow.svelte';
import { ManyClaims } from './many.svelte.ts';
import { Selection } from './selection.svelte.ts';

const actions = vi.hoisted(() => ({
	sent: [] as {
		action: string;
		eventIds: FormDataEntryValue | null;
		claims: FormDataEntryValue | null;
		answer: (sent: Sent) => void;
	}[]
}));

// The real one reads answers with the kit, which is not there without its router.
vi.mock('#lib/components/article/send.ts', () => ({
	formOf: (values: Record<string, string>) => {
		const form = new FormData();
		for (const [name, value] of Object.entries(values)) form.set(name, value);
		return form;
	},
	problemIn: (sent: Sent) => (sent.type === 'failed' ? sent.words : null),
	send: (_path: string, action: string, form: FormData) =>
		new Promise<Sent>((answer) =>
			actions.sent.push({
				...{ action, answer },
				eventIds: form.get('eventIds'),
				claims: form.get('claims')
			})
		)
}));

function claim(number: number): TableClaim {
	return {
		...{ id: `id-${number}`, revision: 1, number, statement: 'The quay is new.' },
		...{ kind: 'figure', state: 'open', label: null, articleId: 'article', outlet: 'The Ledger' },
		...{ assignee: { id: 'pia', name: 'Pia' }, sources: 0, priority: 0, dueAt: null },
		updatedAt: new Date('2026-03-02T09:00:00Z')
	};
}

/** A table of three claims, and what the person is told. */
function openTable() {
	actions.sent.length = 0;
	const claims = [claim(1), claim(2), claim(3)];
	const toasts = new ToastQueue();
	const selection = new Selection(() => many.shown(claims));
	const many: ManyClaims = new ManyClaims(toasts, selection, () => Promise.resolve());
	return {
		claims,
		many,
		selection,
		toasts,
		told: () => toasts.toasts.map(({ message }) => message)
	};
}

/** Answers what was sent last: done to all of these, at the next revision. */
function accept(claims: readonly TableClaim[], more: object = {}): void {
	const done = claims.map(({ id, number }) => ({
		...{ claimId: id, eventId: String(100 + number), revision: 2, ...more }
	}));
	actions.sent.at(-1)?.answer({ type: 'accepted', value: { done, refused: [] } });
}

const noForm = () => false;

/** Waits until this many actions were sent. */
function untilSent(count: number): Promise<void> {
	return vi.waitFor(() => expect(actions.sent).toHaveLength(count));
}

it('says how many claims came back to nobody, and why', async () => {
	const { claims, many, told } = openTable();
	const dismissing = many.dismiss(claims, 'Opinions.', noForm);
	await untilSent(1);
	accept(claims);
	await dismissing;
	expect(told()).toEqual(['3 dismissed.']);
	const undoing = many.undo();
	await untilSent(2);
	accept(claims, { noPlace: 'gone' });
	await undoing;
	expect(told()).toEqual([
		'3 put back. 3 are with nobody: whoever had them can no longer be given claims.'
	]);
});

it('undoes the action that is not answered yet, and not the one before it', async () => {
	const { claims, many, told } = openTable();
	const [first, second] = claims as [TableClaim, TableClaim, TableClaim];
	const earlier = many.dismiss([first], 'An opinion.', noForm);
	await untilSent(1);
	accept([first]);
	await earlier;

	const later = many.dismiss([second], 'An opinion.', noForm);
	const undoing = many.undo();
	await untilSent(2);
	expect(actions.sent.map(({ action }) => action)).toEqual(['dismiss', 'dismiss']);
	accept([second]);
	await later;
	await untilSent(3);
	expect(actions.sent.at(-1)).toMatchObject({ action: 'undo', eventIds: '102' });
	accept([second]);
	await undoing;
	expect(told()).toEqual(['1 put back.']);
});

it('keeps an action whose undo did not reach the desk, also for who pressed the key twice', async () => {
	const { claims, many, told } = openTable();
	const dismissing = many.dismiss(claims, 'Opinions.', noForm);
	const [once, twice] = [many.undo(), many.undo()];
	await untilSent(1);
	accept(claims);
	await dismissing;
	await untilSent(2);
	actions.sent.at(-1)?.answer({ type: 'failed', words: 'The desk cannot be reached.' });
	await Promise.all([once, twice]);
	const again = many.undo();
	await untilSent(3);
	accept(claims);
	await again;
	expect(told()).toEqual(['3 put back.']);
});

it('begins the next dialog with what was just asked for, and sends what was made of the claims', async () => {
	const { claims, many, selection } = openTable();
	const people = [{ id: 'ben', name: 'Ben' }];
	const form = new FormData();
	form.set('assigneeId', 'ben');
	const handing = many.assign(claims, form, people, noForm);
	selection.setAll(true);
	expect(selection.chosen.map(({ assignee }) => assignee?.name)).toEqual(['Ben', 'Ben', 'Ben']);
	await untilSent(1);
	const due = many.assign(selection.chosen, new FormData(), people, noForm);
	accept(claims);
	await handing;
	await untilSent(2);
	expect(actions.sent.at(-1)?.claims).toBe('id-1:2 id-2:2 id-3:2');
	accept(claims);
	await due;
});

it('offers another try where the form is gone, with everything that was typed', async () => {
	const { claims, many, toasts } = openTable();
	const dismissing = many.dismiss(claims, 'Opinions, all three.', noForm);
	await untilSent(1);
	actions.sent.at(-1)?.answer({ type: 'failed', words: 'The desk cannot be reached.' });
	await dismissing;
	toasts.toasts.at(-1)?.action?.run();
	await untilSent(2);
	expect(actions.sent.at(-1)).toMatchObject({ action: 'dismiss', claims: 'id-1:1 id-2:1 id-3:1' });
});
