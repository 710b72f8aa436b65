import type { Figure } from '#lib/domain/figure/figure.ts';
import {
	dateAt,
	dayNames,
	readDay,
	weekdayOf,
	type Day
} from '#lib/domain/suggest/notes/calendar.ts';
import {
	claimsIn,
	mostCompared,
	mostFigures,
	sharedStems,
	topicOf,
	type Checked
} from '#lib/domain/suggest/notes/checked.ts';
import type { ReadSentence } from '#lib/domain/suggest/read-article.ts';
import type { SuggestNote } from '#lib/domain/suggest/suggestion.ts';

/** A date without a year is taken to be this near to the day of publication. */
const nearestInDays = 120;
/** How far before an ordinal its subject may begin, in UTF-16 units. */
const subjectReach = 60;

/** Weekdays that are not those of their dates. */
export function weekdayNotes({ article, claims, publishedOn }: Checked): SuggestNote[] {
	const { weekdays, months } = dayNames(article.language);
	const notes: SuggestNote[] = [];
	for (const { items, start, end } of article.sentences) {
		items.forEach((item, at) => {
			const said = item.kind === 'word' ? weekdays.get(item.lower) : undefined;
			const date = said === undefined ? null : dateAt(items, at + 1, months);
			if (date?.day === undefined || said === undefined) return;
			const year = date.year ?? yearNear(publishedOn, date.month, date.day);
			if (year === null) return;
			const isOn = weekdayOf({ year, month: date.month, day: date.day });
			const concerned = claimsIn(claims, { start, end });
			if (isOn === null || isOn === said || concerned.length === 0) return;
			const last = items[date.to - 1] ?? item;
			const words = article.text.slice(item.start, last.end).replace(/\s+/gu, ' ');
			const iso = `${year}-${two(date.month)}-${two(date.day)}`;
			notes.push({
				claims: concerned,
				words: `“${words}” does not fit: that day is a ${englishDays[isOn] ?? ''}.`,
				arithmetic: `${iso} = ${englishDays[isOn] ?? ''}, not ${englishDays[said] ?? ''}`
			});
		});
	}
	return notes;
}

const englishDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function two(value: number): string {
	return String(value).padStart(2, '0');
}

/** The year in which a day and month are nearest to the day of publication; null if it is far. */
function yearNear(publishedOn: string | undefined, month: number, day: number): number | null {
	const published = publishedOn === undefined ? null : readDay(publishedOn);
	if (published === null) return null;
	const at = Date.UTC(published.year, published.month - 1, published.day);
	for (const year of [published.year, published.year - 1, published.year + 1]) {
		const days = Math.abs(Date.UTC(year, month - 1, day) - at) / 86_400_000;
		if (days <= nearestInDays) return year;
	}
	return null;
}

/** "The war enters its third year" against the year in which the text says that it began. */
export function yearsInNotes(checked: Checked): SuggestNote[] {
	const { article, claimOf, claims, words } = checked;
	const now = dayOfText(checked);
	const beginnings = now === null ? [] : beginningsIn(checked);
	if (now === null || beginnings.length === 0) return [];
	return article.sentences.flatMap((sentence) =>
		(sentence.figures.length > mostFigures ? [] : sentence.figures).flatMap(
			(figure): SuggestNote[] => {
				const { kind, value, unit } = figure;
				if (
					kind !== 'ordinal' ||
					value === null ||
					words.units.get(unit?.toLowerCase() ?? '') !== 'year'
				)
					return [];
				const begun = beginningOf(checked, beginnings, sentence, figure);
				if (begun === null) return [];
				const fits = yearsBetween(begun.day, now);
				const own = claimOf.get(figure);
				if (fits.has(value) || fits.size === 0 || own === undefined) return [];
				const expected = [...fits].map(ordinal).join(' or ');
				return [
					{
						claims: [...new Set([own, ...claimsIn(claims, begun.sentence)])],
						words: `The text says that it began in ${begun.day.year}, so this would be the ${expected} year.`,
						arithmetic: `${now.year} − ${begun.day.year} = ${now.year - begun.day.year}: ${expected} year, not ${ordinal(value)}`
					}
				];
			}
		)
	);
}

function ordinal(value: number): string {
	const teens = value % 100 >= 11 && value % 100 <= 13;
	const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
	return `${value}${ending}`;
}

/** The day of publication, or the first whole date among outlet, headline and dateline. */
function dayOfText({ article, publishedOn }: Checked): Required<Day> | null {
	const given = publishedOn === undefined ? null : readDay(publishedOn);
	if (given !== null) return given;
	const { months } = dayNames(article.language);
	for (const { items, isFurniture } of article.sentences.slice(0, 12)) {
		if (!isFurniture) continue;
		for (let at = 0; at < items.length; at++) {
			const date = dateAt(items, at, months);
			if (date?.day !== undefined && date.year !== undefined)
				return { day: date.day, month: date.month, year: date.year };
		}
	}
	return null;
}

interface Beginning {
	day: Day;
	sentence: ReadSentence;
	topic: ReadonlySet<string>;
}

/** Where a text says in which year something began. */
function beginningsIn({ article, words }: Checked): Beginning[] {
	const { months } = dayNames(article.language);
	const found: Beginning[] = [];
	for (const sentence of article.sentences) {
		if (sentence.isFurniture || found.length >= mostCompared) continue;
		const { items } = sentence;
		const cue = items.findIndex(({ lower }) => words.began.has(lower));
		if (cue === -1 || sentence.figures.length > mostFigures) continue;
		for (let at = cue + 1; at < Math.min(items.length, cue + 10); at++) {
			const date = dateAt(items, at, months);
			const year = date?.year ?? yearOf(items[at]?.lower);
			if (year === undefined) continue;
			const day = date === null ? { year } : { year, month: date.month };
			found.push({ day, sentence, topic: topicOf(article, sentence) });
			break;
		}
	}
	return found;
}

/** When what a sentence counts the years of began, where the text says so in one way. */
function beginningOf(
	{ article }: Checked,
	beginnings: readonly Beginning[],
	counted: ReadSentence,
	{ start: limit }: Figure
): Beginning | null {
	const items = counted.items.filter(
		({ start, end }) => end <= limit && limit - start <= subjectReach
	);
	const subject = topicOf(article, { ...counted, items });
	const same = beginnings.filter(({ topic }) => sharedStems(subject, topic) > 0);
	const [first] = same;
	return first !== undefined && same.every(({ day }) => day.year === first.day.year) ? first : null;
}

function yearOf(word: string | undefined): number | undefined {
	return word !== undefined && /^(?:1[89]|20)\d\d$/.test(word) ? Number(word) : undefined;
}

/** Which year of its own something can be in or about to enter. */
function yearsBetween(begun: Day, now: Required<Day>): Set<number> {
	const fits = new Set<number>();
	const first = begun.month ?? 1;
	const last = begun.month ?? 12;
	for (let month = first; month <= last; month++) {
		const months = (now.year - begun.year) * 12 + now.month - month;
		if (months < 0) continue;
		fits.add(Math.floor(months / 12) + 1);
		// About to enter the next, or just in it.
		if (months % 12 >= 9) fits.add(Math.floor(months / 12) + 2);
	}
	return fits;
}
