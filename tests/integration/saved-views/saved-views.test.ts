import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mostCounted, mostViews, type ListedView } from '#lib/domain/saved-view/saved-view.ts';
import { saveViewForm } from '#lib/forms/saved-view.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { find } from '#lib/server/search/find.ts';
import { deleteView, restoreView } from '#lib/server/saved-views/delete-view.ts';
import { findView } from '#lib/server/saved-views/find-view.ts';
import { listViews } from '#lib/server/saved-views/list-views.ts';
import { renameView } from '#lib/server/saved-views/rename-view.ts';
import { replaceFilters } from '#lib/server/saved-views/replace-filters.ts';
import { saveView } from '#lib/server/saved-views/save-view.ts';
import { shareView } from '#lib/server/saved-views/share-view.ts';
import { readHistory } from '#lib/server/audit/read-history.ts';
import { makeArticle } from '../../support/articles.ts';
import { allowed } from '../../support/claims.ts';
import { countQueries, watchQueries } from '../../support/count-queries.ts';
import { makePerson } from '../../support/people.ts';
import { expectRefused } from '../../support/refused.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let mirela: Context;
let jonah: Context;
let editor: Context;
let admin: Context;
let observer: Context;

beforeAll(async () => {
	watchQueries();
	await openTestStore();
	mirela = await makePerson('reviewer');
	jonah = await makePerson('reviewer');
	editor = await makePerson('editor');
	admin = await makePerson('admin');
	observer = await makePerson('observer');
});
afterAll(closeTestStore);

async function save(
	by: Context,
	title: string,
	{ query = '?state=disputed', shared = false }: { query?: string; shared?: boolean } = {}
) {
	const { viewId } = allowed(await saveView(by, { title, query, shared }));
	return { viewId, revision: 1 };
}

async function seen(by: Context, title: string): Promise<ListedView | undefined> {
	return (await listViews(by)).views.find((view) => view.title === title);
}

async function countOf(by: Context, title: string): Promise<number | undefined> {
	const { views, counts } = await listViews(by);
	const { id } = views.find((view) => view.title === title) ?? {};
	return (await counts)?.[String(id)];
}

async function eventsOf(viewId: string) {
	const path = { path: ['viewId'], equals: viewId };
	return db().event.findMany({ where: { data: path }, orderBy: { id: 'asc' } });
}

describe('a private view', () => {
	it('is its owner’s alone, and for everybody else there is none', async () => {
		const one = await save(mirela, 'Mine alone');
		expect(await seen(mirela, 'Mine alone')).toMatchObject({ mine: true, mayChange: true });
		for (const other of [jonah, editor, admin, observer]) {
			expect(await seen(other, 'Mine alone')).toBeUndefined();
			expect(await findView(other, one.viewId)).toBeNull();
			await expectRefused(() => renameView(other, { ...one, title: 'Theirs' }), 'missing');
			await expectRefused(() => deleteView(other, one), 'missing');
		}
		expect(await findView(mirela, one.viewId)).toEqual({ query: '?state=disputed' });
	});

	it('is named by no event, and no list of what happened', async () => {
		const one = await save(mirela, 'Secret source');
		allowed(await renameView(mirela, { ...one, title: 'Secret document' }));
		allowed(await replaceFilters(mirela, { ...one, revision: 2, query: '?q=secret' }));
		const events = await eventsOf(one.viewId);
		expect(events.map(({ action }) => action)).toEqual([
			'view.saved',
			'view.renamed',
			'view.filtersReplaced'
		]);
		expect(JSON.stringify(events.map(({ data }) => data))).not.toMatch(/secret/i);
		expect(JSON.stringify(await readHistory(admin, {}))).not.toMatch(/view/);
	});

	it('may be an observer’s, who shares none', async () => {
		const one = await save(observer, 'What I follow');
		expect(await seen(observer, 'What I follow')).toMatchObject({ mayChange: true });
		await expectRefused(() => shareView(observer, { ...one, shared: true }), 'role');
		const shared = { title: 'For all', query: '', shared: true };
		await expectRefused(() => saveView(observer, shared), 'role');
	});
});

