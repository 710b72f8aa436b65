import { counted } from '../article/claim-counts.ts';
import { spanWord } from './due.ts';

/** Work between the person who looks and others. */
export interface HeldUp {
	/** Whoever gave the person claims that they have yet to review. */
	byMe: readonly { name: string; first: number; second: number; oldestAt: Date }[];
	/** Claims that the person rated: for a decision, for the review of somebody, or of anybody. */
	mine: readonly {
		for: 'decision' | 'review' | 'anybody';
		name: string | null;
		count: number;
		oldestAt: Date;
	}[];
	/** Up to two of the other editors. */
	deciders: readonly string[];
	/** What waits for the person to decide. */
	decisions: { count: number; oldestAt: Date } | null;
}

export interface HeldUpSentence {
	lead: string;
	words: string;
}

/** Who holds up whom, as sentences: what the person can do first, then what they wait for. */
export function heldUpSentences(
	{ byMe, mine, deciders, decisions }: HeldUp,
	now: Date
): HeldUpSentence[] {
	const oldest = (at: Date) => `Oldest ${spanWord(now.getTime() - at.getTime())}.`;
	const sentences: HeldUpSentence[] = byMe.map(({ name, first, second, oldestAt }) => ({
		lead: `You hold up ${firstName(name)}`,
		words: `${counted(first + second, 'claim')} cannot be decided until your ${reviewWord(first, second)}. ${oldest(oldestAt)}`
	}));
	if (decisions) {
		const wait = decisions.count === 1 ? 'waits' : 'wait';
		sentences.push({
			lead: 'You hold up decisions',
			words: `${counted(decisions.count, 'rated claim')} ${wait} for an editor. ${oldest(decisions.oldestAt)}`
		});
	}
	for (const { for: wanted, name, count, oldestAt } of mine) {
		const rated = `${counted(count, 'claim')} that you rated ${count === 1 ? 'waits' : 'wait'}`;
		if (wanted === 'anybody') {
			const lead = 'Nobody has what you rated';
			const words = `${rated} for another review, and nobody has ${count === 1 ? 'it' : 'them'}. ${oldest(oldestAt)}`;
			sentences.push({ lead, words });
		} else {
			const decision = wanted === 'decision';
			const lead = decision ? deciderLead(deciders) : `${firstName(name ?? '')} holds you up`;
			const words = `${rated} for ${decision ? 'a decision' : 'a second review'}. ${oldest(oldestAt)}`;
			sentences.push({ lead, words });
		}
	}
	return sentences;
}

function deciderLead([one, another]: readonly string[]): string {
	if (one === undefined) return 'There is no other editor to decide';
	return another === undefined ? `${firstName(one)} holds you up` : 'The editors hold you up';
}

function reviewWord(first: number, second: number): string {
	if (first > 0 && second > 0) return 'reviews';
	return second > 0 ? 'second review' : 'review';
}

function firstName(name: string): string {
	return name.split(' ')[0] ?? name;
}
