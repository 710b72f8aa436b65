import { describe, expect, it } from 'vitest';
import { handOver, type HandOver, type HandOverFacts, type Held } from './hand-over.ts';

const now = new Date('2026-05-12T14:00:00Z');
const before = '2026-05-12T13:00:00.000Z';
const after = '2026-05-12T15:00:00.000Z';

const nobodys: Held = {
	assigneeId: null,
	dueAt: null,
	priority: 0,
	handOverNote: null,
	noteById: null
};
const jonahs: Held = {
	...nobodys,
	assigneeId: 'jonah',
	dueAt: before,
	handOverNote: 'The clerk calls back on Monday.',
	noteById: 'hedda'
};
const ines = { id: 'ines', name: 'Ines Okoroba', role: 'reviewer', isDisabled: false } as const;
const facts: HandOverFacts = {
	actorId: 'mirela',
	now,
	taker: ines,
	freePlaces: null,
	knowsRatings: false
};

describe('a hand-over', () => {
	it.each<[string, Held, HandOver, Partial<Held>]>([
		['gives a claim', nobodys, { assigneeId: 'ines' }, { assigneeId: 'ines' }],
		['sets a time', nobodys, { dueAt: after }, { dueAt: after }],
		['sets a priority', nobodys, { priority: 2 }, { priority: 2 }],
		[
			'leaves a note',
			nobodys,
			{ note: 'See page 7.' },
			{ handOverNote: 'See page 7.', noteById: 'mirela' }
		],
		['keeps a time that has gone by', jonahs, { dueAt: before, priority: 1 }, { priority: 1 }],
		[
			'keeps the note of another with its author',
			jonahs,
			{ note: 'The clerk calls back on Monday.', priority: 1 },
			{ priority: 1 }
		],
		['takes a note off', jonahs, { note: null }, { handOverNote: null, noteById: null }],
		[
			'takes the old note off as the claim goes on',
			jonahs,
			{ assigneeId: 'ines' },
			{ assigneeId: 'ines', handOverNote: null, noteById: null }
		],
		[
			'keeps the note for whoever takes the claim from nobody',
			{ ...jonahs, assigneeId: null },
			{ assigneeId: 'mirela' },
			{ assigneeId: 'mirela' }
		]
	])('%s', (_, held, wanted, changed) => {
		expect(handOver(held, wanted, facts)).toEqual({ ok: true, value: { ...held, ...changed } });
	});

	it.each<[string, Held, HandOver, Partial<HandOverFacts>, string]>([
		['of nothing', jonahs, {}, {}, 'unchanged'],
		['to who has it', jonahs, { assigneeId: 'jonah', dueAt: before }, {}, 'unchanged'],
		['until a time that has gone by', nobodys, { dueAt: before }, {}, 'due'],
		['to nobody known', nobodys, { assigneeId: 'ines' }, { taker: null }, 'assignee'],
		[
			'to somebody who left',
			nobodys,
			{ assigneeId: 'ines' },
			{ taker: { ...ines, role: 'editor', isDisabled: true } },
			'assignee'
		],
		[
			'to an observer',
			nobodys,
			{ assigneeId: 'pia' },
			{ taker: { ...ines, role: 'observer' } },
			'assignee'
		],
		[
			'with a word by somebody who knows a hidden rating',
			jonahs,
			{ assigneeId: 'ines', note: 'Mostly false, I say.' },
			{ knowsRatings: true },
			'blind'
		]
	])('is refused %s', (_, held, wanted, changed, code) => {
		expect(handOver(held, wanted, { ...facts, ...changed })).toMatchObject({ reason: { code } });
	});

	it('to somebody who is full says who, and lets what they have be changed', () => {
		const full = { ...facts, freePlaces: 0 };
		const words = (actorId: string) => {
			const decided = handOver(nobodys, { assigneeId: 'ines' }, { ...full, actorId });
			return decided.ok ? '' : decided.reason.words.split(' as many')[0];
		};
		expect(words('mirela')).toBe('Ines Okoroba holds');
		expect(words('ines')).toBe('You hold');
		const hers = { ...nobodys, assigneeId: 'ines' };
		expect(handOver(hers, { assigneeId: 'ines', priority: 1 }, full)).toMatchObject({ ok: true });
		expect(handOver(hers, { assigneeId: null }, full)).toMatchObject({ ok: true });
	});

	it('without a word is open to somebody who knows a hidden rating', () => {
		const knowing = { ...facts, knowsRatings: true };
		expect(handOver(jonahs, { assigneeId: 'ines', note: null }, knowing)).toMatchObject({
			ok: true
		});
	});
});
