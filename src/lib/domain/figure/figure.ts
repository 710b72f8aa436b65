import type { Span } from '#lib/domain/article/text.ts';

export type FigureKind =
	'money' | 'percent' | 'percentagePoints' | 'count' | 'ordinal' | 'multiple';

export type FigurePeriod = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'person';

export type Precision = 'about' | 'at least' | 'at most' | 'more than' | 'less than';

/** An amount that a text states. Offsets are UTF-16 code units, end exclusive. */
export interface Figure {
	start: number;
	end: number;
	kind: FigureKind;
	/** In the unit of the text: ten cents are 10. Null where the words are vague ("billions of euros"). */
	value: number | null;
	/** The upper end of a range. */
	max?: number;
	/** The number in the words of the text, without its unit: "4.5 billion". */
	said: string;
	/** The same for the upper end of a range. */
	saidMax?: string;
	/** ISO 4217, or the bare name or symbol where the text does not say which: "$", "peso", "cent". */
	currency?: string;
	/** What is counted, in the words of the text. */
	unit?: string;
	per?: FigurePeriod;
	approximate?: Precision;
	/** Words of the text, such as "over the next year". */
	period?: string;
	/** Words of the text, such as "by the end of 2025". */
	asOf?: string;
	cumulative?: boolean;
	/** Where the two ends of a range stand, each with the unit that it names itself. */
	ends?: readonly [RangeEnd, RangeEnd];
}

export interface RangeEnd extends Span {
	/** False where the other end names the unit for both: the "2" of "2 to 3 million euros". */
	namesUnit: boolean;
}

/** A range as two figures, one for each end; any other figure alone. */
export function splitRange(figure: Figure): Figure[] {
	const { ends, max, saidMax, ...rest } = figure;
	if (ends === undefined || max === undefined) return [figure];
	return [
		{ ...rest, start: ends[0].start, end: ends[0].end },
		{ ...rest, start: ends[1].start, end: ends[1].end, value: max, said: saidMax ?? rest.said }
	];
}
