import type { ListedView } from '#lib/domain/saved-view/saved-view.ts';
import { formOf, send, type Sent } from '#lib/components/article/send.ts';
import { readAgain } from '#lib/components/ui/read-again.ts';
import type { ToastMessage, ToastQueue } from '#lib/components/ui/toasts.svelte.ts';

/** Saves and changes views of the claims table; the lists of them are read again after each. */
export class Views {
	readonly #toasts: ToastQueue;
	#announced: number | null = null;

	constructor(toasts: ToastQueue) {
		this.#toasts = toasts;
	}

	/** Keeps a filter under a title. Refusals are left to the dialog. */
	async save(title: string, query: string, shared: boolean): Promise<Sent> {
		const sent = await this.#send('saveView', { title, query, shared });
		const words = shared ? `“${title}” is saved for everybody.` : `“${title}” is saved.`;
		if (sent.type === 'accepted') this.#announce({ message: words });
		return sent;
	}

	/** Gives a view another title. Refusals are left to the dialog. */
	async rename({ id: viewId, revision }: ListedView, title: string): Promise<Sent> {
		const sent = await this.#send('renameView', { viewId, revision, title });
		if (sent.type === 'accepted') this.#announce({ message: `Renamed to “${title}”.` });
		return sent;
	}

	/** Shows a view to everybody, or to its owner alone. */
	async share({ id: viewId, revision, title }: ListedView, shared: boolean): Promise<void> {
		const sent = await this.#send('shareView', { viewId, revision, shared });
		this.#tell(sent, shared ? `Everybody sees “${title}”.` : `Only you see “${title}” now.`);
	}

	/** Lets a view show other claims, with an undo. */
	async replace(view: ListedView, query: string): Promise<void> {
		const { id: viewId, revision, title, query: before } = view;
		const sent = await this.#send('replaceFilters', { viewId, revision, query });
		this.#tell(sent, `“${title}” shows these claims now.`, async (next) => {
			const form = { viewId, revision: next, query: before };
			this.#tell(await this.#send('replaceFilters', form), 'Undone.');
		});
	}

	/** Deletes a view, with an undo. */
	async delete({ id: viewId, revision, title }: ListedView): Promise<void> {
		const sent = await this.#send('deleteView', { viewId, revision });
		this.#tell(sent, `“${title}” is deleted.`, async () => {
			this.#tell(await this.#send('restoreView', { viewId }), `“${title}” is back.`);
		});
	}

	async #send(action: string, form: Parameters<typeof formOf>[0]): Promise<Sent> {
		const sent = await send('/claims', action, formOf(form));
		// Also after a refusal: the next try is about what stands there now. Where the desk did not answer,
		// a reading could put an error in place of what was typed.
		if (sent.type !== 'failed') await readAgain();
		return sent;
	}

	/** Says what was done, with a way back from the revision that it led to, or why it was not. */
	#tell(sent: Sent, words: string, undo?: (revision: number) => Promise<void>): void {
		if (sent.type !== 'accepted') {
			const message = sent.type === 'refused' ? sent.reason.problem : sent.words;
			this.#announce({ message, tone: 'problem' });
			return;
		}
		const run = () => void undo?.(Number(sent.value['revision']));
		this.#announce({ message: words, ...(undo && { action: { label: 'Undo', run } }) });
	}

	/** In place of what was said before: an older Undo would come too late. */
	#announce(message: ToastMessage): void {
		if (this.#announced !== null) this.#toasts.dismiss(this.#announced);
		this.#announced = this.#toasts.show(message);
	}
}
