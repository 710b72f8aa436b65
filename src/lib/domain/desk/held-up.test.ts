import { expect, it } from 'vitest';
import { heldUpSentences, type HeldUp } from './held-up.ts';

const now = new Date('2026-05-12T14:00:00Z');
const oldestAt = new Date('2026-05-07T13:00:00Z');
const nothing: HeldUp = { byMe: [], mine: [], deciders: [], decisions: null };

it.each<[Partial<HeldUp>, string]>([
	[
		{ byMe: [{ name: 'Jonah Vesterby', first: 0, second: 2, oldestAt }] },
		'You hold up Jonah. 2 claims cannot be decided until your second review. Oldest 5 d.'
	],
	[
		{ byMe: [{ name: 'Jonah Vesterby', first: 1, second: 1, oldestAt }] },
		'You hold up Jonah. 2 claims cannot be decided until your reviews. Oldest 5 d.'
	],
	[
		{ decisions: { count: 1, oldestAt } },
		'You hold up decisions. 1 rated claim waits for an editor. Oldest 5 d.'
	],
	[
		{
			mine: [{ for: 'decision', name: null, count: 3, oldestAt }],
			deciders: ['Hedda Quillon']
		},
		'Hedda holds you up. 3 claims that you rated wait for a decision. Oldest 5 d.'
	],
	[
		{
			mine: [{ for: 'decision', name: null, count: 3, oldestAt }],
			deciders: ['Hedda Quillon', 'Osric Hale']
		},
		'The editors hold you up. 3 claims that you rated wait for a decision. Oldest 5 d.'
	],
	[
		{ mine: [{ for: 'review', name: 'Ines Okoroba', count: 1, oldestAt }] },
		'Ines holds you up. 1 claim that you rated waits for a second review. Oldest 5 d.'
	],
	[
		{ mine: [{ for: 'anybody', name: null, count: 2, oldestAt }] },
		'Nobody has what you rated. 2 claims that you rated wait for another review, and nobody has them. Oldest 5 d.'
	]
])('%#: %s', (held, words) => {
	const said = heldUpSentences({ ...nothing, ...held }, now);
	expect(said.map(({ lead, words }) => `${lead}. ${words}`)).toEqual([words]);
});

it('says nothing where nobody holds up anybody', () => {
	expect(heldUpSentences(nothing, now)).toEqual([]);
});
