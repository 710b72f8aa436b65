import { startReleases } from './claims/start-releases.ts';
import { now } from './clock.ts';
import { closeDatabase, openDatabase } from './db/database.ts';
import { startMail } from './notifications/start-mail.ts';
import { newSetUpLink } from './users/set-up-link.ts';

/**
 * Opens the store, begins what the desk does by itself, and hands what the start found to the process
 * that serves (src/cli/serve.js), on the event `claimdesk:ready`: the set-up link of an empty desk, the migrations applied, and the
 * function that closes the store. Where nobody listens (the development server) it prints the link.
 * @throws {BadSetting | StoreProblem} with a sentence for the operator.
 */
export async function startUp(): Promise<void> {
	const { applied } = await openDatabase();
	const setUpPath = await newSetUpLink(now());
	const endReleases = startReleases();
	const endMail = startMail();
	const close = async () => {
		await Promise.all([endReleases(), endMail()]);
		await closeDatabase();
	};
	const listeners: NodeJS.EventEmitter = process;
	const heard = listeners.emit('claimdesk:ready', { setUpPath, applied, close });
	if (!heard && setUpPath) process.stdout.write(`Make the first admin at ${setUpPath}\n`);
}
