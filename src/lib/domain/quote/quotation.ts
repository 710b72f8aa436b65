import type { Span } from '#lib/domain/article/text.ts';

/** Words that a text gives as somebody's: quoted, half quoted, or reported in other words. */
export interface Quotation {
	/** What was said, with its quotation marks; more than one span where the cue interrupts it. */
	content: Span[];
	/** The words that name who said it: "the former minister", "she". */
	source: Span | null;
	/** The words that make it a quotation: "told", "according to". */
	cue: Span | null;
	/** Wholly or partly in quotation marks. */
	direct: boolean;
	/** The fullest name in the text that the source stands for. */
	speaker?: string;
	/** The agency or outlet through which the words came. */
	via?: string;
}
