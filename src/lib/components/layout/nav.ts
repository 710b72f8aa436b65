import BadgeCheck from '@lucide/svelte/icons/badge-check';
import Bell from '@lucide/svelte/icons/bell';
import ChartColumn from '@lucide/svelte/icons/chart-column';
import Inbox from '@lucide/svelte/icons/inbox';
import Library from '@lucide/svelte/icons/library';
import Newspaper from '@lucide/svelte/icons/newspaper';
import TextQuote from '@lucide/svelte/icons/text-quote';
import Users from '@lucide/svelte/icons/users';
import type { Role } from '#lib/domain/role.ts';

export interface Place {
	title: string;
	href: string;
	icon: typeof Inbox;
	/** One of the five tabs on a phone; the others stand in its menu. */
	tab: boolean;
}

/** Stands beside the menu on a phone. */
export const notifications: Place = {
	title: 'Notifications',
	href: '/notifications',
	icon: Bell,
	tab: false
};

const places: readonly Place[] = [
	{ title: 'Desk', href: '/desk', icon: Inbox, tab: true },
	notifications,
	{ title: 'Articles', href: '/articles', icon: Newspaper, tab: true },
	{ title: 'Claims', href: '/claims', icon: TextQuote, tab: true },
	{ title: 'Sources', href: '/sources', icon: Library, tab: false },
	{ title: 'Checks', href: '/checks', icon: BadgeCheck, tab: true },
	{ title: 'Dashboard', href: '/dashboard', icon: ChartColumn, tab: true }
];

const people: Place = { title: 'People', href: '/people', icon: Users, tab: false };

/** The pages of the desk that a role has in its navigation, in order. */
export function placesFor(role: Role): readonly Place[] {
	return role === 'admin' ? [...places, people] : places;
}

/** What `aria-current` says of a place while the page at `pathname` is shown. */
export function currentAt(place: Place, pathname: string): 'page' | 'true' | undefined {
	if (pathname === place.href) return 'page';
	return pathname.startsWith(`${place.href}/`) ? 'true' : undefined;
}
