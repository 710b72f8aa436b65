/**
 * @typedef {object} Step
 * @property {string} name what `npm test -- <name>` selects
 * @property {string} words
 * @property {'sources' | 'build' | 'built' | 'browser'} stage a stage begins when the one before has ended
 * @property {string[]} program a Node.js program and its arguments
 * @property {'vitest' | 'playwright'} [counts] how its tests are counted; without it the step is one test
 */

/** @param {string} project @param {string} words @param {'sources' | 'built'} stage @returns {Step} */
function vitest(project, words, stage) {
	return {
		name: project,
		words,
		stage,
		program: [
			'node_modules/vitest/vitest.mjs',
			'run',
			'--config',
			'.config/vitest.ts',
			'--project',
			project
		],
		counts: 'vitest'
	};
}

/** In the order in which a mistake shows soonest. @type {Step[]} */
const steps = [
	{
		name: 'format',
		words: 'Format',
		stage: 'sources',
		program: [
			'node_modules/prettier/bin/prettier.cjs',
			'--config',
			'.config/prettier.json',
			'--check',
			'.'
		]
	},
	{
		name: 'lint',
		words: 'Lint',
		stage: 'sources',
		program: [
			'node_modules/eslint/bin/eslint.js',
			'--config',
			'.config/eslint.config.js',
			'--max-warnings',
			'0',
			'.'
		]
	},
	{
		name: 'types',
		words: 'Types',
		stage: 'sources',
		program: [
			'node_modules/svelte-check/bin/svelte-check',
			'--tsconfig',
			'./tsconfig.json',
			'--fail-on-warnings'
		]
	},
	vitest('unit', 'Unit tests', 'sources'),
	vitest('component', 'Component tests', 'sources'),
	{ name: 'build', words: 'Build', stage: 'build', program: ['src/cli/build.js'] },
	vitest('embedded', 'Integration tests, embedded store', 'built'),
	vitest('server', 'Integration tests, PostgreSQL server', 'built'),
	{
		name: 'e2e',
		words: 'End to end in Chromium, both stores',
		stage: 'browser',
		program: ['node_modules/@playwright/test/cli.js', 'test', '--config', '.config/playwright.ts'],
		counts: 'playwright'
	}
];

/**
 * Gives the steps whose names begin with one of `names` (`integration` stands for both stores); all
 * of them when there is none.
 * @param {string[]} names
 * @throws when a name fits no step.
 */
export function chosenSteps(names) {
	const wanted = names.flatMap((name) => (name === 'integration' ? ['embedded', 'server'] : name));
	const unknown = wanted.find((name) => !steps.some((step) => step.name.startsWith(name)));
	if (unknown !== undefined) {
		throw new Error(
			`There is no step "${unknown}". There are: ${steps.map(({ name }) => name).join(', ')}, integration.`
		);
	}
	if (wanted.length === 0) return steps;
	return steps.filter((step) => wanted.some((name) => step.name.startsWith(name)));
}
