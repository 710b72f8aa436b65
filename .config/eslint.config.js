import { defineConfig, includeIgnoreFile } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import svelteConfig from '../svelte.config.js';
import { rooms } from './eslint-rooms.js';

export default defineConfig(
	includeIgnoreFile(fileURLToPath(new URL('../.gitignore', import.meta.url))),
	tseslint.configs.strict,
	svelte.configs['flat/recommended'],
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			eqeqeq: 'error',
			'no-console': 'error',
			'no-var': 'error',
			'object-shorthand': 'error',
			'prefer-const': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			// Destructuring is the plain way to leave a field out.
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				parser: tseslint.parser,
				extraFileExtensions: ['.svelte'],
				svelteConfig
			}
		},
		rules: {
			'svelte/require-each-key': 'error',
			// The desk is always served from the root of its address, so paths need no base.
			'svelte/no-navigation-without-resolve': 'off',
			// The compiler rewrites `let` for props and bound state, so prefer-const misjudges them.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$state', '$derived'] }]
		}
	},
	rooms,
	{
		// People read these programs in a terminal.
		files: ['src/cli/**', 'tests/**', '.config/**', 'prisma/seed/**'],
		rules: { 'no-console': 'off' }
	},
	{
		// A test that names an element it has just made may say that it is there.
		files: ['**/*.test.ts', 'tests/**'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
	}
);
