import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';

/** A store that cannot be opened or brought up to date, in one sentence for the operator. */
export class StoreProblem extends Error {
	override name = 'StoreProblem';
}

/** PostgreSQL, inside this process or on a server. */
export interface Store {
	kind: 'embedded' | 'server';
	adapterFactory: SqlMigrationAwareDriverAdapterFactory;
	/** Runs `work`, with connections of its own where there are several, while no other process can migrate this store. */
	whileMigrating<T>(
		work: (factory: SqlMigrationAwareDriverAdapterFactory) => Promise<T>
	): Promise<T>;
	/**
	 * Hears what any process notifies on a channel from now on, and `onBack` after a time in which some
	 * of it may have been missed. Gives what ends the hearing.
	 */
	listen(
		channel: string,
		hear: (payload: string) => void,
		onBack: () => void
	): Promise<() => Promise<void>>;
	close(): Promise<void>;
}
