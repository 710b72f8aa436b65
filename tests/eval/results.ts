// Measures the claim engine on development data that is not part of this repository, beside the
// trivial baselines, and writes tests/eval/RESULTS.md:  npx tsx tests/eval/results.ts <folder of the data>
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

type Job = 'currency' | 'sentences' | 'quotes' | 'checkworthiness';

interface Measure {
	words: string;
	job: Job;
	/** Where the figure stands in the scorer's answer. */
	path: string[];
	/** The trivial baseline of the scorer. */
	baseline: string;
	/** The level to be held on data that nobody here has seen. */
	bar?: number;
	/** The best published figure, and whose. */
	best?: string;
}

const money = { job: 'currency', baseline: 'regex' } as const;
const quotes = { job: 'quotes', baseline: 'quoted+said' } as const;
const sentences = { job: 'sentences', baseline: 'intl' } as const;
const worth = { job: 'checkworthiness', baseline: 'length+digit' } as const;

const measures: Measure[] = [
	{
		...money,
		words: 'Money, English, cases exactly right',
		path: ['dev-en-duckling', 'amt', 'caseAcc'],
		bar: 0.85,
		best: '0.97 to 1.00, Microsoft’s .NET library on its own cases'
	},
	{
		...money,
		words: 'Money, Spanish, cases exactly right',
		path: ['dev-es', 'amt', 'caseAcc'],
		best: '0.863, Microsoft’s JavaScript port'
	},
	{
		...money,
		words: 'Money, Portuguese, cases exactly right',
		path: ['dev-pt', 'amt', 'caseAcc'],
		best: '0.847, Microsoft’s JavaScript port'
	},
	{
		...sentences,
		words: 'Sentences, English news of GUM, span F1',
		path: ['dev-en-gum', 'newsF1'],
		bar: 0.985
	},
	{
		...sentences,
		words: 'Sentences, GUM, span F1',
		path: ['dev-en-gum', 'f1'],
		best: '0.973, SaT-12l-sm'
	},
	{ ...sentences, words: 'Sentences, EWT web text, span F1', path: ['dev-en-ewt', 'f1'] },
	{
		...sentences,
		words: 'Sentences, English golden rules',
		path: ['dev-golden-rules.en', 'exact'],
		bar: 0.85,
		best: '0.981, Pragmatic Segmenter'
	},
	{
		...quotes,
		words: 'Direct quotes, English news, span and speaker F1',
		path: ['dev-en-polnear', 'direct', 'endToEndF1'],
		bar: 0.55
	},
	{
		...quotes,
		words: 'All attributions, English news, span and speaker F1',
		path: ['dev-en-polnear', 'all', 'endToEndF1'],
		bar: 0.3
	},
	{
		...quotes,
		words: 'Direct quotes, German news, span and speaker F1',
		path: ['dev-de-wikinews', 'direct', 'endToEndF1']
	},
	{
		...quotes,
		words: 'All attributions, German news, span and speaker F1',
		path: ['dev-de-wikinews', 'all', 'endToEndF1']
	},
	{
		...worth,
		words: 'Worth checking, debates of 2016, F1',
		path: ['dev-claimbuster-2016', 'F1'],
		bar: 0.62
	},
	{
		...worth,
		words: 'Worth checking, debates of 2016, AUC',
		path: ['dev-claimbuster-2016', 'AUC'],
		bar: 0.84
	},
	{
		...worth,
		words: 'Worth checking, debates of 2016, mean average precision',
		path: ['dev-claimbuster-2016', 'MAP']
	},
	{ ...worth, words: 'Worth checking, gold sentences, F1', path: ['dev-claimbuster-gold', 'F1'] },
	{ ...worth, words: 'Worth checking, governors’ speeches, AUC', path: ['dev-policlaim', 'AUC'] }
];

const folder = process.argv[2];
if (!folder) throw new Error('Say where the evaluation data is: tests/eval/results.ts <folder>');

const here = fileURLToPath(new URL('.', import.meta.url));
const answers = new Map<string, unknown>();

/** What a scorer says, of our adapter or of a baseline; each is run once. */
function score(job: Job, baseline: string | null): unknown {
	const args = baseline ? ['--baseline', baseline] : [join(here, 'adapters', `${job}.mjs`)];
	const key = [job, ...args].join(' ');
	if (!answers.has(key)) {
		const scorer = join(folder ?? '', 'score', `${job}.mjs`);
		const said = execFileSync(process.execPath, [scorer, ...args, '--json'], { encoding: 'utf8' });
		answers.set(key, JSON.parse(said));
	}
	return answers.get(key);
}

function figureAt(answer: unknown, path: readonly string[]): string {
	const found = path.reduce<unknown>(
		(value, name) => (value as Record<string, unknown> | undefined)?.[name],
		answer
	);
	if (typeof found !== 'number') throw new Error(`The scorer gives no ${path.join('.')}.`);
	return found.toFixed(3);
}

const rows = measures.map(({ words, job, path, baseline, bar, best }) => [
	words,
	figureAt(score(job, null), path),
	`${figureAt(score(job, baseline), path)} (${baseline})`,
	bar?.toFixed(3) ?? '',
	best ?? '',
	`\`${job}\` ${path[0] ?? ''}`
]);

const header = ['measure', 'ours', 'trivial', 'bar', 'best known', 'scorer and set'];
const table = [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);

const file = join(here, 'RESULTS.md');
writeFileSync(
	file,
	`# How well the claim engine does

Written by \`npx tsx tests/eval/results.ts <folder of the evaluation data>\`, which asks the engine by the command line and scores it on development data. That data is not part of this repository, and no sentence of it may be.

${table.join('\n')}

"Bar" is what we expect to hold on data that nobody here has seen; where it is empty, none was set. These are development figures: the rules were written with these sets at hand, so expect somewhat less elsewhere. The weights for "worth checking" are trained on the debates of ClaimBuster up to 2012 (Arslan et al. 2020, doi.org/10.5281/zenodo.3609356), by \`npx tsx tests/eval/train-worth.ts\`. Their licence is CC BY 4.0 as others report it of that record, one of them by the field "license.id: cc-by-4.0" of its API; we could not open the record itself, and copies of the data elsewhere carry other licences, so the record is to be read before a release.
`
);
execFileSync(process.execPath, [
	'node_modules/prettier/bin/prettier.cjs',
	'--config',
	'.config/prettier.json',
	'--write',
	file
]);
console.log(`Wrote ${relative(process.cwd(), file)}.`);
