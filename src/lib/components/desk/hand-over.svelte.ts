import { formOf, problemIn, send, type Sent } from '#lib/components/article/send.ts';
import { readAgain } from '#lib/components/ui/read-again.ts';
import type { ToastMessage, ToastQueue } from '#lib/components/ui/toasts.svelte.ts';
import type { QueuedClaim } from '#lib/domain/desk/queued-claim.ts';

/** Hands claims over from a list, with an undo; what is shown is read again after each. */
export class HandOver {
	readonly #toasts: ToastQueue;
	#announced: number | null = null;

	constructor(toasts: ToastQueue) {
		this.#toasts = toasts;
	}

	/** Gives a claim that nobody has to the person who asks. */
	async take(claim: QueuedClaim, userId: string): Promise<void> {
		const { id: claimId, revision } = claim;
		const form = formOf({ claimId, revision, assigneeId: userId });
		const sent = await this.send(claim, form, 'The claim is yours.');
		const problem = problemIn(sent);
		if (!problem) return;
		this.#toasts.show({ message: problem, tone: 'problem' });
		await readAgain();
	}

	/** Sends a form of the dialog; its refusals are left to the dialog. */
	async send({ articleId }: QueuedClaim, form: FormData, words: string): Promise<Sent> {
		const path = `/articles/${articleId}`;
		const sent = await send(path, 'assign', form);
		if (sent.type !== 'accepted') return sent;
		await readAgain();
		const { eventId } = sent.value;
		this.#announce({
			message: words,
			...(eventId && { action: { label: 'Undo', run: () => void this.#undo(path, eventId) } })
		});
		return sent;
	}

	async #undo(path: string, eventId: string): Promise<void> {
		const problem = problemIn(await send(path, 'undo', formOf({ eventId })));
		await readAgain();
		this.#announce(problem ? { message: problem, tone: 'problem' } : { message: 'Undone.' });
	}

	/** In place of what was said before: an older Undo would come too late. */
	#announce(message: ToastMessage): void {
		if (this.#announced !== null) this.#toasts.dismiss(this.#announced);
		this.#announced = this.#toasts.show(message);
	}
}
