/** What a person may do. Each role may do what the ones before it may. */
export const roles = ['observer', 'reviewer', 'editor', 'admin'] as const;

export type Role = (typeof roles)[number];

export const roleWords: Record<Role, string> = {
	observer: 'Observer',
	reviewer: 'Reviewer',
	editor: 'Editor',
	admin: 'Admin'
};

/** True when `role` may do what `needed` may. */
export function hasRole(role: Role, needed: Role): boolean {
	return roles.indexOf(role) >= roles.indexOf(needed);
}

/** What each role may do, in one sentence. */
export const roleMeaning: Record<Role, string> = {
	observer: 'Reads everything, changes nothing.',
	reviewer: 'Takes articles apart, adds evidence, rates claims.',
	editor: 'Reviews, decides verdicts and publishes them.',
	admin: 'Does all of it, invites people and sets their roles.'
};
