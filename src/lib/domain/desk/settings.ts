/** What an admin sets for the whole desk. */
export interface DeskSettings {
	name: string;
	/** How many independent ratings a claim needs before it can be decided. */
	ratingsNeeded: number;
	/** Whoever rated a claim may decide it. */
	allowOwnDecision: boolean;
}

/** The most ratings that a desk can ask for. */
export const mostRatings = 5;

export type SettingChanges = {
	[Name in keyof DeskSettings]?: { from: DeskSettings[Name]; to: DeskSettings[Name] };
};

const names = [
	'name',
	'ratingsNeeded',
	'allowOwnDecision'
] as const satisfies (keyof DeskSettings)[];

/** The settings in which two versions differ. */
export function changedSettings(before: DeskSettings, after: DeskSettings): SettingChanges {
	const differing = names.filter((name) => before[name] !== after[name]);
	return Object.fromEntries(
		differing.map((name) => [name, { from: before[name], to: after[name] }])
	);
}

function ratingsWords(count: number): string {
	return count === 1 ? '1 rating' : `${count} ratings`;
}

/** The settings as sentences: what a claim needs, and who may decide it. */
export function settingsWords({ ratingsNeeded, allowOwnDecision }: DeskSettings): string {
	const needs = `A claim needs ${ratingsWords(ratingsNeeded)}.`;
	return allowOwnDecision
		? `${needs} Whoever rated it may decide it.`
		: `${needs} Nobody who rated it decides it.`;
}
