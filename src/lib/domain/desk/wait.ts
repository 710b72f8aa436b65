import { stateWords } from '../claim/state.ts';
import { spanWords } from './due.ts';
import type { QueuedClaim } from './queued-claim.ts';

/** Since when a claim waits, and from what that is counted. */
export interface Wait {
	since: Date;
	from: 'asked' | 'came' | 'review' | 'ratings' | 'state';
}

/** When what happened to a claim that waits, as far as the person who looks may know. */
interface Moments {
	/** Of the latest of the others, or of the question where one is asked. */
	since: Date;
	/** When it came to the person, or to nobody. */
	came: Date | null;
	/** When it came into its step. */
	step: Date;
	/** When ratings moved it is not known, so its step is the whole review. */
	blind: boolean;
}

/** From what the wait of a claim is counted. */
export function waitOf(
	{ need, state }: Pick<QueuedClaim, 'need' | 'state'>,
	{ since, came, step, blind }: Moments
): Wait {
	if (need === 'reply') return { since, from: 'asked' };
	if (came && came > step) return { since, from: 'came' };
	if (blind && (state === 'secondReview' || state === 'disputed')) return { since, from: 'review' };
	return { since, from: need === 'decide' ? 'ratings' : 'state' };
}

const standing = { ...stateWords, secondReview: 'In second review' };

/** How long a claim has waited, and where: "In second review for 9 h", "Asked 2 d ago". */
export function waitWords(
	claim: Pick<QueuedClaim, 'state' | 'assigneeId' | 'wait'>,
	now: Date
): string {
	const span = spanWords(now.getTime() - claim.wait.since.getTime());
	return claim.wait.from === 'asked' ? `Asked ${span} ago` : `${lead(claim)} for ${span}`;
}

function lead({ state, assigneeId, wait }: Parameters<typeof waitWords>[0]): string {
	switch (wait.from) {
		case 'came':
			return assigneeId === null ? 'With nobody' : 'With you';
		case 'review':
			return standing.inReview;
		case 'ratings':
			return 'Ready to decide';
		default:
			return standing[state];
	}
}
