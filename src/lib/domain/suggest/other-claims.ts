import type { Span } from '#lib/domain/article/text.ts';
import { readSlots } from '#lib/domain/claim/slots.ts';
import type { Clause } from '#lib/domain/suggest/clauses.ts';
import type { CueName } from '#lib/domain/suggest/cue-words/cue-words.ts';
import type { FoundCue } from '#lib/domain/suggest/cues.ts';
import type { Names } from '#lib/domain/suggest/names.ts';
import type { ReadArticle, ReadSentence } from '#lib/domain/suggest/read-article.ts';
import { inFull, stateAlone } from '#lib/domain/suggest/statement.ts';
import type { Draft } from '#lib/domain/suggest/suggestion.ts';
import { placeIn, timeIn } from '#lib/domain/suggest/times-and-places.ts';
import type { Worth } from '#lib/domain/suggest/worth.ts';

/** A claim by weaker cues has to be worth more than the threshold, and one by none still more. */
/** Less does for two things set side by side in words of degree, which can be measured. */
const worthOfComparison = 0.15;
const worthOfEvent = 0.4;
const worthOfOther = 0.5;
/** What a person has marked is a claim whatever its words. */
export const certain = 1;

/** What a clause without a figure or a speaker claims by its cues, or null for nothing to check. */
export function otherClaim(
	article: ReadArticle,
	names: Names,
	sentence: ReadSentence,
	clause: Clause,
	{ score, isWorth }: Pick<Worth, 'score' | 'isWorth'>
): Draft | null {
	const cues = sentence.cues.filter(({ from, to }) => from >= clause.from && to <= clause.to);
	const has = (name: CueName) => cues.find((cue) => cue.names.includes(name));
	const claim = new Words(article, names, sentence, clause);
	if (has('refusal') !== undefined) return claim.event(['says who will not take part'], 0.2);
	if (isRhetorical(sentence, clause, has) && score < certain) return null;
	const isHedged = has('hedge') !== undefined;
	const than = score < worthOfComparison ? null : comparisonIn(article, sentence, cues);
	if (than !== null && !isHedged) return claim.comparison(than);
	if (!isWorth) return null;
	const causeAfter = has('causeAfter');
	const effectAfter = has('effectAfter');
	if (causeAfter !== undefined) return claim.causal(causeAfter, false);
	if (effectAfter !== undefined && !isHedged) return claim.causal(effectAfter, true);
	const future = has('future') ?? has('promise');
	if (future !== undefined && (score >= worthOfEvent || timeIn(article, sentence, clause) !== ''))
		return claim.prediction(future);
	if (isHedged || score < worthOfEvent) return null;
	const happened = has('happened') !== undefined || hasPast(article, sentence, clause);
	if (happened) return claim.event(['reports a past fact'], 0.1);
	return score < worthOfOther ? null : claim.other();
}

/** A clause as something that happened, whatever its words. */
export function eventClaim(
	article: ReadArticle,
	names: Names,
	sentence: ReadSentence,
	clause: Clause
): Draft {
	return new Words(article, names, sentence, clause).event([], 0);
}

/** Judges, explains or takes up what was said before, rather than states something new. */
function isRhetorical(
	sentence: ReadSentence,
	clause: Clause,
	has: (name: CueName) => FoundCue | undefined
): boolean {
	if (sentence.isQuestion) return true;
	const opening = has('demonstrative');
	const takesUp = opening !== undefined && opening.from - clause.from <= 1;
	if (takesUp && (has('comment') ?? has('evaluation') ?? has('hedge')) !== undefined) return true;
	return has('evaluation') !== undefined;
}

/** A verb in the past, but no participle after "is": "are aligned". */
function hasPast({ lexicon }: ReadArticle, { items }: ReadSentence, { from, to }: Clause): boolean {
	const { pastEnding, passives } = lexicon;
	if (pastEnding === null) return false;
	for (let at = from; at < to; at++) {
		const item = items[at];
		if (item?.kind !== 'word' || item.isCapital || !pastEnding.test(item.lower)) continue;
		const before = items.slice(Math.max(from, at - 3), at);
		if (!before.some(({ lower }) => passives.has(lower))) return true;
	}
	return false;
}

