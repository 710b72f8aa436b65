import type { ClaimFields } from '#lib/domain/claim/change.ts';
import { ok, refuse, type Result } from '#lib/domain/result.ts';
import { hasRole, type Role } from '#lib/domain/role.ts';
import type { Priority } from './priority.ts';

/** Characters that a note may have. */
export const longestNote = 500;

/** What a hand-over asks for; what is left out stays as it is. */
export interface HandOver {
	/** Null for nobody. */
	assigneeId?: string | null | undefined;
	/** ISO 8601 instant; null for no due time. */
	dueAt?: string | null | undefined;
	priority?: Priority | undefined;
	/** A word to whoever has it next; null for none. */
	note?: string | null | undefined;
}

/** The fields of a claim that a hand-over is about. */
export type Held = Pick<
	ClaimFields,
	'assigneeId' | 'dueAt' | 'priority' | 'handOverNote' | 'noteById'
>;

/** What the rules ask about one claim, the actor, and the person it shall go to. */
export interface HandOverFacts {
	actorId: string;
	now: Date;
	/** As they are at this moment; null where there is no such person, or it goes to nobody new. */
	taker: { id: string; name: string; role: Role; isDisabled: boolean } | null;
	/** How many more claims they may be given; null for any number, or where this one is no work. */
	freePlaces: number | null;
	/** The actor knows a rating that somebody who may yet rate the claim does not. */
	knowsRatings: boolean;
}

/** The fields of a claim after a hand-over, or why it may not happen. */
export function handOver(held: Held, wanted: HandOver, facts: HandOverFacts): Result<Held> {
	const next = after(held, wanted, facts.actorId);
	const isSame = (Object.keys(next) as (keyof Held)[]).every((name) => next[name] === held[name]);
	if (isSame) {
		return refuse(
			'unchanged',
			'This is as it was. Change who has the claim, when it is due, how urgent it is, or the note.'
		);
	}
	// A date that has gone by meanwhile may stay, when something else changes.
	if (next.dueAt !== null && next.dueAt !== held.dueAt && new Date(next.dueAt) <= facts.now) {
		return refuse('due', 'This time has gone by. Choose a later one, or none.', 'dueAt');
	}
	const { taker } = facts;
	const isGiven = next.assigneeId !== null && next.assigneeId !== held.assigneeId;
	if (isGiven && (!taker || taker.isDisabled || !hasRole(taker.role, 'reviewer'))) {
		return refuse('assignee', 'This person cannot take a claim. Choose a reviewer.', 'assigneeId');
	}
	if (isGiven && facts.freePlaces !== null && facts.freePlaces <= 0) {
		const holder = taker?.id === facts.actorId ? 'You hold' : `${taker?.name} holds`;
		return refuse(
			'full',
			`${holder} as many claims as this desk gives to one person. One has to be handed over or decided first.`,
			'assigneeId'
		);
	}
	if (next.handOverNote !== null && next.handOverNote !== held.handOverNote && facts.knowsRatings) {
		return refuse(
			'blind',
			'You know a rating of this claim that others may not know yet, and a note could tell. Hand it over without one.',
			'note'
		);
	}
	return ok(next);
}

function after(held: Held, wanted: HandOver, actorId: string): Held {
	const { assigneeId = held.assigneeId, dueAt = held.dueAt, priority = held.priority } = wanted;
	// A note is for the next who has it, so it stays with whoever takes the claim from nobody.
	const isPassedOn = held.assigneeId !== null && assigneeId !== held.assigneeId;
	const { note = isPassedOn ? null : held.handOverNote } = wanted;
	const noteById = note === held.handOverNote ? held.noteById : actorId;
	return {
		assigneeId,
		dueAt,
		priority,
		handOverNote: note,
		noteById: note === null ? null : noteById
	};
}
