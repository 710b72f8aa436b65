import { isSettled, type ClaimState } from '../claim/state.ts';

const plural = new Intl.PluralRules('en');

/** What an article's claims come to, in words: "17 claims, 8 unsettled", "14 suggestions to triage". */
export function claimCountWords(states: readonly ClaimState[]): string {
	const suggested = states.filter((state) => state === 'suggested').length;
	const taken = states.filter((state) => state !== 'suggested' && state !== 'dismissed');
	if (taken.length === 0) {
		if (suggested > 0) return `${counted(suggested, 'suggestion')} to triage`;
		return states.length > 0 ? 'Nothing to check' : 'No claims yet';
	}
	// A withdrawn check has no verdict, but no work waits on it either.
	const unsettled = taken.filter((state) => !isSettled(state) && state !== 'withdrawn').length;
	return `${counted(taken.length, 'claim')}, ${unsettled === 0 ? 'all settled' : `${unsettled} unsettled`}`;
}

/** A number and its noun, which takes an s: "1 claim", "2 claims", "1,204 claims". */
export function counted(count: number, noun: string): string {
	return `${count.toLocaleString('en-GB')} ${plural.select(count) === 'one' ? noun : `${noun}s`}`;
}
