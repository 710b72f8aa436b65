import { spawn } from 'node:child_process';

/**
 * Ends a process and removes a folder should this process die without doing so itself (kill -9, a
 * time limit, Ctrl-C in a test runner): a shell of its own waits for the end of a pipe that only this
 * process holds. Gives the function that calls the watch off.
 */
export function cleanUpAfterDeath({ pid, folder }: { pid?: number; folder?: string }): () => void {
	if (process.platform === 'win32') return () => undefined;
	const script =
		'read -r off && exit; [ -n "$1" ] && kill -TERM "$1" && sleep 2; [ -n "$2" ] && rm -rf -- "$2"';
	const watch = spawn('sh', ['-c', script, 'sh', String(pid ?? ''), folder ?? ''], {
		stdio: ['pipe', 'ignore', 'ignore'],
		detached: true
	});
	watch.unref();
	const pipe = watch.stdin as typeof watch.stdin & { unref?(): void };
	pipe.unref?.();
	return () => void watch.stdin.end('off\n');
}
