import { db } from '#lib/server/db/database.ts';
import type { Evidence } from '#lib/server/db/generated/client.ts';

/** What the tests ask of a claim: where it stands, its evidence and its history. */
export async function claimRow(claimId: string) {
	const { evidence, events, ...claim } = await db().claim.findUniqueOrThrow({
		where: { id: claimId },
		include: {
			evidence: { where: { removedAt: null }, orderBy: { id: 'asc' } },
			events: { orderBy: { id: 'asc' } }
		}
	});
	return { ...claim, evidence, events: events.map(({ action }) => action) };
}

/** An evidence row as the form would send it, with other words. */
export async function evidenceForm(evidenceId: string, quote: string) {
	const row = await db().evidence.findUniqueOrThrow({ where: { id: evidenceId } });
	return { evidenceId, ...formFields(row), quote };
}

function formFields({ revision, stance, locator, note, retrievedAt }: Evidence) {
	return { revision, stance, locator, note, figure: null, retrievedAt: retrievedAt.toISOString() };
}

/** An evidence row to remove, as a page just loaded would name it. */
export async function evidenceNow(evidenceId: string) {
	const { revision } = await db().evidence.findUniqueOrThrow({ where: { id: evidenceId } });
	return { evidenceId, revision };
}