/** A word of degree and the "than" after it, or a word that compares by itself. */
function comparisonIn(
	{ cueTable }: ReadArticle,
	{ items }: ReadSentence,
	cues: readonly FoundCue[]
): FoundCue | null {
	const than = cues.find(({ names }) => names.includes('than'));
	if (than === undefined) return null;
	const isBare = /^(?:than|als|que|qu'|che|niż|ніж|чем|від|od)$/.test(
		items[than.from]?.lower ?? ''
	);
	if (!isBare || cueTable.degreeEnding?.test(items[than.from - 1]?.lower ?? '') === true)
		return than;
	const degree = cues.find(
		({ names, from }) => names.includes('degree') && from < than.from && than.from - from <= 8
	);
	return degree === undefined ? null : than;
}

/** Makes the drafts of one clause. */
class Words {
	readonly #span: Span;

	constructor(
		private readonly article: ReadArticle,
		private readonly names: Names,
		private readonly sentence: ReadSentence,
		private readonly clause: Clause
	) {
		this.#span = { start: clause.start, end: clause.end };
	}

	event(reasons: string[], lift: number): Draft {
		const { article, sentence } = this;
		const when = timeIn(article, sentence, this.#span);
		const where = placeIn(article, sentence, this.#span);
		const slots = readSlots('event', {
			what: this.#between(this.clause.from, this.clause.to),
			when,
			where
		});
		return { ...this.#basis(), kind: 'event', slots, reasons, lift };
	}

	comparison(than: FoundCue): Draft {
		const verb = this.#verbBefore(than.from);
		const slots = readSlots('comparison', {
			a: this.#between(this.clause.from, verb),
			measure: this.#between(verb, than.from),
			b: this.#between(than.to, this.clause.to)
		});
		return {
			...this.#basis(),
			kind: 'comparison',
			slots,
			reasons: ['compares or ranks'],
			lift: 0.2
		};
	}

	causal({ from, to }: FoundCue, isEffectAfter: boolean): Draft {
		const before = this.#between(this.clause.from, from);
		const after = this.#between(to, this.clause.to);
		const [cause, effect] = isEffectAfter ? [before, after] : [after, before];
		const slots = readSlots('causal', { cause, effect });
		return {
			...this.#basis(),
			kind: 'causal',
			slots,
			reasons: ['gives a cause'],
			lift: 0.2
		};
	}

	prediction(future: FoundCue): Draft {
		const by = timeIn(this.article, this.sentence, this.#span);
		const { infinitive } = this.article.lexicon;
		const after = this.sentence.items.slice(future.to, Math.min(future.to + 4, this.clause.to));
		// "Promised on Monday to reopen": what will be begins after the "to".
		const marker = infinitive === '' ? -1 : after.findIndex(({ lower }) => lower === infinitive);
		const slots = readSlots('prediction', {
			who: this.#between(this.clause.from, future.from),
			what: this.#between(future.to + marker + 1, this.clause.to),
			by
		});
		return {
			...this.#basis(),
			kind: 'prediction',
			slots,
			reasons: ['says what will be'],
			lift: 0.1
		};
	}

	other(): Draft {
		const slots = readSlots('other', { note: '' });
		return { ...this.#basis(), kind: 'other', slots, reasons: [], lift: 0 };
	}

	#basis(): Span & { statement: string } {
		const { article, names, sentence, clause } = this;
		const whole = clause.isTail ? { start: sentence.body, end: clause.end } : this.#span;
		return { ...this.#span, statement: stateAlone(article, names, sentence, whole) };
	}

	/** The last verb before an item parts what is compared from how. */
	#verbBefore(limit: number): number {
		const { items, cues } = this.sentence;
		const { lexicon } = this.article;
		for (let at = this.clause.from + 1; at < limit; at++) {
			const word = items[at]?.lower ?? '';
			const isKnown = cues.some(({ names, from }) => from === at && names.includes('happened'));
			if (isKnown || lexicon.auxiliaries.has(word) || lexicon.pastEnding?.test(word) === true)
				return at;
		}
		return limit;
	}

	#between(from: number, to: number): string {
		const { items } = this.sentence;
		const first = items[from];
		const last = items[to - 1];
		if (first === undefined || last === undefined || from >= to) return '';
		const span = { start: first.start, end: Math.min(last.end, this.sentence.end) };
		return inFull(this.article, this.names, this.sentence, span)
			.replace(/\s+/gu, ' ')
			.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
	}
}
