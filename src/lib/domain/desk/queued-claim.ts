import type { Priority } from '../claim/priority.ts';
import type { ClaimState } from '../claim/state.ts';
import type { LabelLook } from '../rating/scale.ts';
import type { Wait } from './wait.ts';

/** What somebody has to do with a claim next. */
export type Need = 'firstReview' | 'secondReview' | 'resolve' | 'decide' | 'publish' | 'reply';

/** A claim that waits in a queue, with what a row of it shows. */
export interface QueuedClaim {
	id: string;
	revision: number;
	number: number;
	statement: string;
	state: ClaimState;
	/** Only once the desk has decided. */
	label: LabelLook | null;
	need: Need;
	articleId: string;
	article: string;
	outlet: string;
	openedAt: Date;
	/** Since when it waits, in its step or for whom it waits. */
	wait: Wait;
	dueAt: Date | null;
	priority: Priority;
	assigneeId: string | null;
	/** Who has it, by name. */
	holder: string | null;
	/** What whoever handed it over had to say, and who that was. */
	handOverNote: string | null;
	noteBy: string | null;
}
