import { createContext } from 'svelte';

const againEveryMs = 60_000;

/**
 * How many notifications wait to be read. What the server gave with the page holds until something
 * newer is heard: after each way to another page, when the window comes into sight, and every minute.
 */
export class Unread {
	readonly #given: () => number;
	count = $derived.by(() => this.#given());

	constructor(given: () => number) {
		this.#given = given;
	}

	/** Asks the server anew; without an answer the count stays as it is. */
	async refresh(): Promise<void> {
		if (!navigator.onLine) return;
		const response = await fetch('/notifications/unread').catch(() => null);
		if (response?.ok) this.count = ((await response.json()) as { unread: number }).unread;
	}

	/** Keeps the count fresh while the window is in sight; gives what ends it. For `onMount`. */
	start(): () => void {
		const look = () => {
			if (!document.hidden) void this.refresh();
		};
		document.addEventListener('visibilitychange', look);
		const again = setInterval(look, againEveryMs);
		return () => {
			document.removeEventListener('visibilitychange', look);
			clearInterval(again);
		};
	}
}

const [useUnread, setUnread] = createContext<Unread>();

export { setUnread, useUnread };
