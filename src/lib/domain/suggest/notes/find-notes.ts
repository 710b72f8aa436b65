import type { Checked } from '#lib/domain/suggest/notes/checked.ts';
import { weekdayNotes, yearsInNotes } from '#lib/domain/suggest/notes/dates.ts';
import { disagreementNotes } from '#lib/domain/suggest/notes/disagreements.ts';
import { noteWordsFor } from '#lib/domain/suggest/notes/note-words.ts';
import { rateNotes } from '#lib/domain/suggest/notes/rates.ts';
import { sumNotes } from '#lib/domain/suggest/notes/sums.ts';
import { titleNotes } from '#lib/domain/suggest/notes/titles.ts';
import type { SuggestNote } from '#lib/domain/suggest/suggestion.ts';

/** What does not fit together inside a text, in the order of the claims concerned. */
export function findNotes(checked: Omit<Checked, 'words'>): SuggestNote[] {
	const words = noteWordsFor(checked.article.language);
	const whole = words === null ? null : { ...checked, words };
	const notes =
		whole === null
			? []
			: [
					...rateNotes(whole),
					...sumNotes(whole),
					...disagreementNotes(whole),
					...yearsInNotes(whole),
					...titleNotes(whole),
					...weekdayNotes(whole)
				];
	return notes
		.filter(({ claims }) => claims.length > 0)
		.sort((a, b) => Math.min(...a.claims) - Math.min(...b.claims));
}
