import { expect, it } from 'vitest';
import { hasWords } from '#lib/domain/history/event-words.ts';
import { actions } from './actions.ts';

it('every action has words in the history', () => {
	expect(actions.filter((action) => !hasWords(action))).toEqual([]);
});
