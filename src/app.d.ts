import type { Role } from '#lib/domain/role.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			id?: string;
		}
		interface Locals {
			user: { id: string; name: string; email: string; role: Role } | null;
			session: { id: string; expiresAt: Date } | null;
			now: Date;
		}
	}
}

export {};
