import { createHash } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where the lock of a folder listens. The name comes from the folder's device and inode, so two
 * spellings of one path share it. On Linux (abstract sockets) and Windows (pipes) the name dies
 * with its process, whatever kills it; elsewhere a file stays and is tried before it is replaced.
 */
function addressOf(folder: string): { address: string; leavesFile: boolean } {
	const { dev, ino } = statSync(folder, { bigint: true });
	const name = `claimdesk-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 24)}`;
	if (process.platform === 'linux') return { address: `\0${name}`, leavesFile: false };
	if (process.platform === 'win32') return { address: `\\\\.\\pipe\\${name}`, leavesFile: false };
	return { address: join(tmpdir(), `${name}.sock`), leavesFile: true };
}

function listen(address: string): Promise<Server | null> {
	return new Promise((resolve, reject) => {
		const server = createServer((socket) => socket.destroy());
		server.once('error', (error: NodeJS.ErrnoException) =>
			error.code === 'EADDRINUSE' ? resolve(null) : reject(error)
		);
		server.listen(address, () => resolve(server.unref()));
	});
}

function answers(address: string): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(address);
		socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
		socket.once('close', () => socket.destroy());
	});
}

/**
 * Takes the exclusive lock of an existing folder for this process; gives the function that releases
 * it, or null when another process holds it. A process that dies, however it dies, lets go.
 */
export async function lockFolder(folder: string): Promise<(() => Promise<void>) | null> {
	const { address, leavesFile } = addressOf(folder);
	let server = await listen(address);
	if (!server && leavesFile && !(await answers(address))) {
		rmSync(address, { force: true });
		server = await listen(address);
	}
	if (!server) return null;
	const held = server;
	return () => new Promise((resolve) => held.close(() => resolve()));
}