describe('a shared view', () => {
	it('is everybody’s to see, and its owner’s and the editors’ to change', async () => {
		const one = await save(mirela, 'Disputes', { shared: true });
		for (const other of [jonah, editor, observer]) {
			expect(await seen(other, 'Disputes')).toMatchObject({
				owner: mirela.actor.name,
				mine: false
			});
		}
		expect(await seen(jonah, 'Disputes')).toMatchObject({ mayChange: false });
		await expectRefused(() => renameView(jonah, { ...one, title: 'Quarrels' }), 'role');
		await expectRefused(() => deleteView(observer, one), 'role');
		allowed(await renameView(editor, { ...one, title: 'Open disputes' }));
		allowed(
			await replaceFilters(mirela, { ...one, revision: 2, query: '?sort=number&state=disputed' })
		);
		expect(await seen(jonah, 'Open disputes')).toMatchObject({
			query: '?state=disputed&sort=number',
			revision: 3,
			glyph: { state: 'disputed' },
			changed: { by: mirela.actor.name, at: mirela.now }
		});
		const [, renamed] = await eventsOf(one.viewId);
		expect(renamed).toMatchObject({
			actorId: editor.actor.id,
			data: { before: 'Disputes', after: 'Open disputes' }
		});
	});

	it('is taken back by its owner alone', async () => {
		const one = await save(mirela, 'For a while');
		allowed(await shareView(mirela, { ...one, shared: true }));
		expect(await seen(jonah, 'For a while')).toBeDefined();
		const back = { ...one, revision: 2, shared: false };
		await expectRefused(() => shareView(editor, back), 'role');
		allowed(await shareView(mirela, back));
		expect(await seen(jonah, 'For a while')).toBeUndefined();
		expect((await eventsOf(one.viewId)).map(({ action }) => action)).toEqual([
			'view.saved',
			'view.shared',
			'view.unshared'
		]);
	});

	it('with “with me” means whoever looks', async () => {
		const { id: articleId } = await makeArticle(mirela);
		const claim = (assigneeId: string) => ({
			...{ statement: 'Second', kind: 'figure', position: 0, articleId, state: 'secondReview' },
			...{ createdById: mirela.actor.id, createdAt: mirela.now, updatedAt: mirela.now, assigneeId }
		});
		const rows = [claim(mirela.actor.id), claim(mirela.actor.id), claim(jonah.actor.id)];
		for (const data of rows) {
			await db().claim.create({ data: data as never });
		}
		await save(mirela, 'My second reviews', { query: '?state=secondReview&with=me', shared: true });
		expect(await countOf(mirela, 'My second reviews')).toBe(2);
		expect(await countOf(jonah, 'My second reviews')).toBe(1);
		expect(await countOf(editor, 'My second reviews')).toBe(0);
	});
});

describe('a title', () => {
	it('is free of spaces around, and not empty', () => {
		const title = (words: string) =>
			saveViewForm.safeParse({ title: words, query: '', shared: 'false' });
		expect(title('  My   view ').data).toEqual({ title: 'My view', query: '', shared: false });
		expect(title('   ').error?.issues[0]?.message).toBe('Give the view a name.');
		expect(title('x'.repeat(61)).success).toBe(false);
	});

	it('stands once among what one person keeps, and once among what is shared', async () => {
		const mine = await save(mirela, 'Ferries');
		const again = { title: 'FERRIES', query: '', shared: false };
		await expectRefused(() => saveView(mirela, again), 'taken');
		await save(jonah, 'Ferries');
		await save(jonah, 'Ferries', { shared: true });
		await expectRefused(() => saveView(editor, { ...again, shared: true }), 'taken');
		await expectRefused(() => shareView(mirela, { ...mine, shared: true }), 'taken');
		const other = await save(mirela, 'Boats');
		const reason = await expectRefused(
			() => renameView(mirela, { ...other, title: 'ferries' }),
			'taken'
		);
		expect(reason.words).toBe('A view of yours is called “Ferries” already. Choose another name.');
		allowed(await renameView(mirela, { ...mine, title: 'ferries' }));
	});

	it('saved by two at once is one view’s', async () => {
		const results = await Promise.all(
			[mirela, jonah, editor].map((by) =>
				saveView(by, { title: 'Same moment', query: '', shared: true })
			)
		);
		expect(results.filter(({ ok }) => ok)).toHaveLength(1);
	});

	it('is refused to whoever keeps as many as they may', async () => {
		const collector = await makePerson('reviewer');
		for (let i = 0; i < mostViews; i++) await save(collector, `View ${i}`);
		const one = { title: 'One more', query: '', shared: false };
		const reason = await expectRefused(() => saveView(collector, one), 'full');
		expect(reason.words).toBe('You keep 50 views, and that is the most. Delete one first.');
		const shared = await saveView(collector, { ...one, shared: true });
		expect(shared.ok).toBe(true);
	});
});

