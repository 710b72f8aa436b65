import { counted } from '#lib/domain/article/claim-counts.ts';
import { fieldChanges, type FieldChanges } from '#lib/domain/field-changes.ts';

/** What an admin sets for the whole desk. */
export interface DeskSettings {
	name: string;
	/** How many independent ratings a claim needs before it can be decided. */
	ratingsNeeded: number;
	/** Whoever rated a claim may decide it. */
	allowOwnDecision: boolean;
	/** How many claims one person may hold in work; null for as many as they like. */
	workLimit: number | null;
	/** Hours after which work that nobody touched goes back to nobody; null for never. */
	idleHours: number | null;
}

/** The most ratings that a desk can ask for. */
export const mostRatings = 5;

/** The highest limit of work that a desk can set. */
export const mostWork = 500;

/** The longest time that a desk can wait before it takes idle work back: ninety days, in hours. */
export const mostIdleHours = 2160;

export type SettingChanges = FieldChanges<DeskSettings>;

const names = [
	'name',
	'ratingsNeeded',
	'allowOwnDecision',
	'workLimit',
	'idleHours'
] as const satisfies (keyof DeskSettings)[];

/** The settings in which two versions differ. */
export function changedSettings(before: DeskSettings, after: DeskSettings): SettingChanges {
	return fieldChanges(names, before, after);
}

function ratingsWords(count: number): string {
	return count === 1 ? '1 rating' : `${count} ratings`;
}

/** The settings as sentences: what a claim needs, who may decide it, and how work is held. */
export function settingsWords(desk: DeskSettings): string {
	const { ratingsNeeded, allowOwnDecision, workLimit, idleHours } = desk;
	const sentences = [
		`A claim needs ${ratingsWords(ratingsNeeded)}.`,
		allowOwnDecision ? 'Whoever rated it may decide it.' : 'Nobody who rated it decides it.',
		workLimit === null ? '' : `Nobody is given more than ${counted(workLimit, 'claim')} at once.`,
		idleHours === null
			? ''
			: `What nobody touches for ${counted(idleHours, 'hour')} goes back to nobody.`
	];
	return sentences.filter(Boolean).join(' ');
}
