import { noFilters, openSchemaEngine, readMigrations } from './schema-engine.ts';
import { StoreProblem, type Store } from './store.ts';

/**
 * Brings the store up to date with `prisma/migrations`, one process at a time, and gives the names
 * of the migrations it applied.
 * @throws {StoreProblem} when a migration is half-applied, was edited after it ran, or comes from a
 * newer version of the desk. Nothing is skipped or repaired in silence.
 */
export async function migrate(store: Store, folder?: string): Promise<string[]> {
	return store.whileMigrating(async (factory) => {
		const { engine, close } = await openSchemaEngine(factory);
		const migrationsList = readMigrations(folder);
		try {
			const found = await engine.diagnoseMigrationHistory({
				migrationsList,
				optInToShadowDatabase: false,
				filters: noFilters
			});
			const problem = problemIn(found);
			if (problem) throw new StoreProblem(problem);
			const applied = await engine.applyMigrations({ migrationsList, filters: noFilters });
			return applied.appliedMigrationNames;
		} catch (error) {
			if (error instanceof StoreProblem) throw error;
			throw new StoreProblem(
				`A migration failed and the database was left as it stopped: ${error instanceof Error ? error.message : String(error)}`
			);
		} finally {
			await close();
		}
	});
}

interface History {
	failedMigrationNames: string[];
	editedMigrationNames: string[];
	history: { diagnostic: string; unpersistedMigrationNames?: string[] } | null;
}

function problemIn({
	failedMigrationNames,
	editedMigrationNames,
	history
}: History): string | null {
	if (failedMigrationNames.length > 0) {
		return `The migration ${failedMigrationNames.join(', ')} was only half applied. Restore the backup made before it, or mend the database and run "npx prisma migrate resolve".`;
	}
	if (editedMigrationNames.length > 0) {
		return `The migration ${editedMigrationNames.join(', ')} was edited after it had been applied. Put its file back as it was.`;
	}
	if (history?.unpersistedMigrationNames?.length) {
		return `The database has migrations that this version of the desk does not know (${history.unpersistedMigrationNames.join(', ')}). Start the newer version.`;
	}
	return null;
}
