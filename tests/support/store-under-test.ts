/** What the global set-up hands to the tests: where fresh stores come from. */
export type StoreUnderTest =
	{ kind: 'embedded'; folder: string } | { kind: 'server'; adminUrl: string; template: string };
