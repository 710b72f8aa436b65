import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDeskHistory } from '#lib/server/audit/read-history.ts';
import { changeDeskSettings, readDeskSettings } from '#lib/server/desk/desk-settings.ts';
import { allowed, makeOpenClaim } from '../../support/claims.ts';
import { makePerson } from '../../support/people.ts';
import { expectRefused } from '../../support/refused.ts';
import { closeTestStore, openTestStore } from '../../support/test-store.ts';

beforeAll(openTestStore);
afterAll(closeTestStore);

it('tells admins what was done to the desk, and leaves out the work on claims', async () => {
	const admin = await makePerson('admin');
	const reviewer = await makePerson('reviewer');
	await makeOpenClaim(reviewer);
	const before = allowed(await readDeskSettings(admin));
	allowed(await changeDeskSettings(admin, { ...before, ratingsNeeded: 3 }));
	const { lines } = allowed(await readDeskHistory(admin));
	expect(lines[0]).toMatchObject({
		who: { id: admin.actor.id },
		text: 'changed the settings of the desk',
		about: null
	});
	expect(lines.map(({ text }) => text)).not.toContain('marked');
	await expectRefused(() => readDeskHistory(reviewer), 'role');
});
