import { existsSync, readFileSync } from 'node:fs';
import { runNode } from './child.js';
import { Sentence } from './sentence.js';
import { step } from './step.js';

// Not `npm ci`: it gives up on a lock file without the builds of a package for other systems, which
// npm leaves out where a registry does not have them. --no-save keeps to the lock file.
const install = [
	'install',
	'--no-save',
	'--ignore-scripts',
	'--include=dev',
	'--no-audit',
	'--no-fund'
];

/**
 * @typedef {{ version?: string, dev?: boolean, devOptional?: boolean, optional?: boolean, extraneous?: boolean }} Package
 * @typedef {Record<string, Package>} Packages by their path in the project
 */

/** @param {string} file @returns {Packages} */
function packagesIn(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/**
 * Lists the packages that the lock file asks for and that are absent or of another version.
 * Optional ones may be absent: most are for other machines. So may those that nothing asks for.
 * @param {Packages} wanted
 * @param {Packages} installed
 * @param {{ development: boolean }} options whether the packages for working on the desk count
 */
export function missingPackages(wanted, installed, { development }) {
	return Object.entries(wanted)
		.filter(([path]) => path !== '')
		.filter(([, entry]) => !entry.optional && !entry.devOptional && !entry.extraneous)
		.filter(([, entry]) => development || !entry.dev)
		.filter(([path, entry]) => installed[path]?.version !== entry.version)
		.map(([path]) => path);
}

/**
 * Installs the packages of package-lock.json when some are missing. npm notes what it has put into
 * node_modules in a lock file of its own, last of all, so an installation that broke off is noticed.
 * @param {{ development: boolean }} options
 * @throws {Sentence} when npm fails or cannot be found.
 */
export async function installPackages(options) {
	const wanted = packagesIn('package-lock.json');
	const installed = packagesIn('node_modules/.package-lock.json');
	const missing = missingPackages(wanted, installed, options);
	if (missing.length === 0) return;

	const npm = process.env['npm_execpath'];
	if (!npm?.endsWith('.js')) {
		throw new Sentence(
			`${missing.length} packages are missing. Run "npm install --ignore-scripts", or use npm start.`
		);
	}
	await step(`Installing with npm: ${missing.length} packages are missing or out of date`, () =>
		runNode([npm, ...install], { show: 'failure' })
	);
}
