import { Sentence } from '../start/sentence.js';

/** @type {Record<string, (host: string, port: number) => string>} */
const problems = {
	EADDRINUSE: (_host, port) =>
		`Port ${port} is taken by another program. Stop it, or set PORT to another number.`,
	EACCES: (_host, port) =>
		`This user may not listen on port ${port}. Set PORT to a number above 1023.`,
	EADDRNOTAVAIL: (host) => `HOST is ${host}, which is no address of this machine.`,
	ENOTFOUND: (host) => `HOST is ${host}, which is no address of this machine.`
};

/**
 * Starts to accept connections.
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any free one
 * @param {string} host
 * @throws {Sentence} when the port or the address cannot be had.
 */
export async function listen(server, port, host) {
	await new Promise((resolve, reject) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			const words = problems[error.code ?? '']?.(host, port);
			reject(words ? new Sentence(words) : error);
		});
		server.listen(port, host, () => resolve(undefined));
	});
}

/**
 * The address to open in a browser on this machine, such as http://localhost:3000.
 * @param {import('node:http').Server} server
 */
export function addressWords(server) {
	const bound = server.address();
	if (!bound || typeof bound === 'string') throw new Error('The server does not listen yet.');
	const everywhere = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(bound.address);
	const host = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
	return `http://${everywhere ? 'localhost' : host}:${bound.port}`;
}
