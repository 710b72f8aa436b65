/** Somebody who has the same article open. */
export interface Here {
	userId: string;
	name: string;
	claimId: string | null;
	windowId: string;
}

/** What a page tells of its reading of the article. */
interface Reading {
	/** When the server began it. */
	readonly readAt: Date;
	/** When this window began to ask for it, as `performance.now` counts. */
	readonly readingSince: number;
	/** More is to be read without anything having happened. */
	readonly isUnfinished: boolean;
}

const againEveryMs = 20_000;
/** Changes that come in a flurry are read once. */
const calmMs = 250;

/**
 * Hears of what others change while the page is in sight, and calls `onchange` then, and after a time
 * out of sight. A browser keeps few connections to one address open, so hidden pages give theirs up.
 */
export class Live {
	/** Others on the same article now. */
	here = $state.raw<Here[]>([]);
	readonly #articleId: string;
	readonly #reading: Reading;
	readonly #onchange: () => void;
	readonly #windowId = crypto.randomUUID();
	#source: EventSource | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#claimId: string | null = null;
	#heardAt = 0;

	constructor(articleId: string, reading: Reading, onchange: () => void) {
		this.#articleId = articleId;
		this.#reading = reading;
		this.#onchange = onchange;
	}

	/** Begins to hear; gives what ends it. For `onMount`. */
	start(): () => void {
		const turn = () => (document.hidden ? this.#close() : this.#open());
		const again = setInterval(() => this.#say(), againEveryMs);
		document.addEventListener('visibilitychange', turn);
		turn();
		return () => {
			document.removeEventListener('visibilitychange', turn);
			clearInterval(again);
			this.#close();
		};
	}

	/** Says on which claim this window is. */
	goTo(claimId: string | null): void {
		this.#claimId = claimId;
		this.#say();
	}

	#open(): void {
		if (this.#source) return;
		const { readAt, isUnfinished } = this.#reading;
		const query = new URLSearchParams({ article: this.#articleId, read: readAt.toISOString() });
		const source = new EventSource(`/live?${query}`);
		this.#source = source;
		source.onopen = () => {
			if (isUnfinished) this.#change();
			this.#say();
		};
		source.onmessage = ({ data }: MessageEvent<string>) => {
			const message = JSON.parse(data) as { type: 'changed' } | { type: 'here'; here: Here[] };
			if (message.type === 'changed') this.#change();
			else {
				this.here = message.here.filter(({ windowId }) => windowId !== this.#windowId);
			}
		};
	}

	#close(): void {
		if (this.#source) this.#say(true);
		this.#source?.close();
		this.#source = null;
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	#change(): void {
		this.#heardAt = performance.now();
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			// News of one's own work comes before its answer, after which the page is read anyhow.
			if (this.#reading.readingSince <= this.#heardAt) this.#onchange();
		}, calmMs);
	}

	#say(gone = false): void {
		if (!this.#source) return;
		const body = JSON.stringify({
			...{ windowId: this.#windowId, articleId: this.#articleId },
			...{ claimId: this.#claimId, gone }
		});
		// Where nobody hears it, the next saying will be heard; the last one outlives the page.
		fetch('/live/here', {
			method: 'POST',
			body,
			keepalive: gone,
			headers: { 'content-type': 'application/json' }
		}).catch(() => undefined);
	}
}
