import { onMount } from 'svelte';

/** The reader's time zone. The server does not know it, so a page starts in UTC on both sides. */
export class ReaderZone {
	name = $state('UTC');

	constructor() {
		onMount(() => {
			this.name = Intl.DateTimeFormat().resolvedOptions().timeZone;
		});
	}
}
