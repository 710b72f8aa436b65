import { splitSentences } from '#lib/domain/article/sentences.ts';
import type { Span } from '#lib/domain/article/text.ts';
import { db } from '../db/database.ts';

const kept = 400;

// A version never changes, so what is known of it in one language stays true. Oldest use first.
const known = new Map<string, readonly Span[]>();

/** The sentences of article versions, by version id; reads only the texts not split lately. */
export async function sentenceBounds(
	versions: readonly { versionId: string; language: string }[]
): Promise<ReadonlyMap<string, readonly Span[]>> {
	const unknown = versions.filter((version) => !known.has(keyOf(version)));
	const texts = await readTexts(unknown.map(({ versionId }) => versionId));
	return new Map(
		versions.map((version) => {
			const { versionId, language } = version;
			const spans =
				known.get(keyOf(version)) ?? splitSentences(texts.get(versionId) ?? '', language);
			keep(keyOf(version), spans);
			return [versionId, spans];
		})
	);
}

function keyOf({ versionId, language }: { versionId: string; language: string }): string {
	return `${versionId} ${language}`;
}

async function readTexts(ids: string[]): Promise<ReadonlyMap<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await db().articleVersion.findMany({
		where: { id: { in: ids } },
		select: { id: true, text: true }
	});
	return new Map(rows.map(({ id, text }) => [id, text]));
}

function keep(key: string, spans: readonly Span[]): void {
	known.delete(key);
	known.set(key, spans);
	for (const oldest of known.keys()) {
		if (known.size <= kept) break;
		known.delete(oldest);
	}
}
