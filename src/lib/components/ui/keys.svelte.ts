import { createContext, untrack } from 'svelte';

export interface KeyGroup {
	title: string;
	keys: { keys: string; does: string }[];
}

/** The keys that the page offers, as its key sheet lists them, and whether the sheet is open. */
export class KeyRegistry {
	open = $state(false);
	groups = $state.raw<readonly KeyGroup[]>([]);

	/** Lists a group until the returned function is called, as in `$effect(() => keys.add(…))`. */
	add(group: KeyGroup): () => void {
		// Read untracked, or the effect that adds a group would run again because of it.
		this.groups = [...untrack(() => this.groups), group];
		return () => {
			this.groups = this.groups.filter((listed) => listed !== group);
		};
	}
}

const [getRegistry, setRegistry] = createContext<KeyRegistry>();

/** Makes the list of keys for everything below the calling component. */
export function setKeys(): KeyRegistry {
	return setRegistry(new KeyRegistry());
}

/** The list of keys of the shell around the calling component; throws outside one. */
export function useKeys(): KeyRegistry {
	return getRegistry();
}
