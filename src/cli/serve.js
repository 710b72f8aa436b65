// Serves what `vite build` made. Its own server around the handler, rather than build/index.js, so
// that whatever stops a start is one sentence, and a stop loses nothing.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { enterProject } from './start/environment.js';
import { endWithSentence, Sentence } from './start/sentence.js';
import { configureHandler, markRequest } from './serve/forwarding.js';
import { addressWords, listen } from './serve/listen.js';
import { stopOnSignals } from './serve/stop.js';

/** @typedef {{ setUpPath: string | null, applied: string[], close: () => Promise<void> }} Ready */

/** @returns {Promise<Ready>} what the server side says once its store is open */
function whenReady() {
	return new Promise((resolve) => process.once('claimdesk:ready', resolve));
}

try {
	enterProject();
	process.env['NODE_ENV'] ??= 'production';
	const built = new URL('../../build/handler.js', import.meta.url);
	if (!existsSync(built)) throw new Sentence('There is no build to serve yet. Run npm start.');

	const trustsProxy = configureHandler(process.env);
	const ready = whenReady();
	process.stdout.write('Opening the store …\n');
	// Importing the handler reads the settings and opens and migrates the store.
	const { handler } = await import(built.href);
	const { setUpPath, applied, close } = await ready;
	if (applied.length > 0) process.stdout.write(`Applied migrations: ${applied.join(', ')}\n`);

	const server = createServer((request, response) => {
		markRequest(request, trustsProxy);
		handler(request, response, () => {
			response.statusCode = 404;
			response.end();
		});
	});
	stopOnSignals(server, close);
	try {
		await listen(server, Number(process.env['PORT'] || 3000), process.env['HOST'] || '0.0.0.0');
	} catch (error) {
		await close();
		throw error;
	}
	const address = process.env['ORIGIN'] || addressWords(server);
	// In one write, so that whoever waits for the address has the link as well.
	const link = setUpPath
		? `Nobody can sign in yet. Make the first admin with this link, which works once:\n  ${address}${setUpPath}\n`
		: '';
	process.stdout.write(`Claimdesk is at ${address}\n${link}`);
} catch (error) {
	endWithSentence(error);
}
