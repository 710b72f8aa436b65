import { complementAfter } from '#lib/domain/quote/complement.ts';
import { contentEnd, holdsQuote, trimEnd } from '#lib/domain/quote/content.ts';
import type { Cue } from '#lib/domain/quote/cues.ts';
import type { CueKind } from '#lib/domain/quote/lexicon.ts';
import type { Range } from '#lib/domain/quote/paragraphs.ts';
import { beforeMarks } from '#lib/domain/quote/phrases.ts';
import type { Reading } from '#lib/domain/quote/reading.ts';
import type { Subject } from '#lib/domain/quote/subjects.ts';

/** The words before a cue and its source, when they end in a comma or a closing mark. */
export function contentBefore(
	reading: Reading,
	cue: Cue,
	subject: Subject
): { range: Range; interrupted: boolean } | null {
	const { items, sentence, lexicon } = reading;
	if (cue.form === 'shared' || !takesWordsBefore(cue.phrase.kind)) return null;
	if (items[subject.after]?.lower === ':') return null;
	const likened = lexicon.likenesses.has(items[subject.before - 1]?.lower ?? '');
	const edge = likened ? subject.before - 1 : subject.before;
	if (edge <= sentence.from) {
		if (reading.loose === -1 || edge < sentence.from) return null;
		return { range: { from: reading.loose, to: reading.loose + 1 }, interrupted: true };
	}
	const last = items[edge - 1];
	if (last === undefined || edge <= reading.free) return null;
	const isComma = last.kind === 'mark' && last.lower === ',';
	const inner = beforeMarks(items, edge, sentence.from);
	const endsQuoted = items[inner - 1]?.kind === 'quote' && inner > reading.free;
	if (!isComma && !endsQuoted && !/^[?!—–-]$/.test(last.lower)) return null;
	if (!endsQuoted && cue.phrase.kind === 'speak') return null;
	const to = trimEnd(items, reading.free, edge);
	if (!endsQuoted) {
		// "In Kelder, she said they left": an opening, not the words.
		const complement = complementAfter(items, subject.after, sentence.to, cue.phrase.kind, lexicon);
		// Two words are enough between commas: "The bridge, she said, was safe."
		const least = items[subject.after]?.lower === ',' ? 2 : 3;
		if (complement !== null || to - reading.free < least) return null;
		if (!isParenthetical(reading, subject)) return null;
	}
	const from = quotedStart(reading, to, endsQuoted);
	return { range: { from, to }, interrupted: endsQuoted || !subject.isInverted };
}

/** The cue with its source only comments on the clause: "…, she said on Monday." */
function isParenthetical(reading: Reading, subject: Subject): boolean {
	const { items, sentence, lexicon, free } = reading;
	const opening = items[free]?.lower ?? '';
	const next = items[subject.after];
	if (next === undefined || subject.after >= sentence.to || next.kind === 'mark') {
		if (next?.lower !== ',' || subject.after >= sentence.to) return true;
		return !lexicon.participle?.test(opening);
	}
	if (lexicon.conjunctions.has(opening) && !lexicon.coordinators.has(opening)) return false;
	if (lexicon.prepositions.has(opening) || lexicon.participle?.test(opening) === true) return false;
	return lexicon.times.has(next.lower) || lexicon.prepositions.has(next.lower);
}

function takesWordsBefore(kind: CueKind): boolean {
	return kind === 'say' || kind === 'tell' || kind === 'speak' || kind === 'think';
}

/** A quotation that is a sentence of its own leaves out what stands before it. */
function quotedStart(reading: Reading, to: number, endsQuoted: boolean): number {
	const { items, free, lexicon } = reading;
	let from = free;
	while (from < to && items[from]?.kind === 'mark') from++;
	if (endsQuoted && lexicon.fragments) {
		from = to - 1;
		while (from > free && items[from - 1]?.kind === 'quote') from--;
	}
	return from;
}

/** What goes on after "…, he said, …". */
export function restAfter(reading: Reading, { after, isInverted }: Subject): Range | null {
	const { items, sentence, lexicon } = reading;
	let at = after;
	while (at < sentence.to && at - after < 14 && items[at]?.kind === 'word') at++;
	// "— сказав він, — але …": the comma stands before the dash.
	if (/^[—–―-]$/.test(items[at + 1]?.lower ?? '')) at++;
	const mark = items[at];
	if (mark?.kind === 'quote') return at === after ? { from: at, to: at + 1 } : null;
	if (mark?.kind !== 'mark' || !/^[,:—–-]$/.test(mark.lower) || at - after > 12) return null;
	const next = items[at + 1];
	if (next === undefined || at + 1 >= sentence.to) return null;
	if (next.kind !== 'quote') {
		if (lexicon.coordinators.has(next.lower)) return null;
		if (reading.loose !== -1 || lexicon.participle?.test(next.lower) === true) return null;
		if (lexicon.relatives.has(next.lower) && !lexicon.complementisers.has(next.lower)) return null;
		const isApposition = isInverted && lexicon.determiners.has(next.lower);
		if (sentence.to - at < 4 || isApposition) return null;
		const previous = reading.items[reading.sentence.from];
		if (previous?.kind === 'quote' && !holdsQuote(items, at + 1, Math.min(sentence.to, at + 9)))
			return null;
	}
	return { from: at + 1, to: contentEnd(items, at + 1, sentence.to, reading.cues, lexicon) };
}

/** "As she said, …": what follows the comma. */
export function wordsLikened(reading: Reading, subject: Subject): Range | null {
	const { items, sentence, lexicon } = reading;
	if (subject.before > sentence.from + 2 || subject.isInverted) return null;
	if (!lexicon.likenesses.has(items[subject.before - 1]?.lower ?? '')) return null;
	let at = subject.after;
	while (at < sentence.to && at - subject.after < 12 && items[at]?.kind === 'word') at++;
	if (!/^[,:]$/.test(items[at]?.lower ?? '')) return null;
	return { from: at + 1, to: contentEnd(items, at + 1, sentence.to, reading.cues, lexicon) };
}
