import { manyWords, type LeftOut } from '#lib/domain/claim/many-words.ts';
import type { NoPlace } from '#lib/domain/claim/with-nobody.ts';
import { formOf, problemIn, send, type Accepted, type Sent } from '#lib/components/article/send.ts';
import type { ToastMessage, ToastQueue } from '#lib/components/ui/toasts.svelte.ts';
import { readAssigning, type Patch } from './assigning.ts';
import type { TableClaim } from './ClaimTableRow.svelte';
import type { Selection } from './selection.svelte.ts';

/** What the desk answers to an action on many claims. */
interface Answer {
	done: { claimId: string; eventId: string; revision: number; noPlace?: NoPlace }[];
	refused: (Omit<LeftOut, 'number'> & { claimId: string; claimNumber: number | null })[];
}

/** One action, as it can be taken back. */
interface Step {
	eventIds: string[];
	before: TableClaim[];
}

interface Doing {
	action: 'assign' | 'dismiss' | 'undo';
	/** What an undo takes back. */
	step?: Step;
	claims: readonly TableClaim[];
	expected: (claim: TableClaim) => Patch;
	/** Says what was done to so many. */
	words: (count: number) => string;
	/** Asked when the answer is there: whether a form is still open that shows a refusal itself. */
	hasForm: () => boolean;
}

/**
 * Acts on many claims of a table as one. What is asked for is shown at once, and given up when the
 * answer is there and the table was read again; claims that the desk refused are selected again.
 */
export class ManyClaims {
	readonly #toasts: ToastQueue;
	readonly #selection: Selection<TableClaim>;
	readonly #refresh: () => Promise<void>;
	#expected = $state.raw<readonly Readonly<Record<string, Patch>>[]>([]);
	#steps: Step[] = [];
	#announced: number | null = null;
	/** Settles when everything that was sent so far is answered. */
	#underWay: Promise<unknown> = Promise.resolve();
	/** What this window has made of revisions that its rows may still show, by id and revision. */
	readonly #since: Record<string, number> = {};

	constructor(toasts: ToastQueue, selection: Selection<TableClaim>, refresh: () => Promise<void>) {
		this.#toasts = toasts;
		this.#selection = selection;
		this.#refresh = refresh;
	}

	/** The claims with what is expected of them; what nothing is expected of stays the same object. */
	shown<Claim extends TableClaim>(claims: readonly Claim[]): readonly Claim[] {
		if (this.#expected.length === 0) return claims;
		return claims.map((claim) => {
			const patches = this.#expected.flatMap((expected) => expected[claim.id] ?? []);
			return patches.length > 0 ? Object.assign({}, claim, ...patches) : claim;
		});
	}

	/** Hands claims over as the form of the dialog says. */
	assign(
		claims: readonly TableClaim[],
		form: FormData,
		people: readonly { id: string; name: string }[],
		hasForm: Doing['hasForm']
	): Promise<Sent> {
		const { patch, words } = readAssigning(form, claims, people);
		return this.#act({ action: 'assign', claims, expected: () => patch, words, hasForm }, form);
	}

	/** Dismisses claims for one reason. */
	dismiss(claims: readonly TableClaim[], reason: string, hasForm: Doing['hasForm']): Promise<Sent> {
		const expected = (): Patch => ({ state: 'dismissed' });
		const words = (count: number) => `${count || 'None'} dismissed.`;
		return this.#act({ action: 'dismiss', claims, expected, words, hasForm }, formOf({ reason }));
	}

	/**
	 * Takes back the last action of this window that was not taken back. One that is not answered yet
	 * is waited for.
	 */
	async undo(): Promise<void> {
		await this.#underWay;
		const step = this.#steps.pop();
		if (!step) {
			this.#announce({ message: 'There is nothing to undo in this window.' });
			return;
		}
		await this.#act(
			{
				action: 'undo',
				step,
				claims: step.before,
				expected: ({ assignee, dueAt, priority, state }) => ({ assignee, dueAt, priority, state }),
				words: (count) => `${count || 'None'} put back.`,
				hasForm: () => false
			},
			formOf({ eventIds: step.eventIds.join(' ') })
		);
	}

