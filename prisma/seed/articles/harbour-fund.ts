import type { Calendar } from '../calendar.ts';
import type { ArticleSeed } from '../shape.ts';
import { harbourClaims } from './harbour-fund-claims.ts';

/** The Quayside Ledger: what four billion bought. */
export function harbourFund(at: Calendar): ArticleSeed {
	const lastYear = at.year(6) - 1;
	const text = `Two years after the surge of ${at.day(856)} broke the outer mole, the Tesselhaven Harbour Rebuilding Fund has spent almost all of the EUR 4 billion it was given, and the city says it will need a further EUR 1.2 billion before next winter. The cranes on Kelder Quay have not stopped since.

“We are putting a billion a month into the water,” Mayor Sunniva Achterdal told the council on ${at.weekday(7)}. “No port on this coast has been rebuilt faster.” She said it twice, the second time to the gallery, where the men who mend the cranes had come to see who was paying for them.

The money came in three tranches, the last approved on ${at.shortDay(56)} by 31 votes to 14. It pays for 7.4 kilometres of quay wall, two lock gates and the pumping station at Kelderbank. A fourth tranche has been drafted but not tabled.

According to the Court of Audit, 62 percent of contracts were awarded without a tender, a share the fund’s director, Caspian Ruyterbos, calls “normal for an emergency”. He declined to be interviewed for this article. His office sent a folder of photographs instead, in which the quay wall is shown from its better side.

Freight, at least, is back. The port handled 18.6 million tonnes in ${lastYear}, more than before the surge, and the fund is why: every euro spent has brought back three in trade, the city’s economists say. They reached the number with a model. The model is not public, but its cover is blue.

Dockers are less sure. “Four in ten of the people who worked here before the surge have not come back,” said Maud Ketteringe of the Quay Workers’ Union, which counts 1,150 idle members. Some drive buses. Some went to Port Hallow, where a crane driver earns more and is rained on less.

The eastern lock will reopen by ${at.monthName(-150)}, the fund says, in time for the grain season. On Lower Kelder, where 2,300 homes stand empty, few are planning around that date. “We were told spring, then summer,” said Jorun Pell, who runs a chandlery on the quay. He has stopped ordering calendars.

The council votes on the extra money on ${at.shortDay(-28)}. Until then, the pumps run through the night.`;
	return {
		key: 'harbourFund',
		title: 'Four billion to rebuild the harbour, and a winter still to get through',
		outlet: 'The Quayside Ledger',
		byline: 'Perrin Aldous-Wick',
		url: 'https://quayside-ledger.example/harbour/four-billion-to-rebuild',
		published: '6d 05:30',
		captured: { by: 'jonah', at: '6d 09:14' },
		ownDraft: false,
		triaged: true,
		text,
		claims: harbourClaims(at),
		nothingToCheck: [
			{ words: 'The cranes on Kelder Quay', by: 'jonah', at: '6d 11:00' },
			{ words: 'She said it twice', by: 'jonah', at: '6d 11:01' },
			{ words: 'They reached the number with a model', by: 'mirela', at: '6d 11:02' },
			{ words: 'Dockers are less sure', by: 'mirela', at: '6d 11:03' },
			{ words: 'Some drive buses', by: 'mirela', at: '6d 11:04' },
			{ words: 'We were told spring', by: 'mirela', at: '6d 11:05' },
			{ words: 'He has stopped ordering', by: 'mirela', at: '6d 11:06' },
			{ words: 'the pumps run through', by: 'mirela', at: '6d 11:07' }
		]
	};
}
