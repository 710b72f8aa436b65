import type { Item } from '#lib/domain/quote/items.ts';

export interface Day {
	year: number;
	/** 1 to 12; undefined where the text gives the year alone. */
	month?: number;
	day?: number;
}

interface DayNames {
	weekdays: ReadonlyMap<string, number>;
	months: ReadonlyMap<string, number>;
}

const made = new Map<string, DayNames>();

/** The names of days and months in a language, small letters, by the platform's own data. */
export function dayNames(language: string): DayNames {
	const subtag = language.slice(0, 2).toLowerCase();
	const known = made.get(subtag);
	if (known !== undefined) return known;
	const locale = /^[a-z]{2}$/.test(subtag) ? subtag : 'en';
	const weekdays = new Map<string, number>();
	const months = new Map<string, number>();
	const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
	// With a day beside it a month has the case that dates are written in.
	const month = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
	for (let day = 1; day <= 7; day++)
		weekdays.set(weekday.format(Date.UTC(2023, 0, day)).toLowerCase(), day - 1);
	for (let index = 0; index < 12; index++) {
		const parts = month.formatToParts(Date.UTC(2023, index, 1));
		const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase();
		if (name !== undefined) months.set(name, index + 1);
	}
	const names = { weekdays, months };
	made.set(subtag, names);
	return names;
}

/** 0 for Sunday to 6; null for a day that the calendar does not have. */
export function weekdayOf({ year, month, day }: Required<Day>): number | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return isReal ? date.getUTCDay() : null;
}

/** A date as YYYY-MM-DD, which may go on with a time; null for anything else. */
export function readDay(iso: string): Required<Day> | null {
	const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
	return found === null
		? null
		: { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

/** A day and month, in either order, with or without a year, among the next few items. */
export function dateAt(
	items: readonly Item[],
	from: number,
	months: ReadonlyMap<string, number>
): { day?: number; month: number; year?: number; to: number } | null {
	let day: number | undefined;
	let month: number | undefined;
	let year: number | undefined;
	let to = from;
	for (let at = from; at < Math.min(items.length, from + 8); at++) {
		const item = items[at];
		if (item === undefined || item.kind === 'quote') break;
		const { lower } = item;
		if (month === undefined && months.has(lower) && isMonth(item)) {
			month = months.get(lower);
		} else if (item.kind === 'number' && /^(?:1[89]|20)\d\d$/.test(lower)) {
			year = Number(lower);
			to = at + 1;
			break;
		} else if (
			item.kind === 'number' &&
			day === undefined &&
			/^\d{1,2}(?:\p{L}{1,2})?$/u.test(lower)
		) {
			day = Number.parseInt(lower, 10);
		} else if (!/^(?:,|\.|the|of|dem|den|de|del|le|el|il)$/.test(lower)) break;
		else continue;
		to = at + 1;
	}
	return month === undefined
		? null
		: { month, to, ...(day === undefined ? {} : { day }), ...(year === undefined ? {} : { year }) };
}

/** "May" and "march" are months in capitals only. */
function isMonth({ lower, isCapital }: Item): boolean {
	return isCapital || (lower !== 'may' && lower !== 'march');
}
