/** Somebody who has the same article open. */
export interface Here {
	userId: string;
	name: string;
	claimId: string | null;
	windowId: string;
}

/** Something changed; by no event that has an id where `eventId` is null. */
interface News {
	type: 'changed';
	eventId: string | null;
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
	readonly #known: () => string | null;
	readonly #onchange: () => void;
	readonly #windowId = crypto.randomUUID();
	#source: EventSource | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#claimId: string | null = null;
	#news: News[] = [];

	/**
	 * `known` gives the newest event that the page's data hold, null where they may be behind it: what
	 * one did oneself, or was there when the page was made, is not read again.
	 */
	constructor(articleId: string, known: () => string | null, onchange: () => void) {
		this.#articleId = articleId;
		this.#known = known;
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
		const source = new EventSource(`/live?article=${this.#articleId}`);
		this.#source = source;
		source.onopen = () => this.#say();
		source.onmessage = ({ data }: MessageEvent<string>) => {
			const message = JSON.parse(data) as News | { type: 'here'; here: Here[] };
			if (message.type === 'changed') this.#change(message);
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

	#change(news: News): void {
		this.#news.push(news);
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			const [heard, known] = [this.#news, this.#known()];
			this.#news = [];
			const isNew = ({ eventId }: News) =>
				eventId === null || known === null || BigInt(eventId) > BigInt(known);
			if (heard.some(isNew)) this.#onchange();
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
