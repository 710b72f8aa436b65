// The rooms of the house (DESIGN section 3): what each may import. A rule here has a message that
// says what to do instead, because whoever meets it has a real need.
import { defineConfig } from 'eslint/config';

/**
 * One room's rule. `allowed` closes the room to every import but those (relative paths are judged by
 * `never` alone); without it the room is open except for `never`.
 * @param {{ allowed?: string[], allowedWhy?: string, never?: [pattern: string, why: string][] }} room
 */
function mayImport({ allowed, allowedWhy = '', never = [] }) {
	const patterns = never.map(([regex, message]) => ({ regex, message }));
	if (allowed) {
		patterns.push({ regex: `^(?!\\.{1,2}/|${allowed.join('|')})`, message: allowedWhy });
	}
	/** @type {import('eslint').Linter.RuleEntry} */
	const entry = ['error', { patterns }];
	return { 'no-restricted-imports': entry };
}

/** A folder of src/lib, however an import spells it. @param {string} folder */
const lib = (folder) => `(^[#$]lib|\\.\\.(/lib)?)/${folder}(/|$)`;

/** A folder of src, from deeper inside. @param {string} folder */
const src = (folder) => `\\.\\./${folder}(/|$)`;

const framework = '^(@sveltejs/|svelte($|/)|\\$app/|\\$env/|\\$service-worker)';
const prismaClient = '(^@prisma/|/generated/)';

const pureWhy =
	'domain is pure: it imports only domain. Take what you need as an argument, and let a use case in server/<noun> fetch it.';

const domainNever = ['server', 'components', 'forms', '../routes', 'routes', 'cli'].map(
	/** @returns {[string, string]} */ (folder) => [lib(folder), pureWhy]
);

export const rooms = defineConfig(
	{
		files: ['src/lib/domain/**'],
		ignores: ['**/*.test.ts', '**/*.bench.ts'],
		rules: {
			// `diff` is pure too: arrays in, changes out.
			...mayImport({ allowed: ['#lib/domain/', 'diff$'], allowedWhy: pureWhy, never: domainNever }),
			'no-restricted-properties': [
				'error',
				{
					object: 'Date',
					property: 'now',
					message: 'domain has no clock: take `now: Date` as an argument.'
				},
				{
					object: 'Math',
					property: 'random',
					message:
						'domain has no randomness: take the value, or a seeded generator, as an argument.'
				}
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
					message: 'domain has no clock: take `now: Date` as an argument.'
				},
				{
					selector: 'CallExpression[callee.name="Date"]',
					message: 'domain has no clock: take `now: Date` as an argument.'
				},
				{ selector: 'ImportExpression', message: pureWhy }
			],
			'no-restricted-globals': [
				'error',
				...[
					'fetch',
					'process',
					'crypto',
					'performance',
					'setTimeout',
					'setInterval',
					'window',
					'document',
					'localStorage',
					'navigator'
				].map((name) => ({
					name,
					message: `domain is pure and knows no ${name}: do this in server or components and pass the outcome in.`
				}))
			]
		}
	},
	{
		files: ['src/lib/domain/**/*.test.ts'],
		rules: mayImport({
			allowed: ['#lib/domain/', 'vitest$', 'fast-check$', 'node:'],
			allowedWhy: 'A domain test needs only domain, vitest and fast-check.',
			never: domainNever
		})
	},
	{
		files: ['src/lib/forms/**'],
		ignores: ['**/*.test.ts'],
		rules: mayImport({
			allowed: ['zod$', '#lib/domain/', '#lib/forms/'],
			allowedWhy:
				'forms run in the browser and on the server: they import only zod and domain. Check against the database in the use case.',
			never: ['server', 'components', 'routes'].map(
				/** @returns {[string, string]} */ (folder) => [
					lib(folder),
					'forms run in the browser and on the server: they import only zod and domain. Check against the database in the use case.'
				]
			)
		})
	},
	{
		files: ['src/lib/server/**'],
		ignores: ['src/lib/server/http/**'],
		rules: mayImport({
			never: [
				[
					framework,
					'Use cases know no framework: return a Result and let the route or server/http turn it into a response.'
				],
				[lib('components'), 'The server renders nothing: give plain data to the route.'],
				[src('routes'), 'Routes call use cases, never the other way round.'],
				[
					lib('server/http') + '|^\\.\\./http/',
					'server/http speaks HTTP for the routes. Use cases take a Context and plain input.'
				]
			]
		})
	},
	{
		files: ['src/lib/server/http/**'],
		rules: mayImport({
			never: [
				[lib('components'), 'The server renders nothing: give plain data to the route.'],
				[src('routes'), 'Routes call server/http, never the other way round.'],
				[
					`${lib('server/db')}|^\\.\\./db/|${prismaClient}`,
					'server/http turns requests into contexts and results into responses. Query in a use case.'
				]
			]
		})
	},
	{
		files: ['src/lib/components/**'],
		rules: mayImport({
			never: [
				[
					`${lib('server')}|^\\$app/server|^\\$env/|${prismaClient}`,
					'Components run in the browser: take data as props from the route that loads it.'
				],
				[
					src('routes'),
					'Components know no route: take what differs as props, snippets or callbacks.'
				],
				['^chart\\.js', 'chart.js is for components/charts alone: use one of its charts.']
			]
		})
	},
	{
		files: ['src/lib/components/charts/**'],
		rules: mayImport({
			never: [
				[
					`${lib('server')}|^\\$app/server|^\\$env/|${prismaClient}`,
					'Charts run in the browser: take numbers as props from the route that loads them.'
				],
				[src('routes'), 'Charts know no route: take what differs as props.']
			]
		})
	},
	{
		files: ['src/routes/**'],
		rules: mayImport({
			never: [
				[
					`${lib('server/db')}|${prismaClient}`,
					'Routes never query: call one query function or use case of server/<noun>.'
				]
			]
		})
	}
);
