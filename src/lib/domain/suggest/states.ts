const made = new Map<string, ReadonlySet<string>>();

/** Whether a name is a state's in a language, by the platform's own list of regions. */
export function isState(name: string, language: string): boolean {
	const subtag = language.slice(0, 2).toLowerCase();
	let names = made.get(subtag);
	if (names === undefined) {
		names = stateNames(subtag);
		made.set(subtag, names);
	}
	return names.has(name);
}

/** Two capitals that are no state of their own: unions, test codes and what is unknown. */
const noState = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ']);

function stateNames(subtag: string): ReadonlySet<string> {
	const locale = /^[a-z]{2}$/.test(subtag) ? subtag : 'en';
	const shown = new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'none' });
	const names = new Set<string>();
	for (let first = 65; first <= 90; first++) {
		for (let second = 65; second <= 90; second++) {
			const code = String.fromCharCode(first, second);
			const name = noState.has(code) ? undefined : shown.of(code);
			if (name !== undefined) names.add(name);
		}
	}
	return names;
}