describe('a change that comes too late', () => {
	it('is refused with what the view is now', async () => {
		const one = await save(mirela, 'Fares', { shared: true });
		allowed(await renameView(editor, { ...one, title: 'Ferry fares' }));
		const late = { ...one, query: '?kind=figure' };
		const reason = await expectRefused(() => replaceFilters(mirela, late), 'stale');
		expect(reason).toMatchObject({
			words: `${editor.actor.name} changed this view after you opened it: it is called “Ferry fares”, everybody sees it, and it shows: State is Disputed. Nothing of yours is saved: do it again to change what stands now.`,
			details: { title: 'Ferry fares', revision: 2, query: '?state=disputed', shared: true }
		});
		allowed(await replaceFilters(mirela, { ...late, revision: 2 }));
	});
});

describe('deleting', () => {
	it('takes a view out of the lists until whoever did it brings it back', async () => {
		const one = await save(mirela, 'Deleted by mistake', { shared: true });
		allowed(await deleteView(editor, one));
		expect(await seen(jonah, 'Deleted by mistake')).toBeUndefined();
		expect(await findView(mirela, one.viewId)).toBeNull();
		await expectRefused(() => deleteView(mirela, { ...one, revision: 2 }), 'missing');
		await expectRefused(() => restoreView(jonah, one), 'missing');
		allowed(await restoreView(editor, one));
		expect(await seen(jonah, 'Deleted by mistake')).toMatchObject({ revision: 3 });
		await expectRefused(() => restoreView(editor, one), 'missing');
	});

	it('frees the title, and a view whose title is taken meanwhile stays deleted', async () => {
		const one = await save(mirela, 'Quays');
		allowed(await deleteView(mirela, one));
		await save(mirela, 'Quays');
		await expectRefused(() => restoreView(mirela, one), 'taken');
	});
});

describe('the filter of a view', () => {
	it('is kept in the one way in which addresses are written', async () => {
		await save(mirela, 'Tidy', { query: '?sort=due&kind=quote&state=!decided&q=' });
		expect(await seen(mirela, 'Tidy')).toMatchObject({
			query: '?state=!decided&kind=quote',
			glyph: { kind: 'quote' }
		});
		const odd = { title: 'Odd', query: '?colour=red', shared: false };
		await expectRefused(() => saveView(mirela, odd), 'filter');
	});

	it.each(['?with=abc', '?with=018f0000-0000-7000-8000-000000000000', '?outlet=no%00where'])(
		'is refused when it names what the desk does not know: %s',
		async (query) => {
			await expectRefused(
				() => saveView(mirela, { title: 'Unknown', query, shared: false }),
				'filter'
			);
			const one = await save(jonah, `Replaced by ${query}`);
			await expectRefused(() => replaceFilters(jonah, { ...one, query }), 'filter');
		}
	);

	it('with a NUL from before it was taken out harms nobody’s pages, and is mended as it is read', async () => {
		const one = await save(mirela, 'Zero', { query: '?q=%00&kind=quote', shared: true });
		expect(await findView(jonah, one.viewId)).toEqual({ query: '?kind=quote' });
		await db().savedView.update({ where: { id: one.viewId }, data: { query: '?q=%00' } });
		expect(await seen(jonah, 'Zero')).toMatchObject({ query: '' });
		expect(await countOf(jonah, 'Zero')).toEqual(expect.any(Number));
	});

	it('that names an outlet which is gone counts what the table then shows', async () => {
		const outlet = await db().outlet.create({ data: { name: 'Gone Gazette', slug: 'gone' } });
		const { id: articleId } = await makeArticle(mirela);
		await db().claim.create({
			data: {
				...{ statement: 'Still here', kind: 'causal', position: 0, articleId },
				...{ createdById: mirela.actor.id, createdAt: mirela.now, updatedAt: mirela.now }
			}
		});
		await save(mirela, 'Of the Gazette', { query: '?kind=causal&outlet=gone' });
		expect(await countOf(mirela, 'Of the Gazette')).toBe(0);
		await db().outlet.delete({ where: { id: outlet.id } });
		expect(await seen(mirela, 'Of the Gazette')).toMatchObject({
			query: '?kind=causal&outlet=gone'
		});
		expect(await countOf(mirela, 'Of the Gazette')).toBe(1);
	});
});

