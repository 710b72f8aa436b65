import type { Span } from '#lib/domain/article/text.ts';
import { worthOf, type Worth } from '#lib/domain/suggest/worth.ts';

/** A sentence with where its words begin. */
type Sentence = Span & { body: number };

/** The worth of sentences of a text and of parts of them, each read once and only when asked for. */
export class WorthOfParts {
	readonly #known = new Map<string, Worth>();

	constructor(
		private readonly text: string,
		private readonly language: string
	) {}

	/** The worth of a part; of its sentence where the part is all of it but a dateline or a stop. */
	of(sentence: Sentence, part: Span): Worth {
		const isWhole = part.start <= sentence.body && part.end >= sentence.end - 1;
		const { start, end } = isWhole ? sentence : part;
		const key = `${start}-${end}`;
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		const worth = worthOf(this.text.slice(start, end), this.language);
		this.#known.set(key, worth);
		return worth;
	}
}
