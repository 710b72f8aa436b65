import { openEmbeddedStore } from '#lib/server/db/embedded-store.ts';
import { openServerStore } from '#lib/server/db/server-store.ts';
import type { Store } from '#lib/server/db/store.ts';
import type { FreshStore } from './test-store.ts';

/** Opens a store below Prisma's client, unmigrated, for tests of the store itself. */
export function openStore(settings: FreshStore['settings']): Promise<Store> {
	return 'DATABASE_URL' in settings
		? openServerStore(settings.DATABASE_URL)
		: openEmbeddedStore(settings.DATA_DIR);
}
