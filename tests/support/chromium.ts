import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

function find(): string | null {
	const given = process.env['CHROMIUM_PATH'];
	if (given) return given;
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...inPath, ...elsewhere].find((path) => existsSync(path)) ?? null;
}

function aptGet(...args: string[]): void {
	execFileSync('apt-get', args, {
		stdio: 'inherit',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
}

function install(): void {
	console.log('There is no Chromium here: installing the one of this Debian with apt-get.');
	aptGet('update', '-qq');
	aptGet('install', '-y', '-qq', '--no-install-recommends', 'chromium');
}

/**
 * The path of this machine's Chromium; as root on a machine with apt-get it is installed when missing.
 * @throws with what to install, when there is none and it cannot be had here.
 */
export function chromium(): string {
	const found = find();
	if (found) return found;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install();
	const installed = find();
	if (installed) return installed;
	throw new Error(
		'The end-to-end tests need Chromium. Install the package "chromium" (or Google Chrome), or set CHROMIUM_PATH to its program.'
	);
}
