const formats = {
	and: new Intl.ListFormat('en-GB'),
	or: new Intl.ListFormat('en-GB', { type: 'disjunction' })
};

/** Things as a sentence lists them: "a", "a and b", "a, b and c", or with "or". */
export function listInWords(things: readonly string[], word: 'and' | 'or' = 'and'): string {
	return formats[word].format(things);
}
