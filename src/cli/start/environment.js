import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Sentence } from './sentence.js';

/**
 * Makes the project folder the working directory, so that relative paths in settings mean the same
 * wherever a command was typed, and reads `.env`. What the environment already says wins over it.
 * @throws {Sentence} when `.env` cannot be read.
 */
export function enterProject() {
	process.chdir(fileURLToPath(new URL('../../..', import.meta.url)));
	if (!existsSync('.env')) return;
	try {
		process.loadEnvFile('.env');
	} catch {
		throw new Sentence('The file .env cannot be read. Give this user access to it, or remove it.');
	}
}
