const symbols: Readonly<Record<string, string>> = {
	'€': 'EUR',
	$: 'USD',
	'£': 'GBP',
	'¥': 'JPY',
	euro: 'EUR',
	euros: 'EUR',
	dollars: 'USD',
	pounds: 'GBP'
};

const number = String.raw`\d+(?:[.,\u00a0\u202f]\d+)*`;
const scale = String.raw`(?:hundred|thousand|million|billion|trillion|Millionen|Milliarden|bn|mn|m|k)\b`;
const currencyBefore = String.raw`(?:(?<code>\b[A-Z]{3})\s?|(?<symbol>[€$£¥])\s?)?`;
const range = String.raw`(?:\s?(?:to|and|[-–])\s?[€$£¥]?(?<max>${number}(?:\s${scale})?))?`;
const unitAfter = String.raw`(?:\s?(?<percent>%|per cent\b|percent\b|Prozent\b)|\s(?<word>\p{Ll}[\p{L}-]{2,}))?`;
const amount = new RegExp(
	`${currencyBefore}(?<![\\p{L}\\p{N}.,-])(?<value>${number}(?:\\s?${scale})?)${range}${unitAfter}`,
	'gu'
);

/** Words that may follow a number without being what is counted. */
const noUnit =
	/^(and|the|for|from|with|over|per|that|when|which|who|were|was|are|has|have|had|will|after|before|into|each|every|more|less|but|than|this|last|next|since|until|und|der|die|das|von|bis|wurden|sind)$/;

const approximations: readonly [RegExp, string][] = [
	[/\b(at least|no fewer than|no less than|mindestens)\s*$/i, 'at least'],
	[/\b(at most|up to|no more than|höchstens)\s*$/i, 'at most'],
	[/\b(more than|over|above|mehr als|über)\s*$/i, 'more than'],
	[/\b(less than|fewer than|under|below|weniger als)\s*$/i, 'less than'],
	[/\b(about|around|roughly|some|nearly|almost|approximately|rund|etwa)\s*$/i, 'about']
];

export interface FigureHint {
	value: string;
	max: string;
	currency: string;
	unit: string;
	per: string;
	approximate: string;
}

/** The first amount in the words that has a currency, a percent sign or a unit; null if none has. */
export function findFigure(words: string): FigureHint | null {
	for (const match of words.matchAll(amount)) {
		const hint = hintFrom(words, match);
		if (hint !== null) return hint;
	}
	return null;
}

function hintFrom(words: string, match: RegExpExecArray): FigureHint | null {
	const { code, symbol, value = '', max, percent, word } = match.groups ?? {};
	const money = code ?? symbols[symbol ?? ''] ?? symbols[word ?? ''] ?? '';
	const isUnit = word !== undefined && symbols[word] === undefined && !noUnit.test(word);
	const unit = percent !== undefined ? '%' : isUnit && money === '' ? word : '';
	const isYear = /^(19|20)\d\d$/.test(value) && money === '' && percent === undefined;
	const isScaled = /\p{L}/u.test(value) || /\p{L}/u.test(max ?? '');
	if (isYear || (money === '' && unit === '' && !isScaled)) return null;
	const before = words.slice(0, match.index);
	return {
		value,
		max: max ?? '',
		currency: money,
		unit,
		per: perOf(words.slice(match.index + value.length)),
		approximate: approximations.find(([pattern]) => pattern.test(before))?.[1] ?? 'exact'
	};
}

function perOf(after: string): string {
	const per = /\b(?:per|a|an|each|every)\s(hour|day|week|month|quarter|year|person)\b/i.exec(after);
	return per?.[1]?.toLowerCase() ?? '';
}
