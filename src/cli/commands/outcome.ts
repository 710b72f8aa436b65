import type { Result } from '#lib/domain/result.ts';
import { Sentence } from '../start/sentence.js';

/**
 * Gives the value of a result.
 * @throws {Sentence} with the words of a refusal.
 */
export function outcome<T>(result: Result<T>): T {
	if (!result.ok) throw new Sentence(result.reason.words);
	return result.value;
}
