import { expect, it } from 'vitest';
import { missingPackages } from './packages.js';

const wanted = {
	'': { version: '0.1.0' },
	'node_modules/zod': { version: '4.0.0' },
	'node_modules/vitest': { version: '4.1.0', dev: true },
	'node_modules/other-machine': { version: '1.0.0', optional: true },
	'node_modules/left-over': { version: '1.0.0', extraneous: true }
};

it('finds nothing missing when the versions agree', () => {
	const installed = {
		'node_modules/zod': { version: '4.0.0' },
		'node_modules/vitest': { version: '4.1.0' }
	};
	expect(missingPackages(wanted, installed, { development: true })).toEqual([]);
});

it('finds an older version, and everything in an empty folder', () => {
	const older = { 'node_modules/zod': { version: '3.9.0' } };
	expect(missingPackages(wanted, older, { development: false })).toEqual(['node_modules/zod']);
	expect(missingPackages(wanted, {}, { development: true })).toEqual([
		'node_modules/zod',
		'node_modules/vitest'
	]);
});

it('asks for the packages for development only where they are needed', () => {
	const installed = { 'node_modules/zod': { version: '4.0.0' } };
	expect(missingPackages(wanted, installed, { development: false })).toEqual([]);
});
