import type { Role } from '#lib/domain/role.ts';

/** Who acts. */
export interface Actor {
	id: string;
	name: string;
	role: Role;
}

/** Who acts and when: the first argument of every use case, so that time is never read inside. */
export interface Context {
	actor: Actor;
	now: Date;
}

/** Like `Context`, where the desk itself may act: set-up, links, sign-in, the command line. */
export interface DeskContext {
	actor: Actor | null;
	now: Date;
}
