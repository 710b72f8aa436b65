import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClaimForm } from '#lib/forms/claim.ts';
import { editSourceForm, newSourceForm } from '#lib/forms/source.ts';
import { createClaim } from '#lib/server/claims/create-claim.ts';
import type { Context } from '#lib/server/context.ts';
import { db } from '#lib/server/db/database.ts';
import { addEvidence } from '#lib/server/evidence/add-evidence.ts';
import { previewCheck } from '#lib/server/publications/preview-check.ts';
import { editSource } from '#lib/server/sources/edit-source.ts';
import { readWorkspace } from '#lib/server/workspace/read-workspace.ts';
import { makeArticle } from '../../support/articles.ts';
import { allowed, decide, latest } from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

let mirela: Context;
let editor: Context;

beforeAll(async () => {
	await openTestStore();
	mirela = await makePerson('reviewer');
	editor = await makePerson('editor');
});
afterAll(closeTestStore);

const source = { title: 'Sitzungsprotokoll', primacy: 'primary' };

/** A quote in an English article, with evidence from a source in this language. */
async function quoteFrom(language: string) {
	const article = await makeArticle(mirela);
	const slots = JSON.stringify({
		speaker: 'Ilse Marrow',
		words: 'We are on time',
		occasion: 'Session'
	});
	const statement = 'Ilse Marrow said: We are on time.';
	const form = createClaimForm.parse({ start: 0, end: 80, kind: 'quote', statement, slots });
	const { claimId } = allowed(await createClaim(mirela, article.id, form));
	const make = newSourceForm.parse({ ...source, language });
	const row = {
		stance: 'supports' as const,
		quote: 'Wir liegen im Zeitplan.',
		locator: 'Seite 4',
		note: null,
		figure: null,
		retrievedAt: mirela.now.toISOString()
	};
	const { evidenceId } = allowed(await addEvidence(mirela, claimId, { make }, row));
	return { articleId: article.id, claimId, evidenceId };
}

const languageLine = async (articleId: string) => {
	const workspace = await readWorkspace(mirela, articleId);
	return workspace?.claims[0]?.checklist.find(({ code }) => code === 'language') ?? null;
};

it('a quote from a source in another language needs its original language, and is flagged to readers', async () => {
	const { articleId, claimId } = await quoteFrom('de');
	expect(await languageLine(articleId)).toMatchObject({ met: false, isGate: false });
	await decide({ reviewer: mirela, editor }, claimId);
	const preview = await previewCheck(editor, claimId);
	expect(preview?.page.sources).toMatchObject([{ language: 'de', isTranslation: true }]);
});

it('a source in the language of the article, or in one that nobody has said, is no translation', async () => {
	for (const language of ['en', '']) {
		const { articleId, claimId } = await quoteFrom(language);
		expect(await languageLine(articleId)).toBeNull();
		await decide({ reviewer: mirela, editor }, claimId);
		const preview = await previewCheck(editor, claimId);
		expect(preview?.page.sources[0]).not.toHaveProperty('language');
	}
});

it('the language of a source is part of what was decided', async () => {
	const { claimId, evidenceId } = await quoteFrom('');
	const before = await latest(claimId);
	const { sourceId } = await db().evidence.findUniqueOrThrow({ where: { id: evidenceId } });
	const edit = editSourceForm.parse({ ...source, sourceId, revision: 1, language: 'de' });
	const { changed } = allowed(await editSource(mirela, edit));
	expect(changed).toEqual({ language: { from: null, to: 'de' } });
	expect((await latest(claimId)).basis).not.toBe(before.basis);
});
