import type { ClaimKind } from '#lib/domain/claim/kind.ts';
import type { ClaimState } from '#lib/domain/claim/state.ts';
import { firstLabels, type LabelKey } from '#lib/domain/rating/scale.ts';
import { db } from '#lib/server/db/database.ts';

export interface ClaimRow {
	articleId: string;
	state: ClaimState;
	/** The day the claim was marked. */
	marked: string;
	/** The day its verdict was published. */
	published?: string;
	/** Labels of its verdicts, the oldest first. */
	labels?: LabelKey[];
	kind?: ClaimKind;
	removed?: boolean;
	times?: number;
}

const at = (day: string) => new Date(`${day}T12:00:00Z`);
let labelIds: Record<string, string> = {};
let userId = '';
let written = 0;

/** Writes a person and a scale, for the rows that follow. */
export async function writeDesk(): Promise<void> {
	const createdAt = at('2026-01-01');
	const user = await db().user.create({
		data: {
			email: 'ines@ledger.example',
			name: 'Ines Marrow',
			role: 'editor',
			passwordHash: '',
			createdAt
		}
	});
	userId = user.id;
	const scale = await db().scale.upsert({
		where: { version: 1 },
		update: {},
		create: {
			version: 1,
			createdAt,
			labels: { create: firstLabels.map((label, position) => ({ ...label, position })) }
		},
		include: { labels: true }
	});
	labelIds = Object.fromEntries(scale.labels.map(({ key, id }) => [key, id]));
}

/** Writes an outlet with one article, and gives the article's id. */
export async function writeArticle(outlet: string, slug: string, ownDraft = false) {
	const { id } = await db().article.create({
		data: {
			title: `Report in ${outlet}`,
			ownDraft,
			createdAt: at('2026-01-01'),
			createdBy: { connect: { id: userId } },
			outlet: { connectOrCreate: { where: { slug }, create: { name: outlet, slug } } },
			events: { create: { action: 'article.created', at: at('2026-01-01') } }
		}
	});
	return id;
}

/** Writes a claim, `times` over, with its verdicts and its publication; gives the last one's id. */
export async function writeClaim(row: ClaimRow): Promise<string> {
	let id = '';
	for (let time = 0; time < (row.times ?? 1); time += 1) id = await writeOne(row);
	return id;
}

async function writeOne(row: ClaimRow): Promise<string> {
	written += 1;
	const moment = at(row.marked);
	const claim = await db().claim.create({
		data: {
			articleId: row.articleId,
			position: written,
			kind: row.kind ?? 'figure',
			statement: `The ferry made ${written} crossings.`,
			state: row.state,
			createdById: userId,
			createdAt: moment,
			updatedAt: moment,
			removedAt: row.removed ? moment : null
		}
	});
	for (const [round, label] of (row.labels ?? []).entries()) {
		await db().verdict.create({
			data: {
				claimId: claim.id,
				labelId: labelIds[label] ?? '',
				reason: '',
				explanation: '',
				round: round + 1,
				statement: claim.statement,
				exact: '',
				decidedById: userId,
				decidedAt: new Date(moment.getTime() + round * 60_000)
			}
		});
	}
	if (row.published) {
		await db().publication.create({
			data: {
				claimId: claim.id,
				slug: `ferry-${written}`,
				publishedAt: at(row.published),
				labelKey: 'true',
				searchText: 'Ferry fares'
			}
		});
	}
	return claim.id;
}
