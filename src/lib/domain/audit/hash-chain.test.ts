import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
	chainStart,
	checkChain,
	linkEvent,
	type AuditEvent,
	type ChainLink
} from '#lib/domain/audit/hash-chain.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

function event(number: number): AuditEvent {
	return {
		id: `${number * 2}`,
		at: new Date(Date.UTC(2026, 4, 5, 12, number)).toISOString(),
		actorId: number % 3 === 0 ? null : 'mirela',
		action: 'evidence.added',
		articleId: 'article',
		claimId: `claim ${number}`,
		sourceId: null,
		data: { words: `piece ${number}`, changes: { quote: { from: '', to: 'We are full.' } } }
	};
}

function chain(length: number): ChainLink[] {
	const links: ChainLink[] = [];
	for (let number = 1; number <= length; number++) {
		links.push(linkEvent(event(number), links.at(-1)?.hash ?? chainStart, sha256));
	}
	return links;
}

it('holds as it was written, in one go or page by page', () => {
	const links = chain(10);
	const whole = checkChain(links, sha256);
	expect(whole).toEqual({ checked: 10, head: links[9]?.hash, broken: null });
	const page = checkChain(links.slice(0, 4), sha256);
	expect(checkChain(links.slice(4), sha256, page.head).head).toBe(whole.head);
	expect(checkChain([], sha256)).toEqual({ checked: 0, head: chainStart, broken: null });
});

it('does not depend on the order in which a store gives the fields', () => {
	const [first] = chain(1);
	const { data, ...rest } = first!.event;
	const again = { data: JSON.parse(JSON.stringify(data)) as AuditEvent['data'], ...rest };
	expect(linkEvent(again, chainStart, sha256).hash).toBe(first!.hash);
});

it('has this very hash, so that a change of the rule is noticed', () => {
	expect(chain(1)[0]?.hash).toBe(
		sha256(
			`{"event":{"action":"evidence.added","actorId":"mirela","articleId":"article","at":"2026-05-05T12:01:00.000Z","claimId":"claim 1","data":{"changes":{"quote":{"from":"","to":"We are full."}},"words":"piece 1"},"id":"2","sourceId":null},"previousHash":"${'0'.repeat(64)}"}`
		)
	);
});

describe('the first broken link is named', () => {
	const changes: Record<keyof AuditEvent, AuditEvent[keyof AuditEvent]> = {
		id: '7000',
		at: '2026-05-05T12:00:00.001Z',
		actorId: 'jonah',
		action: 'evidence.removed',
		articleId: null,
		claimId: null,
		sourceId: 'source',
		data: { words: 'another' }
	};
	const place = fc.integer({ min: 0, max: 11 });

	it.each(Object.keys(changes) as (keyof AuditEvent)[])('when %s was changed', (field) => {
		fc.assert(
			fc.property(place, (at) => {
				const links = chain(12);
				const { event: was, ...link } = links[at]!;
				links[at] = { ...link, event: { ...was, [field]: changes[field] } };
				const { checked, broken } = checkChain(links, sha256);
				expect(checked).toBe(at);
				expect(broken).toMatchObject({ eventId: links[at].event.id, fault: 'event' });
			})
		);
	});

	it('when an event was changed and hashed anew', () => {
		const links = chain(12);
		links[4] = linkEvent(event(99), links[3]!.hash, sha256);
		expect(checkChain(links, sha256).broken).toMatchObject({ eventId: '12', fault: 'before' });
	});

	it('when one was removed, put in, or two were exchanged', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 10 }), (at) => {
				const removed = chain(12).toSpliced(at, 1);
				expect(checkChain(removed, sha256)).toMatchObject({
					checked: at,
					broken: { fault: 'before' }
				});
				const put = chain(12).toSpliced(at, 0, linkEvent(event(99), 'ab'.repeat(32), sha256));
				expect(checkChain(put, sha256)).toMatchObject({ checked: at, broken: { fault: 'before' } });
				const swapped = chain(12);
				[swapped[at], swapped[at + 1]] = [swapped[at + 1]!, swapped[at]!];
				expect(checkChain(swapped, sha256)).toMatchObject({
					checked: at,
					broken: { fault: 'before' }
				});
			})
		);
	});

	it('in plain words', () => {
		const links = chain(3).toSpliced(1, 1);
		expect(checkChain(links, sha256).broken?.words).toBe(
			'Event 6 (evidence.added, 2026-05-05T12:03:00.000Z) does not follow the event before it: one was removed, added or moved there.'
		);
	});
});

it('leaves a cut end to a head that is kept elsewhere', () => {
	const links = chain(5);
	const { broken, head } = checkChain(links.slice(0, 4), sha256);
	expect(broken).toBeNull();
	expect(head).not.toBe(links[4]?.hash);
});
