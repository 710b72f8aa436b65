import { createContext } from 'svelte';

export interface ToastAction {
	label: string;
	/** The single key that does the same, shown beside the label. */
	key?: string;
	run: () => void;
}

export interface ToastMessage {
	message: string;
	action?: ToastAction;
	/** A problem stays until it is dismissed. */
	tone?: 'done' | 'problem';
}

export interface Toast extends ToastMessage {
	id: number;
	tone: 'done' | 'problem';
}

/** How long a message that needs no answer stays, in milliseconds. */
export const toastDuration = 6000;

const keptAtOnce = 3;

/** The messages on screen, and the clocks that take them away. */
export class ToastQueue {
	toasts = $state<Toast[]>([]);
	#timers: Record<number, ReturnType<typeof setTimeout> | undefined> = {};
	#paused = false;
	#lastId = 0;

	/** Shows a message and gives its id, by which it can be dismissed early. */
	show(message: ToastMessage): number {
		const toast: Toast = { tone: 'done', ...message, id: ++this.#lastId };
		const done = this.toasts.filter((shown) => shown.tone === 'done');
		if (toast.tone === 'done' && done.length >= keptAtOnce && done[0]) this.dismiss(done[0].id);
		this.toasts.push(toast);
		if (!this.#paused) this.#start(toast);
		return toast.id;
	}

	/** Takes a message away now. */
	dismiss(id: number): void {
		clearTimeout(this.#timers[id]);
		this.#timers[id] = undefined;
		this.toasts = this.toasts.filter((toast) => toast.id !== id);
		// What held the clocks may have gone with its message, and then says nothing on leaving.
		if (this.toasts.length === 0) this.#paused = false;
	}

	/** Stops every clock, while somebody reads or has the focus here. */
	pause(): void {
		this.#paused = true;
		for (const timer of Object.values(this.#timers)) clearTimeout(timer);
		this.#timers = {};
	}

	/** Starts the clocks again, each with its full time. */
	resume(): void {
		if (!this.#paused) return;
		this.#paused = false;
		for (const toast of this.toasts) this.#start(toast);
	}

	#start(toast: Toast): void {
		if (toast.tone === 'problem') return;
		this.#timers[toast.id] = setTimeout(() => this.dismiss(toast.id), toastDuration);
	}
}

const [getQueue, setQueue] = createContext<ToastQueue>();

/** Makes the queue for everything below the calling component. */
export function setToasts(): ToastQueue {
	return setQueue(new ToastQueue());
}

/** The queue of the shell around the calling component; throws outside one. */
export function useToasts(): ToastQueue {
	return getQueue();
}
