import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { speakerIn } from '#lib/domain/claim/slots.ts';
import { createClaimForm } from '#lib/forms/claim.ts';
import { createClaim } from '#lib/server/claims/create-claim.ts';
import { readHistory } from '#lib/server/audit/read-history.ts';
import { undoChange } from '#lib/server/claims/undo-change.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { acceptSuggestion, acceptSuggestions } from '#lib/server/suggestions/accept-suggestions.ts';
import { dismissSuggestion } from '#lib/server/suggestions/dismiss-suggestion.ts';
import { searchAgain } from '#lib/server/suggestions/search-again.ts';
import { searchArticle } from '#lib/server/suggestions/search-article.ts';
import { readWorkspace } from '#lib/server/workspace/read-workspace.ts';
import { makeArticle } from '../../support/articles.ts';
import { allowed } from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { expectRefused } from '../../support/refused.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let mirela: Context;
let jonah: Context;
let pia: Context;

beforeAll(async () => {
	await openTestStore();
	mirela = await makePerson('reviewer');
	jonah = await makePerson('reviewer');
	pia = await makePerson('observer');
});
afterAll(closeTestStore);

let written = 0;

/** A text of its own each time, because the desk takes no text twice. */
function newText(): string {
	written += 1;
	return `The harbour fund of Tesselhaven received 4 billion crowns in 2025, report ${written} says.

“We will finish the outer mole by 2027,” said Ilse Marrow, the chair of the harbour board.

The ferry company lost 12 percent of its passengers last year. What a winter it was!`;
}

let articleId: string;

async function openArticle(text = newText()): Promise<void> {
	articleId = (await makeArticle(mirela, { text })).id;
	await searchArticle(articleId);
}

async function workspace(context = mirela) {
	const read = await readWorkspace(context, articleId);
	if (!read) throw new Error('The article is gone.');
	return read;
}

async function pending() {
	return (await workspace()).suggestions;
}

async function first() {
	const [suggestion] = await pending();
	if (!suggestion) throw new Error('Nothing was suggested.');
	return suggestion;
}

beforeEach(() => openArticle());

describe('a search', () => {
	it('finds claims in the words of the article and says so in its history', async () => {
		const { suggestions, search, version } = await workspace();
		expect(search).toBeNull();
		expect(suggestions.map(({ kind }) => kind)).toEqual(
			expect.arrayContaining(['figure', 'quote'])
		);
		const figure = suggestions.find(({ kind }) => kind === 'figure');
		expect(version.text.slice(figure?.start, figure?.end)).toContain('4 billion crowns');
		expect(figure?.reasons.length).toBeGreaterThan(0);
		const event = await db().event.findFirst({ where: { articleId, action: 'article.searched' } });
		expect(event).toMatchObject({ actorId: null, data: { count: suggestions.length } });
	});

	it('reads a long text in sections and loses none of them when a process stops', async () => {
		const long = Array.from({ length: 260 }, () => newText()).join('\n\n');
		const { id } = await makeArticle(mirela, { text: long });
		articleId = id;
		expect((await workspace()).search).toEqual({ at: 0 });
		// Two processes at once, as after a restart.
		await Promise.all([searchArticle(id), searchArticle(id)]);
		const { suggestions, search } = await workspace();
		expect(search).toBeNull();
		const places = suggestions.map(({ start, end, kind }) => `${start}-${end} ${kind}`);
		expect(new Set(places).size).toBe(places.length);
		const last = suggestions.at(-1);
		expect(last?.end).toBeGreaterThan(long.length - 200);
		const events = await db().event.count({ where: { articleId, action: 'article.searched' } });
		expect(events).toBe(1);
	});

	it('adds nothing that is known, and touches nothing that was decided', async () => {
		const before = await pending();
		const [accepted, dismissed, ...rest] = before;
		allowed(await acceptSuggestion(mirela, articleId, { suggestionId: accepted?.id ?? '' }));
		allowed(await dismissSuggestion(mirela, articleId, { suggestionId: dismissed?.id ?? '' }));
		allowed(await searchAgain(mirela, articleId));
		await searchArticle(articleId);
		expect(await pending()).toEqual(rest);
		const rows = await db().suggestion.findMany({ where: { version: { articleId } } });
		expect(
			rows
				.map(({ outcome }) => outcome)
				.filter(Boolean)
				.sort()
		).toEqual(['accepted', 'dismissed']);
		expect((await workspace()).claims).toHaveLength(1);
	});

	it('does not suggest what a person has marked already', async () => {
		const { start, end, kind, statement } = await first();
		const { id } = await makeArticle(mirela, { text: newText() });
		articleId = id;
		const form = createClaimForm.parse({ start, end, kind, statement });
		allowed(await createClaim(mirela, id, form));
		await searchArticle(id);
		const places = (await pending()).map((one) => `${one.kind} ${one.start}`);
		expect(places).not.toContain(`${kind} ${start}`);
	});

	it('is asked for by reviewers', async () => {
		await expectRefused(() => searchAgain(pia, articleId), 'role');
	});
});

