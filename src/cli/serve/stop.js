/** How long running requests may take once the desk was told to stop, in milliseconds. */
const patience = 10_000;

/**
 * Ends the process on SIGTERM and Ctrl-C: no new connection, running requests finish (up to 10 s),
 * the store closes, exit code 0.
 * @param {import('node:http').Server} server
 * @param {() => Promise<void>} closeStore
 */
export function stopOnSignals(server, closeStore) {
	let stopping = false;

	server.on('request', (_request, response) => {
		// A kept-alive connection would hold the server open, so its last answer ends it.
		response.once('close', () => stopping && server.closeIdleConnections());
	});

	/** @param {NodeJS.Signals} reason */
	async function stop(reason) {
		// npm passes Ctrl-C on to a process that the terminal has already told, so it comes twice.
		if (stopping) return;
		stopping = true;
		process.stdout.write('Stopping …\n');
		// Answers that would go on for ever, as live updates do, end themselves on this.
		/** @type {NodeJS.EventEmitter} */ (process).emit('claimdesk:stopping');
		const impatient = setTimeout(() => server.closeAllConnections(), patience);
		await new Promise((resolve) => {
			server.close(resolve);
			server.closeIdleConnections();
		});
		clearTimeout(impatient);
		/** @type {NodeJS.EventEmitter} */ (process).emit('sveltekit:shutdown', reason);
		await closeStore();
		process.stdout.write('Stopped. Everything is saved.\n');
		process.exit(0);
	}

	stopWithNpm(() => void stop('SIGTERM'));
	for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) {
		process.on(signal, () => void stop(signal));
	}
}

/**
 * Stops the desk when the npm that started it is gone. npm passes SIGTERM on to the shell between the
 * two, which dies of it and tells nobody; the desk would go on with nobody holding it.
 * @param {() => void} stop
 */
function stopWithNpm(stop) {
	if (!process.env['npm_lifecycle_event'] || process.platform === 'win32') return;
	const parent = process.ppid;
	setInterval(() => process.ppid !== parent && stop(), 500).unref();
}
