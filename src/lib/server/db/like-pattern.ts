/** A LIKE pattern for text that holds `words` anywhere; % and _ in them stand for themselves. */
export function likePattern(words: string): string {
	return `%${words.replace(/[\\%_]/g, '\\$&')}%`;
}
