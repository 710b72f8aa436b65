import { createHash } from 'node:crypto';
import { splitSentences } from '#lib/domain/article/sentences.ts';
import { checkArticleText, titleFrom } from '#lib/domain/article/text.ts';
import { ok, refuse, type Reason, type Result } from '#lib/domain/result.ts';
import { recordEvent } from '../audit/record-event.ts';
import { requireRole } from '../auth/require-role.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Tx } from '../db/database.ts';
import { findOrMakeOutlet } from './outlet.ts';

export interface NewArticle {
	/** Empty: the headline of the text, where it has one. */
	title: string;
	/** As pasted, or the bytes of a file. */
	text: string | Uint8Array;
	/** Set when the text came out of a file. */
	fileName: string | null;
	outlet: string;
	byline: string | null;
	url: string | null;
	publishedAt: Date | null;
	language: string;
	ownDraft: boolean;
	/** Take the text also when the desk has it already. */
	anyway: boolean;
}

/** The article that has the same text. */
export interface SameText {
	id: string;
	title: string;
	outlet: string;
	addedAt: Date;
	addedBy: string;
}

export interface DuplicateReason extends Reason {
	code: 'duplicate';
	details: SameText;
}

/**
 * Takes an article in: its text to the letter as version 1, with the wish that the desk looks for
 * claims in it (`startSearch` does), or the reason why not.
 */
export async function createArticle(
	context: Context,
	input: NewArticle
): Promise<Result<{ id: string; title: string }, Reason | DuplicateReason>> {
	const denied = requireRole(context, 'reviewer');
	if (denied) return denied;
	const text = checkArticleText(input.text);
	if (!text.ok) return text;
	const title = input.title || titleFrom(text.value, input.outlet);
	if (title === '') {
		return refuse(
			'title',
			'Give the article a title. Its first line is too long for one.',
			'title'
		);
	}

	const sha256 = createHash('sha256').update(text.value, 'utf8').digest('hex');
	const sentences = splitSentences(text.value, input.language).length;
	return inTransaction(async (tx) => {
		// Two posts of one text wait for each other here, so that the second sees the first.
		await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`;
		const same = input.anyway ? null : await findSameText(tx, sha256);
		if (same) return { ok: false, reason: duplicate(same) };

		const version = { number: 1, text: text.value, sha256, sentences };
		const outlet = await findOrMakeOutlet(tx, input.outlet);
		const { id } = await writeArticle(tx, context, { ...input, title }, outlet.id, version);
		await recordEvent(tx, context, {
			action: 'article.created',
			articleId: id,
			data: { title, outlet: outlet.name, sha256, fileName: input.fileName }
		});
		return ok({ id, title });
	});
}

async function writeArticle(
	tx: Tx,
	context: Context,
	input: NewArticle,
	outletId: string,
	version: { number: number; text: string; sha256: string; sentences: number }
): Promise<{ id: string }> {
	const { title, byline, url, publishedAt, language, ownDraft, fileName } = input;
	const by = { id: context.actor.id };
	return tx.article.create({
		data: {
			...{ title, byline, url, publishedAt, language, ownDraft },
			outlet: { connect: { id: outletId } },
			createdBy: { connect: by },
			createdAt: context.now,
			versions: {
				create: {
					...version,
					capturedVia: fileName ? 'file' : 'paste',
					fileName,
					capturedAt: context.now,
					searchedAt: context.now,
					searchFrom: 0,
					capturedBy: { connect: by }
				}
			}
		},
		select: { id: true }
	});
}

async function findSameText(tx: Tx, sha256: string): Promise<SameText | null> {
	const version = await tx.articleVersion.findFirst({
		where: { sha256 },
		orderBy: [{ capturedAt: 'asc' }, { id: 'asc' }],
		select: {
			article: {
				select: {
					id: true,
					title: true,
					createdAt: true,
					outlet: { select: { name: true } },
					createdBy: { select: { name: true } }
				}
			}
		}
	});
	if (!version) return null;
	const { id, title, createdAt, outlet, createdBy } = version.article;
	return { id, title, outlet: outlet.name, addedAt: createdAt, addedBy: createdBy.name };
}

function duplicate(details: SameText): DuplicateReason {
	return {
		code: 'duplicate',
		words: `This text is on the desk already, as “${details.title}” from ${details.outlet}. It was not saved again.`,
		details
	};
}
