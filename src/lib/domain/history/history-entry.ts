import type { LabelLook } from '../rating/scale.ts';
import type { ClaimState } from '../claim/state.ts';

/** One line of a history as it travels to the browser. */
export interface HistoryEntry {
	id: string;
	/** ISO 8601 instant. */
	at: string;
	who: { id: string; name: string } | null;
	text: string;
	/** Ends the sentence after the subject. */
	after?: string;
	detail?: string;
	verdict?: LabelLook;
	state?: ClaimState;
}
