// The rooms hold only while lint refuses to let them blur, so the rules themselves are under test.
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: '.config/eslint.config.js' });

async function complaints(filePath: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath });
	if (!result) throw new Error(`${filePath} is ignored by lint.`);
	return result.messages.map((message) => `${message.ruleId}: ${message.message}`);
}

function importing(path: string): string {
	return `import { thing } from '${path}';\n\nexport const kept = thing;\n`;
}

interface Room {
	file: string;
	allowed: string[];
	forbidden: string[];
	/** Part of the sentence that teaches. */
	lesson: string;
}

const rooms: Record<string, Room> = {
	domain: {
		file: 'src/lib/domain/claim/example.ts',
		allowed: ['#lib/domain/result.ts', '../result.ts', './state.ts'],
		forbidden: [
			'node:fs',
			'zod',
			'svelte',
			'@sveltejs/kit',
			'$app/state',
			'@prisma/client',
			'#lib/server/db/database.ts',
			'../../server/db/database.ts',
			'#lib/forms/claim.ts',
			'#lib/components/ui/Field.svelte'
		],
		lesson: 'domain is pure'
	},
	'domain tests': {
		file: 'src/lib/domain/claim/example.test.ts',
		allowed: ['vitest', 'fast-check', './state.ts', 'node:fs'],
		forbidden: ['#lib/server/db/database.ts', 'jsdom'],
		lesson: 'domain'
	},
	forms: {
		file: 'src/lib/forms/example.ts',
		allowed: ['zod', '#lib/domain/claim/kind.ts', './text.ts'],
		forbidden: ['svelte', '#lib/server/env.ts', '../server/env.ts', 'node:crypto'],
		lesson: 'only zod and domain'
	},
	'server nouns': {
		file: 'src/lib/server/claims/example.ts',
		allowed: ['#lib/domain/result.ts', '../db/database.ts', '../audit/record-event.ts', 'node:fs'],
		forbidden: [
			'@sveltejs/kit',
			'$app/environment',
			'$env/dynamic/private',
			'#lib/components/ui/Field.svelte',
			'../http/guard.ts',
			'../../../routes/layout.ts'
		],
		lesson: ''
	},
	'server/http': {
		file: 'src/lib/server/http/example.ts',
		allowed: ['@sveltejs/kit', '../auth/sessions.ts'],
		forbidden: ['../db/database.ts', '#lib/server/db/generated/client.ts', '@prisma/client'],
		lesson: 'Query in a use case'
	},
	components: {
		file: 'src/lib/components/claim/example.ts',
		allowed: ['svelte', '#lib/domain/claim/kind.ts', '#lib/forms/claim.ts', '$app/state'],
		forbidden: [
			'#lib/server/env.ts',
			'../../server/env.ts',
			'$env/static/private',
			'chart.js/auto'
		],
		lesson: ''
	},
	charts: {
		file: 'src/lib/components/charts/example.ts',
		allowed: ['chart.js', 'svelte/attachments'],
		forbidden: ['#lib/server/stats/count-claims.ts'],
		lesson: 'take numbers as props'
	},
	routes: {
		file: 'src/routes/(desk)/example/+page.server.ts',
		allowed: ['@sveltejs/kit', '#lib/server/claims/create-claim.ts', '#lib/forms/claim.ts'],
		forbidden: [
			'#lib/server/db/database.ts',
			'../../../lib/server/db/database.ts',
			'@prisma/client'
		],
		lesson: 'Routes never query'
	}
};

describe.each(Object.entries(rooms))('%s', (_name, { file, allowed, forbidden, lesson }) => {
	it.each(allowed)('may import %s', async (path) => {
		expect(await complaints(file, importing(path))).toEqual([]);
	});

	it.each(forbidden)('may not import %s, and lint says why', async (path) => {
		const found = await complaints(file, importing(path));
		expect(found[0]).toMatch(/^no-restricted-imports: /);
		expect(found.join('\n')).toContain(lesson);
	});
});

it('holds a component to its room inside a .svelte file too', async () => {
	const code = `<script lang="ts">\n\timport { db } from '#lib/server/db/database.ts';\n</script>\n\n{db}\n`;
	const found = await complaints('src/lib/components/claim/Example.svelte', code);
	expect(found.join('\n')).toContain('take data as props');
});

describe('domain has neither clock nor chance', () => {
	const file = 'src/lib/domain/claim/example.ts';

	it.each([
		'Date.now()',
		'new Date()',
		'Date()',
		'Math.random()',
		'fetch("/")',
		'process.env',
		'import("node:fs")'
	])('refuses %s', async (expression) => {
		expect(await complaints(file, `export const value = ${expression};\n`)).toHaveLength(1);
	});

	it('lets a date be made from a value', async () => {
		expect(await complaints(file, 'export const day = new Date(0);\n')).toEqual([]);
	});
});
