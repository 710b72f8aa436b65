import { createContext } from 'svelte';
import { countWords, type CountsOfViews } from '#lib/domain/saved-view/saved-view.ts';

/** How many claims views show. They may come after the page; what was heard last holds until then. */
export class ViewCounts {
	#known = $state.raw<CountsOfViews>({});
	#asked = 0;
	#heard = 0;

	constructor(given: () => Promise<CountsOfViews | null> | CountsOfViews | null) {
		$effect(() => {
			void this.#hear(Promise.resolve(given()));
		});
	}

	/** The count of a view in figures; null where it is not known. */
	of(viewId: string): string | null {
		const count = this.#known[viewId];
		return count === undefined ? null : countWords(count);
	}

	async #hear(coming: Promise<CountsOfViews | null>): Promise<void> {
		const asked = ++this.#asked;
		// The way to another page ends what still comes of this one.
		const counts = await coming.catch(() => null);
		if (!counts || asked < this.#heard) return;
		this.#heard = asked;
		this.#known = counts;
	}
}

const [useViewCounts, setViewCounts] = createContext<ViewCounts>();

export { setViewCounts, useViewCounts };
