import { existsSync, readFileSync } from 'node:fs';

/**
 * Counts the tests in a JSON report; none when there is no report.
 * @param {'vitest' | 'playwright'} kind
 * @param {string} file
 */
export function countTests(kind, file) {
	if (!existsSync(file)) return { passed: 0, failed: 0 };
	const report = JSON.parse(readFileSync(file, 'utf8'));
	return kind === 'vitest'
		? { passed: report.numPassedTests, failed: report.numFailedTests }
		: { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
}