describe('replacing the filters', () => {
	it('is undone also when what the view named is gone by then', async () => {
		const outlet = await db().outlet.create({ data: { name: 'Lost Ledger', slug: 'lost' } });
		const query = '?outlet=lost';
		const one = await save(mirela, 'Of the Ledger', { query });
		await db().outlet.delete({ where: { id: outlet.id } });
		allowed(await replaceFilters(mirela, { ...one, query: '?kind=quote' }));
		const other = { ...one, revision: 2, query: '?outlet=found' };
		await expectRefused(() => replaceFilters(mirela, other), 'filter');
		allowed(await replaceFilters(mirela, { ...one, revision: 2, query }));
		expect(await seen(mirela, 'Of the Ledger')).toMatchObject({ query, revision: 3 });
		// And forth again.
		allowed(await replaceFilters(mirela, { ...one, revision: 3, query: '?kind=quote' }));
	});
});

describe('the jump dialog', () => {
	it('finds a view by one letter, each address once, and no private one of somebody else', async () => {
		await save(mirela, 'Ω mine', { query: '?q=omega' });
		await save(mirela, 'Ω shared', { query: '?kind=event', shared: true });
		await save(jonah, 'Ω the same', { query: '?kind=event', shared: true });
		const shared = { hint: 'View, shared', href: '/claims?kind=event' };
		expect(await find(jonah, 'ω')).toMatchObject([shared]);
		const yours = { title: 'Ω mine', hint: 'View, yours alone', href: '/claims?q=omega' };
		expect(await find(mirela, 'ω')).toMatchObject([yours, shared]);
	});
});

describe('the list', () => {
	it('is there without counts when nothing can be counted', async () => {
		await save(mirela, 'Uncounted');
		await db().$executeRaw`alter table "Claim" rename to "Elsewhere"`;
		try {
			const { views, counts } = await listViews(mirela);
			expect(views.map(({ title }) => title)).toContain('Uncounted');
			expect(await counts).toBeNull();
		} finally {
			await db().$executeRaw`alter table "Elsewhere" rename to "Claim"`;
		}
	});

	it('does not wait for the counts', async () => {
		const { counts } = await listViews(mirela);
		let counted = false;
		const coming = counts.then(() => (counted = true));
		await Promise.resolve();
		expect(counted).toBe(false);
		await coming;
	});

	it('asks for views, the people of them and all counts once each, and counts up to a limit', async () => {
		const reader = await makePerson('reviewer');
		const { id: articleId } = await makeArticle(mirela);
		const many = Array.from({ length: mostCounted + 5 }, (_, position) => ({
			...{ statement: 'Many', kind: 'prediction' as const, position, articleId },
			...{ createdById: mirela.actor.id, createdAt: mirela.now, updatedAt: mirela.now }
		}));
		await db().claim.createMany({ data: many });
		await save(reader, 'Promises', { query: '?kind=prediction' });
		await save(reader, 'Urgent promises', { query: '?kind=prediction&priority=urgent' });
		const { value, count } = await countQueries(async () => {
			const { views, counts } = await listViews(reader);
			return { views, counts: (await counts) ?? {} };
		});
		const { views, counts } = value;
		const counted = Object.fromEntries(views.map(({ id, title }) => [title, counts[id]]));
		expect(counted).toMatchObject({ Promises: mostCounted + 1, 'Urgent promises': 0 });
		expect(count).toBe(4);
	});
});