	async #act(doing: Doing, form: FormData): Promise<Sent> {
		const { action, claims, expected } = doing;
		const patches = Object.fromEntries(claims.map((claim) => [claim.id, expected(claim)]));
		const ids = Object.keys(patches);
		this.#expected = [...this.#expected, patches];
		if (action !== 'undo') this.#selection.setThese(ids, false);
		const sending = this.#underWay.then(() => this.#send(doing, form));
		this.#underWay = sending;
		const sent = await sending;
		const answer = sent.type === 'accepted' ? (sent.value as Accepted & Answer) : null;
		if (answer) await this.#refresh();
		this.#expected = this.#expected.filter((one) => one !== patches);
		if (answer) this.#accept(doing, answer);
		else if (action !== 'undo') this.#selection.setThese(ids, true);
		const isShown = sent.type === 'refused' && doing.hasForm();
		const problem = isShown ? null : problemIn(sent);
		if (problem !== null) {
			// Where the form went with another dialog, what was typed goes with the next try.
			const isLost = sent.type === 'failed' && action !== 'undo' && !doing.hasForm();
			const again = { label: 'Try again', run: () => void this.#act(doing, form) };
			this.#announce({ message: problem, tone: 'problem', ...(isLost && { action: again }) });
		}
		return sent;
	}

	async #send({ action, step, claims }: Doing, form: FormData): Promise<Sent> {
		const seen = claims.map(({ id, revision }) => ({ id, revision: this.#latest(id, revision) }));
		if (action !== 'undo') {
			form.set('claims', seen.map(({ id, revision }) => `${id}:${revision}`).join(' '));
		}
		const sent = await send('/claims', action, form);
		if (sent.type === 'failed' && step) this.#steps.push(step);
		if (sent.type !== 'accepted') return sent;
		const { done } = sent.value as Accepted & Answer;
		const before = Object.fromEntries(seen.map(({ id, revision }) => [id, revision]));
		for (const { claimId, revision } of done) {
			this.#since[`${claimId}:${before[claimId]}`] = revision;
		}
		// Here, so that an undo that waited for this answer finds it.
		if (!step && done.length > 0) this.#steps.push(stepOf(claims, done));
		return sent;
	}

	/** The revision that somebody's own actions have made of one they saw. */
	#latest(id: string, revision: number): number {
		const later = this.#since[`${id}:${revision}`];
		return later === undefined ? revision : this.#latest(id, later);
	}

	#accept({ action, claims, words }: Doing, { done, refused }: Answer): void {
		const byId = Object.fromEntries(claims.map((claim) => [claim.id, claim]));
		const leftOut = refused.map(({ claimId, claimNumber, code, words: why }) => ({
			number: claimNumber ?? byId[claimId]?.number ?? 0,
			...{ code, words: why }
		}));
		const failed = refused.filter(({ code }) => code !== 'unchanged');
		if (action !== 'undo') {
			this.#selection.setThese(
				failed.map(({ claimId }) => claimId),
				true
			);
		}
		const lost = done.flatMap(({ noPlace }) => noPlace ?? []);
		const message = manyWords(words(done.length), leftOut, lost);
		const canUndo = action !== 'undo' && done.length > 0;
		this.#announce({
			message,
			tone: failed.length > 0 ? 'problem' : 'done',
			...(canUndo && { action: { label: 'Undo', key: 'Z', run: () => void this.undo() } })
		});
	}

	/** In place of what was said before: its Undo would take back something else. */
	#announce(message: ToastMessage): void {
		if (this.#announced !== null) this.#toasts.dismiss(this.#announced);
		this.#announced = this.#toasts.show(message);
	}
}

function stepOf(claims: readonly TableClaim[], done: Answer['done']): Step {
	const ids = done.map(({ claimId }) => claimId);
	return {
		eventIds: done.map(({ eventId }) => eventId),
		before: claims.filter(({ id }) => ids.includes(id))
	};
}