describe('accepting', () => {
	it('makes an open claim of the very words, and undoing that the suggestion again', async () => {
		const suggestion = await first();
		const done = allowed(
			await acceptSuggestion(mirela, articleId, { suggestionId: suggestion.id })
		);
		const { claims, suggestions } = await workspace();
		expect(claims).toMatchObject([
			{
				number: done.claimNumber,
				state: 'open',
				kind: suggestion.kind,
				statement: suggestion.statement,
				start: suggestion.start,
				end: suggestion.end,
				suggestion: { reasons: suggestion.reasons }
			}
		]);
		expect(suggestions.map(({ id }) => id)).not.toContain(suggestion.id);

		const undone = allowed(await undoChange(mirela, articleId, done.eventId));
		expect((await workspace()).claims).toEqual([]);
		expect(await first()).toEqual(suggestion);
		allowed(await undoChange(mirela, articleId, undone.eventId));
		expect((await workspace()).claims).toMatchObject([{ statement: suggestion.statement }]);
	});

	it('is done once, and says who was first', async () => {
		const { id: suggestionId } = await first();
		const both = await Promise.all(
			[mirela, jonah].map((who) => acceptSuggestion(who, articleId, { suggestionId }))
		);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		const refused = both.find(({ ok }) => !ok);
		expect(refused).toMatchObject({
			reason: {
				words: expect.stringMatching(/^(Mirela|Jonah|Reviewer).* has accepted this suggestion\.$/i)
			}
		});
		expect((await workspace()).claims).toHaveLength(1);
	});

	it('is for reviewers, and for suggestions of this article', async () => {
		const { id: suggestionId } = await first();
		await expectRefused(() => acceptSuggestion(pia, articleId, { suggestionId }), 'role');
		await expectRefused(
			() => acceptSuggestions(pia, articleId, { suggestionIds: [suggestionId] }),
			'role'
		);
		await expectRefused(() => dismissSuggestion(pia, articleId, { suggestionId }), 'role');
		await openArticle();
		await expectRefused(() => acceptSuggestion(mirela, articleId, { suggestionId }), 'missing');
	});

	it('takes all at once in one step, leaving what was decided', async () => {
		const all = await pending();
		expect(all.length).toBeGreaterThan(2);
		allowed(await dismissSuggestion(jonah, articleId, { suggestionId: all[0]?.id ?? '' }));
		const suggestionIds = all.map(({ id }) => id);
		const done = allowed(await acceptSuggestions(mirela, articleId, { suggestionIds }));
		expect(done).toMatchObject({ accepted: all.length - 1, decided: 1 });
		const { claims, suggestions } = await workspace();
		expect(claims.map(({ statement }) => statement)).toEqual(
			all.slice(1).map(({ statement }) => statement)
		);
		expect(suggestions).toEqual([]);
		const { lines } = await readHistory(mirela, { claimId: claims[0]?.id ?? '' });
		expect(lines.map(({ text, after }) => `${text} ${after}`)).toEqual([
			'accepted from the suggestions'
		]);
		await expectRefused(() => acceptSuggestions(mirela, articleId, { suggestionIds }), 'missing');

		allowed(await undoChange(mirela, articleId, done.eventId));
		expect(await pending()).toEqual(all.slice(1));
		expect((await workspace()).claims).toEqual([]);
	});
});

describe('editing a suggestion', () => {
	it('keeps that it was changed, or that it was not after all', async () => {
		const [one, two] = await pending();
		if (!one || !two) throw new Error('Too little was suggested.');
		const formOf = (suggestion: typeof one, statement: string) =>
			createClaimForm.parse({
				...{ start: suggestion.start, end: suggestion.end, kind: suggestion.kind, statement },
				slots: JSON.stringify(suggestion.slots),
				claimant: speakerIn(suggestion.kind, suggestion.slots),
				suggestionId: suggestion.id
			});
		allowed(await createClaim(mirela, articleId, formOf(one, 'It received four billion.')));
		allowed(await createClaim(mirela, articleId, formOf(two, two.statement)));
		const rows = await db().suggestion.findMany({
			where: { version: { articleId }, outcome: { not: null } },
			orderBy: { start: 'asc' }
		});
		expect(rows.map(({ outcome }) => outcome)).toEqual(['edited', 'accepted']);
		const again = () => createClaim(jonah, articleId, formOf(one, 'Once more.'));
		await expectRefused(again, 'missing');
	});
});

describe('dismissing', () => {
	it('hides a suggestion until it is undone', async () => {
		const suggestion = await first();
		const input = { suggestionId: suggestion.id };
		const { eventId } = allowed(await dismissSuggestion(mirela, articleId, input));
		expect((await pending()).map(({ id }) => id)).not.toContain(suggestion.id);
		await expectRefused(() => dismissSuggestion(jonah, articleId, input), 'missing');
		await expectRefused(() => undoChange(jonah, articleId, eventId), 'undo');
		allowed(await undoChange(mirela, articleId, eventId));
		expect(await first()).toEqual(suggestion);
	});
});
