import { preloadData } from '$app/navigation';
import { inTurn } from '#lib/components/ui/in-turn.ts';
import { readAgain } from '#lib/components/ui/read-again.ts';

interface Page<Row> {
	claims: readonly Row[];
	/** Where the next page begins; null after the last. */
	next: string | null;
}

/** The pages of a table that are shown below one another. */
export class ShownPages<Row extends { id: string }> {
	readonly #first: () => Page<Row>;
	readonly #address: (next: string) => string;
	#more = $state.raw<readonly Page<Row>[]>([]);
	/** What is shown while the pages are read again, until all of them are there. */
	#held = $state.raw<readonly Row[] | null>(null);
	readonly #read = $derived.by(() => this.#rows());

	/** `first` gives the page that was loaded, `address` where another is. */
	constructor(first: () => Page<Row>, address: (next: string) => string) {
		this.#first = first;
		this.#address = address;
	}

	get rows(): readonly Row[] {
		return this.#held ?? this.#read;
	}

	get next(): string | null {
		return this.#last.next;
	}

	/** Shows the first page alone. */
	begin(): void {
		this.#more = [];
		this.#held = null;
	}

	/** Shows one more page. */
	add(page: Page<Row>): void {
		this.#more = [...this.#more, page];
	}

	/** Reads every page again, and shows them when the last one is there. */
	readonly readAgain = inTurn(() => this.#readAll());

	async #readAll(): Promise<void> {
		const before = this.#more;
		this.#held = this.rows;
		await readAgain();
		const again: Page<Row>[] = [];
		for (let { next } = this.#first(); next && again.length < before.length;) {
			const result = await preloadData(this.#address(next));
			if (result.type !== 'loaded' || result.status !== 200) break;
			const page = result.data as Page<Row>;
			again.push(page);
			({ next } = page);
		}
		// Whoever has gone on to other claims meanwhile sees those; what was loaded more stays below.
		const isSameList = before.every((page, index) => page === this.#more[index]);
		if (isSameList) this.#more = [...again, ...this.#more.slice(before.length)];
		this.#held = null;
	}

	get #last(): Page<Row> {
		return this.#more.at(-1) ?? this.#first();
	}

	/** A claim that moved between two readings can be on two pages. */
	#rows(): Row[] {
		const rows = [this.#first(), ...this.#more].flatMap((page) => page.claims);
		return Object.values(Object.fromEntries(rows.map((row) => [row.id, row])));
	}
}
