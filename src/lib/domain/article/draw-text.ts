import { cutRuns } from '../claim/runs.ts';
import { paragraphsOf } from './text.ts';

export interface Span {
	start: number;
	end: number;
}

/** Words that are drawn alike: the same claims cover all of them. */
export interface DrawnRun extends Span {
	text: string;
	/** From the outermost mark to the innermost. */
	claims: { id: string; lane: 1 | 2 }[];
	/** Inside the words that are being picked. */
	picked: boolean;
}

/** A sentence, or the space between two (`sentence` is then null). */
export interface DrawnPiece {
	sentence: number | null;
	runs: DrawnRun[];
}

export interface DrawnParagraph extends Span {
	pieces: DrawnPiece[];
}

/**
 * Lays a text out as paragraphs, sentences and runs of marked words, in one pass over each. Every
 * code unit of a paragraph is in exactly one run, so a place on the page leads back to its offset.
 */
export function drawText(
	text: string,
	sentences: readonly Span[],
	claims: readonly (Span & { id: string })[],
	picked: Span | null
): DrawnParagraph[] {
	const runs = cutRuns({ start: 0, end: text.length }, claims);
	const rank = new Map(claims.map((claim) => [claim.id, claim.end - claim.start]));
	let firstSentence = 0;
	let firstRun = 0;

	return paragraphsOf(text).map((paragraph) => {
		while ((sentences[firstSentence]?.end ?? Infinity) <= paragraph.start) firstSentence++;
		while ((runs[firstRun]?.end ?? Infinity) <= paragraph.start) firstRun++;
		const pieces: DrawnPiece[] = [];
		let at = paragraph.start;
		let run = firstRun;

		function add(sentence: number | null, end: number): void {
			if (end <= at) return;
			const drawn: DrawnRun[] = [];
			while (at < end) {
				while ((runs[run]?.end ?? Infinity) <= at) run++;
				const cover = runs[run];
				const claimsHere = cover && cover.start <= at ? cover.claims : [];
				const limits = [end, cover && cover.start <= at ? cover.end : cover?.start];
				if (picked) limits.push(picked.start, picked.end);
				const stop = Math.min(
					...(limits.filter((limit) => limit !== undefined && limit > at) as number[])
				);
				drawn.push({
					start: at,
					end: stop,
					text: text.slice(at, stop),
					claims: [...claimsHere].sort((a, b) => (rank.get(b.id) ?? 0) - (rank.get(a.id) ?? 0)),
					picked: picked !== null && picked.start <= at && at < picked.end
				});
				at = stop;
			}
			pieces.push({ sentence, runs: drawn });
		}

		for (let index = firstSentence; index < sentences.length; index++) {
			const sentence = sentences[index];
			if (!sentence || sentence.start >= paragraph.end) break;
			add(null, Math.min(sentence.start, paragraph.end));
			add(index, Math.min(sentence.end, paragraph.end));
		}
		add(null, paragraph.end);
		return { ...paragraph, pieces };
	});
}
