import type { Calendar } from '../calendar.ts';
import type { ArticleSeed } from '../shape.ts';

/** Tesselhaven Courier: the housing alderman counts his homes. */
export function homesBuilt(at: Calendar): ArticleSeed {
	const lastYear = at.year(121) - 1;
	const radio = { saidOn: at.day(124), saidWhere: 'Radio Groyne, morning programme' };
	const text = `The city built 612 homes last year, the most in any year since 1998, and Lucan Veerhaven has the list in his pocket. The alderman for housing unfolds it for visitors. It has been folded so often that two of the streets have worn away.

It is a good list to have. Since the surge, Lower Kelder has been a district of plywood, and nearly half of its households have applied to leave it for good. Those who waited did so in container homes on the old fairground, in rooms above shops and with relatives who had thought it would be for a month.

“No family has been moved twice,” Veerhaven told Radio Groyne this week. It is a sentence he repeats, and on the fairground they repeat it back to him. The last containers are to go before the travelling circus needs the pitch.

Rents, too, are kinder than they were. They fell, the alderman says, because the empty-homes levy was scrapped and owners could let again without a surveyor at the door. Landlords agree with him. The Lower Kelder Tenants’ Association does not: it says that four in ten flats on Mole Street stand empty, levy or no levy, and that the lights in some of them are on timers.

Veerhaven is unmoved. Another 200 homes will be finished within three months, he promises, most of them on the terraces above the gasworks, where the water did not come. He does not promise a view. The plans show one, but the plans were drawn before the gasworks was listed.

Building has its critics in higher places as well. The cathedral chapter has asked that nothing on the terraces rise above the lead of its north aisle. “A home is a home,” the alderman answers, and folds his list. It is going to need a new one before the year is out.`;
	return {
		key: 'homesBuilt',
		title: 'The alderman who counts: 612 homes, and a list to prove it',
		outlet: 'Tesselhaven Courier',
		byline: 'Rosalind Achebe-Thorn',
		url: 'https://tesselhaven-courier.example/city/alderman-who-counts',
		published: '121d 06:00',
		captured: { by: 'mirela', at: '121d 08:50' },
		ownDraft: false,
		triaged: true,
		text,
		claims: [
			{
				key: 'homes612',
				exact: 'built 612 homes last year',
				kind: 'figure',
				statement: `The city of Tesselhaven built 612 homes in ${lastYear}.`,
				slots: { value: '612', unit: 'homes', per: 'year', asOf: `${lastYear}` },
				claimant: 'Lucan Veerhaven, alderman for housing',
				saidOn: at.day(121),
				marked: { by: 'mirela', at: '121d 09:00' },
				assignee: 'mirela',
				evidence: [
					{
						source: 'homesRegister',
						stance: 'contradicts',
						quote: 'Completions 612, of which new 538, returned to the register after repair 74.',
						locator: `Row ${lastYear}`
					}
				],
				rating: {
					by: 'mirela',
					at: '120d 11:20',
					label: 'mtrue',
					confidence: 'medium',
					rationale:
						'612 is the register’s total, of which 538 were built and 74 mended. The count is right and the verb is not.'
				},
				secondRating: {
					by: 'jonah',
					at: '120d 15:10',
					label: 'half',
					confidence: 'high',
					rationale:
						'538 were built. The other 74 were old homes, repaired, that count as completions.'
				},
				verdict: {
					at: '119d 09:50',
					label: 'half',
					reason:
						'The register has 612 completions, but only 538 homes were built. The other 74 were old ones, repaired.',
					explanation:
						'The archive counts a flooded home again once it is fit to live in. Of the 612 completions, 538 were new and **74 were repairs** [1]. People can live in all of them. They were not all built last year.'
				},
				published: '119d 12:00'
			},
			{
				key: 'homes1998',
				exact: 'the most in any year since 1998',
				kind: 'comparison',
				statement: `Tesselhaven built more homes in ${lastYear} than in any year since 1998.`,
				slots: {
					a: `Homes built in ${lastYear}`,
					b: 'every year since 1998',
					measure: 'completions in the register of dwellings'
				},
				claimant: 'Lucan Veerhaven, alderman for housing',
				saidOn: at.day(121),
				marked: { by: 'mirela', at: '121d 09:04' },
				evidence: [
					{
						source: 'homesRegister',
						stance: 'contradicts',
						quote: 'Completions 641, of which new 641.',
						locator: 'Row 2007'
					}
				],
				rating: {
					by: 'mirela',
					at: '120d 11:40',
					label: 'false',
					confidence: 'high',
					rationale: '641 in 2007 is more than 612, and more again than 538.'
				},
				secondRating: {
					by: 'jonah',
					at: '120d 15:25',
					label: 'false',
					confidence: 'high',
					rationale: '2007 had 641, all of them new.'
				},
				verdict: {
					at: '119d 10:00',
					label: 'false',
					reason: 'The city built 641 homes in 2007.',
					explanation:
						'The register has **641** completions for 2007, all of them new [1]. That is 29 more than the 612 the alderman counts, and 103 more than the 538 homes that were built. His office says its own series begins in 2010.'
				},
				published: '119d 12:05'
			},
			{
				key: 'homesLeave',
				exact: 'nearly half of its households have applied to leave',
				kind: 'figure',
				statement: 'Nearly half of the households of Lower Kelder have applied to leave for good.',
				slots: {
					value: '50',
					unit: '%',
					approximate: 'less than',
					cumulative: true,
					asOf: at.day(121)
				},
				claimant: 'Tesselhaven Courier',
				saidOn: at.day(121),
				marked: { by: 'ines', at: '121d 09:30' },
				evidence: [
					{
						source: 'homesRegister',
						stance: 'supports',
						quote:
							'Lower Kelder: households registered 3,480; applications for resettlement 1,622.',
						locator: 'District sheet, lines 4 and 11'
					},
					{
						source: 'homesRegister',
						stance: 'context',
						quote: 'Applications withdrawn by the household since: 88.',
						locator: 'District sheet, line 12'
					}
				],
				rating: {
					by: 'ines',
					at: '119d 14:30',
					label: 'mtrue',
					confidence: 'medium',
					rationale:
						'1,622 of 3,480 is 46.6 percent, 44.1 once withdrawn ones are taken off. “Nearly half” is a little warm.'
				},
				secondRating: {
					by: 'mirela',
					at: '119d 16:30',
					label: 'mtrue',
					confidence: 'medium',
					rationale: '46.6 percent applied. 88 have taken it back since, which leaves 44.1.'
				},
				verdict: {
					at: '118d 10:30',
					label: 'mtrue',
					reason:
						'It is 46.6 percent of households, or 44.1 without those who have since changed their minds.',
					explanation:
						'Of 3,480 households, 1,622 have applied: **46.6 percent** [1]. Another detail belongs beside it: 88 applications were withdrawn [2], which leaves 1,534, or 44.1 percent.'
				},
				published: '118d 13:15'
			},
			{
				key: 'homesTwice',
				exact: '“No family has been moved twice,” Veerhaven told Radio Groyne',
				kind: 'quote',
				statement: 'Lucan Veerhaven told Radio Groyne: “No family has been moved twice.”',
				slots: {
					speaker: 'Lucan Veerhaven',
					words: 'No family has been moved twice',
					occasion: `in an interview on ${at.day(124)}`,
					via: 'Radio Groyne'
				},
				claimant: 'Tesselhaven Courier',
				...radio,
				marked: { by: 'jonah', at: '121d 10:15' },
				evidence: [
					{
						source: 'groyneInterview',
						stance: 'context',
						quote:
							'As far as anyone has told me, no family has been moved twice. I would want to hear if one had.',
						locator: '00:08:16'
					}
				],
				rating: {
					by: 'jonah',
					at: '119d 15:00',
					label: 'misctx',
					confidence: 'high',
					rationale:
						'He said the words inside a hedge. The article prints them as a statement of fact.'
				},
				secondRating: {
					by: 'ines',
					at: '119d 16:45',
					label: 'misctx',
					confidence: 'high',
					rationale:
						'What stands before the words is what he meant to say, and the article drops it.'
				},
				verdict: {
					at: '118d 10:45',
					label: 'misctx',
					reason: 'He said “as far as anyone has told me”. The article leaves that out.',
					explanation:
						'On air the sentence began “**As far as anyone has told me**” and was followed by “I would want to hear if one had” [1]. What the article quotes as a fact was the limit of what he knew.'
				},
				published: '118d 13:20'
			},
			{
				key: 'homesRents',
				exact: 'because the empty-homes levy was scrapped',
				kind: 'causal',
				statement: 'Rents in Tesselhaven fell because the empty-homes levy was scrapped.',
				slots: { cause: 'The empty-homes levy was scrapped', effect: 'Rents fell' },
				claimant: 'Lucan Veerhaven, alderman for housing',
				...radio,
				marked: { by: 'jonah', at: '121d 10:30' },
				evidence: [
					{
						source: 'rentIndex',
						stance: 'contradicts',
						quote: 'Tesselhaven: 108.2, 105.9, 103.7, 103.8 in the last four quarters.',
						locator: 'Table 1, row 9'
					},
					{
						source: 'rentIndex',
						stance: 'context',
						quote: 'The levy ceased at the start of the fourth of these quarters.',
						locator: 'Note 6'
					}
				],
				rating: {
					by: 'jonah',
					at: '117d 12:30',
					label: 'mfalse',
					confidence: 'medium',
					rationale: 'The whole fall came before the levy ended; afterwards rents stood still.'
				},
				secondRating: {
					by: 'ines',
					at: '117d 15:20',
					label: 'mfalse',
					confidence: 'high',
					rationale:
						'Rents fell until the levy ended and stood still after it. A cause does not come later.'
				},
				verdict: {
					at: '116d 10:00',
					label: 'mfalse',
					reason: 'Rents did fall, by 4.2 percent, but all of it came before the levy ended.',
					explanation:
						'The index went from 108.2 to 103.7 in three quarters, a fall of **4.2 percent** [1]. The levy ended at the start of the fourth [2], in which the index rose by 0.1. An effect does not come before its cause.\n\nOwners may have acted on the announcement. We found no letting agent who said so.'
				},
				published: '116d 12:40'
			},
			{
				key: 'homesMoleStreet',
				exact: 'it says that four in ten flats on Mole Street stand empty',
				kind: 'attribution',
				statement:
					'The Lower Kelder Tenants’ Association says that four in ten flats on Mole Street stand empty.',
				slots: {
					speaker: 'Lower Kelder Tenants’ Association',
					what: 'Four in ten flats on Mole Street stand empty',
					via: 'Tesselhaven Courier'
				},
				claimant: 'Tesselhaven Courier',
				saidOn: at.day(121),
				marked: { by: 'ines', at: '121d 10:45' },
				evidence: [
					{
						source: 'tenantsLetter',
						stance: 'supports',
						quote: 'Of the 130 flats on Mole Street, 52 are empty: four in ten.',
						locator: 'Paragraph 3'
					}
				],
				rating: {
					by: 'ines',
					at: '117d 10:00',
					label: 'true',
					confidence: 'high',
					rationale:
						'The letter says it, with its count. Whether the count is right is another claim.'
				},
				secondRating: {
					by: 'mirela',
					at: '117d 13:10',
					label: 'true',
					confidence: 'high',
					rationale: 'Their letter says “four in ten”, of 130 flats.'
				},
				verdict: {
					at: '116d 10:15',
					label: 'true',
					reason: 'The association says so in its open letter, in the same words.',
					explanation:
						'The letter counts 52 empty flats of 130 [1], which is **four in ten** exactly. We checked that the association said it. We have not counted the flats.'
				},
				published: '116d 12:45'
			},
			{
				key: 'homes200',
				exact: 'Another 200 homes will be finished within three months',
				kind: 'prediction',
				statement: `Another 200 homes will be finished in Tesselhaven by ${at.day(31)}.`,
				slots: {
					who: 'Lucan Veerhaven, alderman for housing',
					what: 'Another 200 homes are finished',
					by: at.day(31)
				},
				claimant: 'Lucan Veerhaven, alderman for housing',
				saidOn: at.day(121),
				marked: { by: 'mirela', at: '121d 11:00' },
				assignee: 'mirela',
				dueInDays: 1,
				evidence: [
					{
						source: 'homesRegister',
						stance: 'contradicts',
						quote: 'Completions since the last return: 131.',
						locator: `Current sheet, ${at.monthName(31)}`
					}
				],
				sourced: '8d 10:10',
				rating: {
					by: 'mirela',
					at: '8d 11:15',
					label: 'half',
					confidence: 'medium',
					rationale: '131 of 200 is 65.5 percent. Most of the promise, not all of it.'
				},
				secondRating: {
					by: 'jonah',
					at: '7d 10:40',
					label: 'half',
					confidence: 'medium',
					rationale: '131 of 200 on the day he named: two thirds kept.'
				},
				verdict: {
					at: '5d 09:30',
					label: 'half',
					reason: 'By the day he named, 131 of the 200 homes were finished.',
					explanation:
						'The register’s current sheet has **131** completions for the three months [1], which is 65.5 percent of what was promised.'
				}
			},
			{
				key: 'homesHome',
				exact: '“A home is a home,”',
				kind: 'other',
				statement: 'A home is a home.',
				slots: { note: 'The alderman’s answer to the cathedral chapter' },
				claimant: 'Lucan Veerhaven, alderman for housing',
				marked: { by: 'mirela', at: '121d 11:05' },
				evidence: [],
				dismissal: { by: 'mirela', at: '121d 11:06', reason: 'True by construction.' }
			}
		],
		nothingToCheck: [
			{ words: 'unfolds it for visitors', by: 'mirela', at: '121d 11:10' },
			{ words: 'It is a good list to have', by: 'mirela', at: '121d 11:11' },
			{ words: 'He does not promise a view', by: 'mirela', at: '121d 11:12' },
			{ words: 'It is going to need a new one', by: 'mirela', at: '121d 11:13' }
		]
	};
}
