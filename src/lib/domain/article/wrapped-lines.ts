import { paragraphsOf, type Span } from '#lib/domain/article/text.ts';

/**
 * The lines of a text, those joined that only wrap a sentence: the next line, with no empty one
 * between, goes on in lower case, and their end is the end of a sentence, so they are no list.
 */
export function joinWrappedLines(text: string): Span[] {
	const joined: Span[] = [];
	let run: Span[] = [];
	for (const line of paragraphsOf(text)) {
		const last = run.at(-1);
		if (last !== undefined && goesOnIn(text, last, line)) {
			run.push(line);
			continue;
		}
		flush(text, run, joined);
		run = [line];
	}
	flush(text, run, joined);
	return joined;
}

function goesOnIn(text: string, line: Span, next: Span): boolean {
	if (/\n[^\n]*\n/.test(text.slice(line.end, next.start))) return false;
	const first = text.slice(next.start, next.start + 2);
	const last = text.charAt(line.end - 1);
	return /^\p{Ll}/u.test(first) && /[\p{L}\p{N},–—-]/u.test(last);
}

function flush(text: string, run: readonly Span[], joined: Span[]): void {
	const [first] = run;
	const last = run.at(-1);
	if (first === undefined || last === undefined) return;
	const opens = /^["“„«‘(]*[\p{Lu}\p{N}]/u.test(text.slice(first.start, first.start + 4));
	const closes = /[.!?…]["”’“»)]*$/u.test(
		text.slice(Math.max(first.start, last.end - 4), last.end)
	);
	if (run.length > 1 && opens && closes) joined.push({ start: first.start, end: last.end });
	else for (const line of run) joined.push(line);
}
