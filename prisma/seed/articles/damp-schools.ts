import type { Calendar } from '../calendar.ts';
import type { ArticleSeed } from '../shape.ts';

/** Northgate Dispatch: what the inspectors found in the schools. */
export function dampSchools(at: Calendar): ArticleSeed {
	const council = { saidOn: at.day(179), saidWhere: 'schools committee of the city council' };
	const text = `Inspectors have found mould in 38 of the city’s 61 schools, and the school board has closed 140 classrooms rather than argue with it. The report, which was due before the holidays and arrived after them, is 88 pages long and slightly warped.

The inspectorate blames the surge. Salt water stood in the lower streets for four days, and brick, the inspectors note, has a long memory. At Kelder Primary the wall behind the coat hooks can be written on with a finger, and has been.

Benno Saltreath, the alderman for schools, told the committee on ${at.weekday(179)} that the worst was over. “No pupil has missed a day of school because of this,” he said. Classes have doubled up in gymnasiums, in two chapels and, for one term, in the foyer of the municipal baths, where the geography is said to be vivid.

Money is the older complaint. Tesselhaven spends half what Port Hallow does on each pupil’s school building, and the roofs were let go, three head teachers say, because the city stopped paying anyone to clear the gutters. The board does not accept that. It points to the drying machines it has hired, which cost EUR 90 a day each to run, and to the smell, which it says is better.

Saltreath promised that every closed room would be open again by the start of next term. He was asked to say it twice, and did. Pressed for a date, he gave one, and then asked the clerk whether it fell in the holidays.

“It smells like a boat,” said Dorrit Maas, the caretaker at Kelder Primary, who has worked on several. She has marked the height of the damp on the cellar door in pencil each Friday since the water went down. The line is not moving. She takes this for good news, and has bought a second pencil.`;
	return {
		key: 'dampSchools',
		title: 'Schools lose classrooms to damp, inspectors find',
		outlet: 'Northgate Dispatch',
		byline: 'Calla Dunmore',
		url: 'https://northgate-dispatch.example/schools/damp-classrooms',
		published: '178d 06:15',
		captured: { by: 'ines', at: '178d 10:05' },
		ownDraft: false,
		triaged: true,
		text,
		claims: [
			{
				key: 'schoolMould',
				exact: 'mould in 38 of the city’s 61 schools',
				kind: 'figure',
				statement: 'Inspectors found mould in 38 of Tesselhaven’s 61 schools.',
				slots: { value: '38 of 61', unit: 'schools', period: 'single', asOf: at.day(180) },
				claimant: 'Northgate Dispatch',
				saidOn: at.day(178),
				marked: { by: 'ines', at: '178d 10:20' },
				assignee: 'ines',
				evidence: [
					{
						source: 'dampReport',
						stance: 'supports',
						quote: 'Mould was found in 38 of the 61 schools visited.',
						locator: 'Page 5, paragraph 1'
					},
					{
						source: 'schoolRegister',
						stance: 'context',
						quote: 'School buildings in use: 74.',
						locator: 'Summary, line 2'
					}
				],
				rating: {
					by: 'ines',
					at: '177d 15:40',
					label: 'mtrue',
					confidence: 'high',
					rationale:
						'38 of 61 is right for the schools visited. The city has 74 buildings; 13 were not seen.'
				},
				secondRating: {
					by: 'jonah',
					at: '177d 17:10',
					label: 'mtrue',
					confidence: 'medium',
					rationale: 'True of the 61 that were visited. The register has 74 buildings.'
				},
				verdict: {
					at: '176d 09:30',
					label: 'mtrue',
					reason: 'Mould was found in 38 of the 61 schools that were visited. The city has 74.',
					explanation:
						'The count is the inspectors’ own [1]. But 61 is the number of schools they **visited**: the board’s register has 74 buildings in use [2]. Nobody has looked at the other 13, so the share for the whole city is not known.'
				},
				published: '176d 12:10'
			},
			{
				key: 'schoolRooms',
				exact: 'closed 140 classrooms',
				kind: 'figure',
				statement: 'The Tesselhaven School Board closed 140 classrooms because of damp.',
				slots: { value: '140', unit: 'classrooms', period: 'last term', asOf: at.day(180) },
				claimant: 'Northgate Dispatch',
				saidOn: at.day(178),
				marked: { by: 'ines', at: '178d 10:26' },
				evidence: [
					{
						source: 'schoolRegister',
						stance: 'supports',
						quote: 'Rooms closed, cause damp: 140.',
						locator: 'Closures, last day of term, total'
					},
					{
						source: 'dampReport',
						stance: 'supports',
						quote: 'At the end of term 140 teaching rooms stood closed.',
						locator: 'Page 7, paragraph 4',
						note: 'The inspectors counted doors themselves, so this does not repeat the register.'
					}
				],
				rating: {
					by: 'ines',
					at: '177d 16:15',
					label: 'true',
					confidence: 'high',
					rationale: 'Two separate counts give the same number.'
				},
				secondRating: {
					by: 'jonah',
					at: '177d 17:30',
					label: 'true',
					confidence: 'high',
					rationale: 'Register and inspectors give 140, each by their own count.'
				},
				verdict: {
					at: '176d 09:40',
					label: 'true',
					reason: 'The board’s register and the inspectors’ own count both give 140.',
					explanation:
						'The register lists **140** rooms closed for damp on the last day of term [1]. The inspectors counted them separately and came to the same number [2].'
				},
				published: '176d 12:15'
			},
			{
				key: 'schoolBlame',
				exact: 'The inspectorate blames the surge',
				kind: 'attribution',
				statement:
					'The school inspectorate says that the surge caused the damp in Tesselhaven’s schools.',
				slots: {
					speaker: 'Inspectorate of Schools',
					what: 'The surge caused the damp',
					via: 'Northgate Dispatch'
				},
				claimant: 'Northgate Dispatch',
				saidOn: at.day(178),
				marked: { by: 'jonah', at: '178d 11:00' },
				evidence: [
					{
						source: 'dampReport',
						stance: 'contradicts',
						quote: 'In 29 of the 38 schools the damp predates the surge.',
						locator: 'Page 12, paragraph 2'
					},
					{
						source: 'dampReport',
						stance: 'supports',
						quote:
							'In nine schools, all below the five metre line, we attribute the damp to salt water.',
						locator: 'Page 13, paragraph 1'
					}
				],
				rating: {
					by: 'jonah',
					at: '176d 14:30',
					label: 'mfalse',
					confidence: 'high',
					rationale:
						'The report blames the surge for nine schools of 38 and rules it out for the rest.'
				},
				secondRating: {
					by: 'ines',
					at: '176d 16:20',
					label: 'mfalse',
					confidence: 'high',
					rationale: 'Salt water in nine schools. In 29 the report says the damp is older.'
				},
				verdict: {
					at: '175d 10:15',
					label: 'mfalse',
					reason:
						'The report puts nine schools down to the surge. In the other 29 it says the damp is older.',
					explanation:
						'Of the 38 schools with mould, the inspectors attribute **nine** to salt water [2]. Of the other 29 they write that the damp “predates the surge” [1]. That is three in four.'
				},
				published: '175d 13:00'
			},
			{
				key: 'schoolDays',
				exact: 'No pupil has missed a day of school because of this',
				kind: 'event',
				statement: 'No pupil in Tesselhaven has missed a day of school because of the damp.',
				slots: {
					what: 'No pupil missed a day of school because of the damp',
					when: 'since the rooms were closed',
					where: 'Tesselhaven'
				},
				claimant: 'Benno Saltreath, alderman for schools',
				...council,
				marked: { by: 'jonah', at: '178d 11:12' },
				evidence: [
					{
						source: 'boardMinutes',
						stance: 'contradicts',
						quote:
							'Kelder Primary was shut for three days while the hall was cleared; 212 pupils stayed at home.',
						locator: 'Item 6, paragraph 2'
					}
				],
				rating: {
					by: 'jonah',
					at: '176d 15:10',
					label: 'false',
					confidence: 'high',
					rationale: 'The board’s own minutes record three days without school for 212 pupils.'
				},
				secondRating: {
					by: 'ines',
					at: '176d 16:40',
					label: 'false',
					confidence: 'high',
					rationale: '636 days missed, by the minutes of a committee that he sits on.'
				},
				verdict: {
					at: '175d 10:25',
					label: 'false',
					reason: 'Kelder Primary was shut for three days, and its 212 pupils stayed at home.',
					explanation:
						'The buildings committee minuted it four weeks before the alderman spoke: three days, **212 pupils** [1]. That is 636 days of school. The alderman sits on the committee and is listed as present.'
				},
				published: '175d 13:10'
			},
			{
				key: 'schoolHalf',
				exact: 'half what Port Hallow does',
				kind: 'comparison',
				statement: 'Tesselhaven spends half as much per pupil on school buildings as Port Hallow.',
				slots: { a: 'Tesselhaven', b: 'Port Hallow', measure: 'school building costs per pupil' },
				claimant: 'Northgate Dispatch',
				saidOn: at.day(178),
				marked: { by: 'ines', at: '178d 11:30' },
				evidence: [
					{
						source: 'cityBudgets',
						stance: 'contradicts',
						quote: 'Buildings, EUR per pupil: Port Hallow 305, Tesselhaven 212.',
						locator: 'Table 3, rows 4 and 9'
					}
				],
				rating: {
					by: 'ines',
					at: '174d 12:00',
					label: 'half',
					confidence: 'medium',
					rationale: '212 of 305 is 70 percent. Less, clearly; half, no.'
				},
				secondRating: {
					by: 'mirela',
					at: '174d 15:40',
					label: 'half',
					confidence: 'high',
					rationale: '212 against 305 is seven tenths. Less than Port Hallow, not half of it.'
				},
				verdict: {
					at: '173d 09:20',
					label: 'half',
					reason:
						'Tesselhaven does spend less: EUR 212 against EUR 305. That is seven tenths, not half.',
					explanation:
						'The institute’s table gives Port Hallow EUR 305 a pupil and Tesselhaven EUR 212 [1]. 212 of 305 is **69.5 percent**. The direction is right and the size is not.'
				},
				published: '173d 11:45'
			},
			{
				key: 'schoolGutters',
				exact: 'because the city stopped paying anyone to clear the gutters',
				kind: 'causal',
				statement:
					'School roofs in Tesselhaven decayed because the city stopped paying for gutters to be cleared.',
				slots: {
					cause: 'The city stopped paying anyone to clear the gutters',
					effect: 'School roofs decayed'
				},
				claimant: 'Three head teachers',
				marked: { by: 'ines', at: '178d 11:41' },
				evidence: [
					{
						source: 'boardMinutes',
						stance: 'context',
						quote:
							'Gutters ceased to be a line of their own six years ago and are met from general upkeep.',
						locator: 'Item 9, paragraph 1'
					},
					{
						source: 'dampReport',
						stance: 'context',
						quote: 'We did not examine roofs where access was unsafe, which was most of them.',
						locator: 'Page 84, paragraph 3'
					}
				],
				rating: {
					by: 'ines',
					at: '172d 10:30',
					label: 'unver',
					confidence: 'medium',
					rationale: 'No line for gutters exists to compare, and the roofs were not examined.'
				},
				secondRating: {
					by: 'mirela',
					at: '172d 14:00',
					label: 'unver',
					confidence: 'high',
					rationale: 'The line for gutters is gone from the budget, and nobody was on the roofs.'
				},
				verdict: {
					at: '171d 10:00',
					label: 'unver',
					reason:
						'The budget no longer shows what is spent on gutters, and the inspectors did not go up on the roofs.',
					explanation:
						'Gutters stopped being a budget line six years ago and are now part of general upkeep [1]. That is not the same as nothing being spent, and the books cannot tell the two apart.\n\nNor is the state of the roofs on record: most were not examined [2]. Both halves of the claim may be right. **No source we know of can show it.**'
				},
				published: '171d 14:20'
			},
			{
				key: 'schoolDryers',
				exact: 'cost EUR 90 a day each to run',
				kind: 'figure',
				statement: 'Each drying machine in Tesselhaven’s schools costs EUR 90 a day to run.',
				slots: { value: '90', currency: 'EUR', unit: 'a machine', per: 'day', asOf: at.day(178) },
				claimant: 'Tesselhaven School Board',
				saidOn: at.day(178),
				marked: { by: 'jonah', at: '178d 12:05' },
				evidence: [
					{
						source: 'dryerTariff',
						stance: 'supports',
						quote: 'Model 40, hire and power: EUR 90 a day.',
						locator: 'Page 2, row 7'
					}
				],
				rating: {
					by: 'jonah',
					at: '176d 16:00',
					label: 'true',
					confidence: 'medium',
					rationale: 'The hire firm’s own tariff gives EUR 90 a day.'
				},
				secondRating: {
					by: 'ines',
					at: '176d 16:55',
					label: 'true',
					confidence: 'high',
					rationale: 'Hire and power together are EUR 90 a day in the tariff.'
				},
				verdict: {
					at: '175d 10:40',
					label: 'true',
					reason: 'The hire firm’s tariff gives EUR 90 a day for hire and power.',
					explanation:
						'The board hires its machines from Brackwater Plant Hire, whose tariff gives **EUR 90** a day, power included [1].'
				},
				published: '175d 13:20',
				withdrawal: {
					at: '168d 15:05',
					reason:
						'The tariff we relied on is for another machine. The schools have the larger model 60, whose running cost the firm does not publish. We no longer stand by this verdict and have none to put in its place.'
				}
			},
			{
				key: 'schoolPromise',
				exact: 'every closed room would be open again by the start of next term',
				kind: 'prediction',
				statement: 'Every classroom closed for damp will be open again by the start of next term.',
				slots: {
					who: 'Benno Saltreath, alderman for schools',
					what: 'Every closed classroom is open again',
					by: 'the start of next term'
				},
				claimant: 'Benno Saltreath, alderman for schools',
				...council,
				marked: { by: 'ines', at: '178d 12:20' },
				assignee: 'ines',
				evidence: [
					{
						source: 'schoolRegister',
						stance: 'contradicts',
						quote: 'Reopened since last term: 83. Still closed, cause damp: 57.',
						locator: 'Closures, first day of term, totals'
					}
				],
				sourced: '96d 09:45',
				rating: {
					by: 'ines',
					at: '96d 11:00',
					label: 'mfalse',
					confidence: 'high',
					rationale: '83 of 140 reopened, 59 percent. “Every” failed, though most did open.'
				},
				secondRating: {
					by: 'jonah',
					at: '96d 14:20',
					label: 'false',
					confidence: 'high',
					rationale: '57 of 140 rooms were shut on the day. The promise was “every”.'
				},
				verdict: {
					at: '94d 10:10',
					label: 'mfalse',
					reason: 'On the first day of term 57 of the 140 rooms were still closed.',
					explanation:
						'We waited for the day. Of the 140 rooms, **83 had reopened and 57 had not** [1]: 59 percent of a promise of all. The board says that most of the rest will follow “as the walls allow”.'
				},
				published: '94d 13:30'
			},
			{
				key: 'schoolBoat',
				exact: '“It smells like a boat,”',
				kind: 'other',
				statement: 'Kelder Primary smells like a boat.',
				slots: { note: 'The caretaker’s comparison' },
				claimant: 'Dorrit Maas, caretaker at Kelder Primary',
				marked: { by: 'ines', at: '178d 12:31' },
				evidence: [],
				dismissal: {
					by: 'ines',
					at: '178d 12:33',
					reason: 'A matter of taste, or of nose. She would know, and nobody disputes it.'
				}
			}
		],
		nothingToCheck: [
			{ words: 'slightly warped', by: 'ines', at: '178d 12:40' },
			{ words: 'He was asked to say it twice', by: 'ines', at: '178d 12:41' },
			{ words: 'The line is not moving', by: 'ines', at: '178d 12:42' },
			{ words: 'has bought a second pencil', by: 'ines', at: '178d 12:43' }
		]
	};
}
