import { readFileSync } from 'node:fs';

/** Who runs the server: nothing to set for an ordinary user; for root, whom PostgreSQL refuses, another. */
export function serverUser(): { uid?: number; gid?: number } {
	if (process.getuid?.() !== 0) return {};
	const users = readFileSync('/etc/passwd', 'utf8')
		.split('\n')
		.map((line) => line.split(':'));
	const found = ['postgres', 'nobody'].flatMap((name) =>
		users.filter(([user]) => user === name)
	)[0];
	if (!found) {
		throw new Error(
			'PostgreSQL does not run as root, and this machine has neither a user "postgres" nor "nobody". Run the tests as an ordinary user.'
		);
	}
	return { uid: Number(found[2]), gid: Number(found[3]) };
}
