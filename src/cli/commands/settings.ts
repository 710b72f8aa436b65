import { settingsWords, type DeskSettings } from '#lib/domain/desk/settings.ts';
import { deskSettingsForm } from '#lib/forms/account.ts';
import { now } from '#lib/server/clock.ts';
import { changeDeskSettings, readDeskSettings } from '#lib/server/desk/desk-settings.ts';
import { Sentence } from '../start/sentence.js';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { withDesk } from './open-desk.ts';
import { outcome } from './outcome.ts';

/** @throws {Sentence} when it is neither. */
function readYesOrNo(word: string | undefined): boolean | undefined {
	if (word === undefined) return undefined;
	if (word !== 'yes' && word !== 'no') throw new Sentence('Say --own-decision yes or no.');
	return word === 'yes';
}

/** As the form has it: an empty field stands for none. */
function readLimit(word: string | undefined, before: number | null): string {
	if (word === undefined) return String(before ?? '');
	return word === 'none' ? '' : word;
}

function show(desk: DeskSettings): void {
	console.log(`${desk.name}. ${settingsWords(desk)}`);
}

export const settings: Command = {
	name: 'settings',
	usage:
		'[--name <name>] [--ratings-needed <1-5>] [--own-decision <yes|no>] [--work-limit <claims|none>] [--idle-hours <hours|none>]',
	words:
		'Shows the settings of the desk, or changes those that are given: its name, how many ratings a claim needs, whether whoever rated a claim may decide it, how many claims one person may hold in work, and after how many hours idle work goes back to nobody.',
	async run(args) {
		const given = readArguments(args, {
			name: { type: 'string' },
			'ratings-needed': { type: 'string' },
			'own-decision': { type: 'string' },
			'work-limit': { type: 'string' },
			'idle-hours': { type: 'string' }
		});
		const ownDecision = readYesOrNo(given['own-decision']);
		await withDesk(async () => {
			const context = { actor: null, now: now() };
			const before = outcome(await readDeskSettings(context));
			if (Object.values(given).every((value) => value === undefined)) return show(before);
			const allowed = ownDecision ?? before.allowOwnDecision;
			const wanted = deskSettingsForm.safeParse({
				name: given.name ?? before.name,
				ratingsNeeded: given['ratings-needed'] ?? before.ratingsNeeded,
				allowOwnDecision: allowed ? 'yes' : undefined,
				workLimit: readLimit(given['work-limit'], before.workLimit),
				idleHours: readLimit(given['idle-hours'], before.idleHours),
				revision: before.revision
			});
			if (!wanted.success) throw new Sentence(wanted.error.issues[0]?.message ?? 'That cannot be.');
			show(outcome(await changeDeskSettings(context, wanted.data)));
		});
	}
};
