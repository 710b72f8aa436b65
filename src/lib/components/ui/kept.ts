// What a browser keeps of one person's work beside the server: drafts on the computer, what was open
// in the tab. Several people may share the computer, so everything is kept under the person's id.

const prefix = 'claimdesk.kept.';

/** Null until a desk page has said whose work this is; nothing is kept then. */
let owner: string | null = null;

/** Says whose work is kept from now on, by their id. */
export function keepFor(userId: string): void {
	owner = userId;
}

/** Runs `work`, or gives null where storage is forbidden, full or holds something else. */
function tried<T>(work: () => T): T | null {
	try {
		return work();
	} catch {
		return null;
	}
}

function keyOf(name: string): string {
	return `${prefix}${owner}.${name}`;
}

/** What is kept of this person under a name, or null. */
export function readKept(storage: () => Storage, name: string): unknown {
	if (owner === null) return null;
	return tried(() => JSON.parse(storage().getItem(keyOf(name)) ?? 'null') as unknown);
}

/** Keeps a value of this person under a name, or forgets the name when it is null. */
export function writeKept(storage: () => Storage, name: string, value: unknown): void {
	if (owner === null) return;
	tried(() => {
		if (value === null) storage().removeItem(keyOf(name));
		else storage().setItem(keyOf(name), JSON.stringify(value));
	});
}

/** Forgets whatever is kept of anybody, on this computer and in this tab. */
export function forgetKept(): void {
	for (const storage of [() => localStorage, () => sessionStorage]) {
		tried(() => {
			for (const key of Object.keys(storage())) {
				if (key.startsWith(prefix)) storage().removeItem(key);
			}
		});
	}
}
