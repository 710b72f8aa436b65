import type { Span } from '#lib/domain/article/text.ts';
import { notYetKnown } from '#lib/domain/suggest/not-yet-known.ts';
import { sectionFrom } from '#lib/domain/suggest/section.ts';
import { engineVersion, suggest } from '#lib/domain/suggest/suggest.ts';
import type { Suggestion } from '#lib/domain/suggest/suggestion.ts';
import { longestStatement } from '#lib/forms/claim.ts';
import { now } from '../clock.ts';
import { recordEvent } from '../audit/record-event.ts';
import { db, inTransaction, type Tx } from '../db/database.ts';
import { notifyChange } from '../live/channels.ts';

interface Version {
	id: string;
	articleId: string;
	text: string;
	searchedAt: Date;
	searchFrom: number;
	article: { language: string; publishedAt: Date | null };
}

/**
 * Looks for claims in the newest version of an article, from where the last search that was asked for
 * stopped, one section and one transaction at a time. Several processes may do so at once: each section
 * is written once. Gives what the engine finds to people as suggestions; nothing decided is touched.
 */
export async function searchArticle(articleId: string, clock = now): Promise<void> {
	for (;;) {
		const version = await readVersion(articleId);
		if (!version) return;
		const section = sectionFrom(version.text, version.searchFrom);
		const found = findIn(version, section);
		await inTransaction((tx) => keepFound(tx, version, section, found, clock));
	}
}

async function readVersion(articleId: string): Promise<Version | null> {
	const version = await db().articleVersion.findFirst({
		where: { articleId },
		orderBy: { number: 'desc' },
		select: {
			id: true,
			articleId: true,
			text: true,
			searchedAt: true,
			searchFrom: true,
			article: { select: { language: true, publishedAt: true } }
		}
	});
	if (!version) return null;
	const { searchedAt, searchFrom } = version;
	return searchedAt && searchFrom !== null ? { ...version, searchedAt, searchFrom } : null;
}

interface Found extends Suggestion {
	notes: string[];
}

function findIn({ text, article }: Version, { start, end }: Span): Found[] {
	const publishedOn = article.publishedAt?.toISOString().slice(0, 10);
	const { claims, notes } = suggest(
		text.slice(start, end),
		article.language,
		publishedOn === undefined ? {} : { publishedOn }
	);
	const found = claims.map((claim, index) => ({
		...claim,
		start: claim.start + start,
		end: claim.end + start,
		notes: notes
			.filter(({ claims }) => claims.includes(index))
			.map(({ words, arithmetic }) => (arithmetic ? `${words} ${arithmetic}.` : words))
	}));
	// A list without a full stop can be one sentence of pages, which is no claim that can be made.
	return found.filter(({ statement }) => statement.length <= longestStatement);
}

async function keepFound(
	tx: Tx,
	version: Version,
	section: Span,
	found: Found[],
	clock: () => Date
): Promise<void> {
	const { id: versionId, searchedAt } = version;
	const [held] = await tx.$queryRaw<{ searchedAt: Date; searchFrom: number | null }[]>`
		select "searchedAt", "searchFrom" from "ArticleVersion"
		where id = ${versionId}::uuid for update`;
	// Another process was here first, or somebody asked anew: the caller reads where to go on.
	if (held?.searchFrom !== section.start || held.searchedAt.getTime() !== searchedAt.getTime()) {
		return;
	}
	const known = await knownIn(tx, versionId, section);
	await tx.suggestion.createMany({
		data: notYetKnown(found, known).map((one) => ({
			...one,
			versionId,
			engineVersion,
			foundAt: searchedAt
		})),
		skipDuplicates: true
	});
	const isOver = section.end === version.text.length;
	await tx.articleVersion.update({
		where: { id: versionId },
		data: { searchFrom: isOver ? null : section.end }
	});
	if (isOver) await recordSearch(tx, version, clock());
	else await notifyChange(tx, version.articleId);
}

/** The suggestions and the claims of people that stand in a section. */
async function knownIn(tx: Tx, versionId: string, section: Span) {
	const inside = { versionId, start: { lt: section.end }, end: { gt: section.start } };
	const suggestions = await tx.suggestion.findMany({
		where: inside,
		select: { kind: true, start: true, end: true, slots: true }
	});
	const anchors = await tx.anchor.findMany({
		where: { ...inside, claim: { removedAt: null } },
		select: { start: true, end: true, claim: { select: { kind: true, slots: true } } }
	});
	const claims = anchors.map(({ start, end, claim }) => ({ ...claim, start, end }));
	return [...suggestions, ...claims];
}

async function recordSearch(
	tx: Tx,
	{ id, articleId, searchedAt }: Version,
	at: Date
): Promise<void> {
	const count = await tx.suggestion.count({ where: { versionId: id, foundAt: searchedAt } });
	await recordEvent(
		tx,
		{ actor: null, now: at },
		{ action: 'article.searched', articleId, data: { count, engineVersion } }
	);
}
