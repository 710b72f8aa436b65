import type { Calendar } from '../calendar.ts';
import type { ClaimSeed } from '../shape.ts';

/** The claims of the harbour article, in reading order: the demo's busiest page. */
export function harbourClaims(at: Calendar): ClaimSeed[] {
	const lastYear = at.year(6) - 1;
	const surge = at.day(856);
	const council = { saidOn: at.day(7), saidWhere: 'Tesselhaven City Council' };
	const ledger = { claimant: 'The Quayside Ledger', saidOn: at.day(6) };
	const fund = { claimant: 'Tesselhaven Harbour Rebuilding Fund', saidOn: at.day(6) };
	const mayor = { claimant: 'Sunniva Achterdal, mayor of Tesselhaven', ...council };
	return [
		{
			key: 'harbourSurge',
			exact: `the surge of ${surge} broke the outer mole`,
			kind: 'event',
			statement: `The surge of ${surge} broke Tesselhaven’s outer mole.`,
			slots: { what: 'The surge broke the outer mole', when: surge, where: 'Tesselhaven harbour' },
			...ledger,
			marked: { by: 'jonah', at: '6d 09:30' },
			evidence: [
				{
					source: 'portBooks',
					stance: 'supports',
					quote: `Outer mole breached ${surge}; harbour closed for 41 days.`,
					locator: 'Note 1'
				}
			],
			rating: {
				by: 'jonah',
				at: '5d 10:00',
				label: 'true',
				confidence: 'high',
				rationale: 'The port’s own note gives the day and the mole.'
			},
			secondRating: {
				by: 'ines',
				at: '5d 12:20',
				label: 'true',
				confidence: 'high',
				rationale: 'The port closed that day, and its note names the outer mole.'
			},
			verdict: {
				at: '4d 11:00',
				label: 'true',
				reason: 'The port’s books record the breach on that day.',
				explanation: `The port notes the outer mole “breached ${surge}” and the harbour closed for 41 days [1].`
			},
			published: '4d 13:00'
		},
		{
			key: 'harbourSpent',
			exact: 'spent almost all of the EUR 4 billion it was given',
			kind: 'figure',
			statement:
				'The Tesselhaven Harbour Rebuilding Fund has spent almost all of its EUR 4 billion.',
			slots: {
				value: '4 billion',
				currency: 'EUR',
				approximate: 'less than',
				cumulative: true,
				asOf: at.day(6)
			},
			...ledger,
			marked: { by: 'jonah', at: '6d 09:33' },
			evidence: [
				{
					source: 'auditStatement',
					stance: 'supports',
					quote: `Cumulative disbursements to ${at.day(76)} stood at EUR 3,571.2 million.`,
					locator: 'Page 14, table 3',
					figure: { value: '3,571.2 million', currency: 'EUR', cumulative: true }
				},
				{
					source: 'auditStatement',
					stance: 'context',
					quote: 'Signed and not yet paid: EUR 302.0 million.',
					locator: 'Page 15, table 4'
				}
			],
			rating: {
				by: 'jonah',
				at: '5d 10:40',
				label: 'mtrue',
				confidence: 'high',
				rationale:
					'3,571.2 of 4,000 is 89 percent paid; with what is signed, 97. “Almost all” leans on the second.'
			},
			secondRating: {
				by: 'mirela',
				at: '5d 13:30',
				label: 'mtrue',
				confidence: 'medium',
				rationale:
					'89 percent is paid and 8 more is signed for. “Spent” goes a step further than that.'
			},
			verdict: {
				at: '4d 11:10',
				label: 'mtrue',
				reason:
					'The fund had paid out 89 percent. Counting contracts signed and not yet paid, 97 percent is gone.',
				explanation:
					'The Court of Audit counts EUR 3,571.2 million paid of EUR 4,000 million [1]: **89.3 percent**. Another EUR 302.0 million is signed and not paid [2], which makes EUR 3,873.2 million, or 96.8 percent. “Committed” would have been the better word.'
			},
			published: '4d 13:05'
		},
		{
			key: 'harbourFurther',
			exact: 'need a further EUR 1.2 billion before next winter',
			kind: 'prediction',
			statement: 'Tesselhaven needs a further EUR 1.2 billion for its harbour before next winter.',
			slots: {
				who: 'City of Tesselhaven',
				what: 'A further EUR 1.2 billion is needed for the harbour',
				by: 'next winter'
			},
			claimant: 'City of Tesselhaven',
			saidOn: at.day(6),
			marked: { by: 'jonah', at: '6d 09:36' },
			assignee: 'ines',
			dueInDays: 4,
			evidence: []
		},
		{
			key: 'harbourQuote',
			exact:
				'“We are putting a billion a month into the water,” Mayor Sunniva Achterdal told the council',
			kind: 'quote',
			statement:
				'Mayor Achterdal told the council: “We are putting a billion a month into the water.”',
			slots: {
				speaker: 'Sunniva Achterdal',
				words: 'We are putting a billion a month into the water',
				occasion: `at the council session of ${at.day(7)}`,
				via: 'The Quayside Ledger'
			},
			...ledger,
			marked: { by: 'mirela', at: '6d 09:50' },
			evidence: [
				{
					source: 'transcript',
					stance: 'supports',
					quote: 'We are putting a billion a month into the water. Every month.',
					locator: 'Paragraph 212'
				}
			],
			rating: {
				by: 'mirela',
				at: '5d 11:30',
				label: 'true',
				confidence: 'high',
				rationale: 'Word for word in the transcript. What it says is claim five.'
			},
			secondRating: {
				by: 'jonah',
				at: '5d 14:00',
				label: 'true',
				confidence: 'high',
				rationale: 'The transcript has the sentence, said in the council.'
			},
			verdict: {
				at: '4d 11:20',
				label: 'true',
				reason: 'The transcript has the sentence word for word.',
				explanation:
					'Paragraph 212 of the transcript has these words, and “Every month” after them [1]. Whether the billion is right is a separate check.'
			},
			published: '4d 13:10'
		},
		{
			key: 'harbourBillion',
			exact: 'a billion a month',
			kind: 'figure',
			statement: 'Tesselhaven spends EUR 1 billion a month on rebuilding the harbour.',
			slots: { value: '1 billion', currency: 'EUR', per: 'month', asOf: at.day(7) },
			...mayor,
			marked: { by: 'jonah', at: '5d 12:10' },
			assignee: 'mirela',
			dueInDays: 0,
			evidence: [
				{
					source: 'auditStatement',
					stance: 'contradicts',
					quote: `Cumulative disbursements to ${at.day(76)} stood at EUR 3,571.2 million.`,
					locator: 'Page 14, table 3',
					figure: {
						value: '3,571.2 million',
						currency: 'EUR',
						overCount: '24',
						overPeriod: 'month'
					},
					note: '3,571.2 over 24 months is 148.8 a month.'
				},
				{
					source: 'cashReport',
					stance: 'contradicts',
					quote: `${at.monthName(180)} was the highest month to date, at EUR 311.4 million.`,
					locator: 'Page 3, paragraph 2'
				},
				{
					source: 'mayorReply',
					stance: 'supports',
					quote:
						'The figure refers to commitments signed last month, which came to EUR 1.04 billion.',
					locator: 'Paragraph 2',
					note: 'Commitments, not payments. One month, not a rate.'
				},
				{
					source: 'transcript',
					stance: 'context',
					quote: 'We are putting a billion a month into the water. Every month.',
					locator: 'Paragraph 212'
				}
			],
			sourced: '430min'
		},
		{
			key: 'harbourFastest',
			exact: 'No port on this coast has been rebuilt faster',
			kind: 'comparison',
			statement: 'No port on Tesselhaven’s coast has been rebuilt faster.',
			slots: { a: 'Tesselhaven', b: 'every port on this coast', measure: 'time to rebuild' },
			...mayor,
			marked: { by: 'jonah', at: '5d 12:14' },
			evidence: []
		},
		{
			key: 'harbourVotes',
			exact: `the last approved on ${at.shortDay(56)} by 31 votes to 14`,
			kind: 'event',
			statement: `The council approved the last tranche on ${at.day(56)} by 31 votes to 14.`,
			slots: {
				what: 'The council approved the last tranche by 31 votes to 14',
				when: at.day(56),
				where: 'Tesselhaven City Council'
			},
			...ledger,
			marked: { by: 'ines', at: '6d 10:05' },
			evidence: [
				{
					source: 'councilMinutes',
					stance: 'supports',
					quote: 'Third tranche: carried, 31 for, 14 against, 2 absent.',
					locator: 'Item 4'
				}
			],
			rating: {
				by: 'ines',
				at: '5d 14:10',
				label: 'true',
				confidence: 'high',
				rationale: 'Day and count are in the minutes.'
			},
			secondRating: {
				by: 'jonah',
				at: '5d 15:30',
				label: 'true',
				confidence: 'high',
				rationale: 'The minutes: carried, 31 for, 14 against.'
			},
			verdict: {
				at: '3d 09:30',
				label: 'true',
				reason: 'The minutes of that sitting record 31 votes for and 14 against.',
				explanation: `Item 4 of the sitting of ${at.day(56)}: “carried, 31 for, 14 against, 2 absent” [1].`
			},
			published: '3d 11:00'
		},
		{
			key: 'harbourWorks',
			exact: '7.4 kilometres of quay wall, two lock gates and the pumping station at Kelderbank',
			kind: 'figure',
			statement: 'The fund pays for 7.4 km of quay wall, two lock gates and a pumping station.',
			slots: { value: '7.4', unit: 'kilometres', period: 'single', asOf: at.day(6) },
			...ledger,
			marked: { by: 'mirela', at: '6d 10:10' },
			assignee: 'mirela',
			dueInDays: 1,
			evidence: [
				{
					source: 'auditTenders',
					stance: 'supports',
					quote: 'Quay wall, 7.4 km, and one lock gate are charged to the fund.',
					locator: 'Annex B, lots 1 to 6'
				},
				{
					source: 'auditTenders',
					stance: 'contradicts',
					quote: 'The second gate and the Kelderbank station are paid for by the water board.',
					locator: 'Annex B, note 3'
				}
			],
			rating: {
				by: 'mirela',
				at: '3d 14:30',
				label: 'half',
				confidence: 'high',
				rationale: 'The wall and one gate are the fund’s. The other gate and the station are not.'
			},
			secondRating: {
				by: 'ines',
				at: '3d 16:10',
				label: 'half',
				confidence: 'medium',
				rationale: 'Wall and one gate, yes. The second gate and the station are the water board’s.'
			},
			verdict: {
				at: '280min',
				label: 'half',
				reason:
					'The fund pays for the wall and one gate. The water board pays for the other gate and the pumping station.',
				explanation:
					'The audit’s annex charges 7.4 km of wall and one gate to the fund [1], and the second gate and the station to the water board [2]. **Two of four works** are as stated.'
			}
		},
		{
			key: 'harbourAudit',
			exact: 'According to the Court of Audit, 62 percent',
			kind: 'attribution',
			statement:
				'The figure of 62 percent of contracts without a tender comes from the Court of Audit.',
			slots: {
				speaker: 'Tesselhaven Court of Audit',
				what: '62 percent of the fund’s contracts were awarded without a tender',
				via: 'The Quayside Ledger'
			},
			...ledger,
			marked: { by: 'ines', at: '6d 10:15' },
			evidence: [
				{
					source: 'auditTenders',
					stance: 'supports',
					quote: 'Of 221 contracts, 137 (62 percent) were awarded without a tender.',
					locator: 'Page 9, paragraph 3'
				}
			],
			rating: {
				by: 'ines',
				at: '5d 14:40',
				label: 'true',
				confidence: 'high',
				rationale: 'The court’s report has it, in its own words.'
			},
			secondRating: {
				by: 'mirela',
				at: '5d 16:00',
				label: 'true',
				confidence: 'high',
				rationale: 'It is in the report: 137 of 221.'
			},
			verdict: {
				at: '3d 09:45',
				label: 'true',
				reason: 'The court gives the figure in its special report: 137 of 221 contracts.',
				explanation:
					'The report counts 137 contracts of 221 [1], which is **62.0 percent**, and calls them “awarded without a tender”. The article names the right source.'
			},
			published: '3d 11:05'
		},
		{
			key: 'harbourTenders',
			exact: '62 percent of contracts were awarded without a tender',
			kind: 'figure',
			statement: '62 percent of the fund’s contracts were awarded without a tender.',
			slots: { value: '62', unit: '%', cumulative: true, asOf: at.day(33) },
			claimant: 'Tesselhaven Court of Audit',
			saidOn: at.day(33),
			marked: { by: 'ines', at: '6d 10:18' },
			assignee: 'jonah',
			dueInDays: -2,
			evidence: [
				{
					source: 'auditTenders',
					stance: 'supports',
					quote: 'Of 221 contracts, 137 (62 percent) were awarded without a tender.',
					locator: 'Page 9, paragraph 3'
				},
				{
					source: 'auditTenders',
					stance: 'context',
					quote: 'By value the share is 38 percent.',
					locator: 'Page 10, paragraph 1'
				}
			],
			rating: {
				by: 'jonah',
				at: '2d 11:20',
				label: 'misctx',
				confidence: 'medium',
				rationale:
					'By number, 62 percent. By value, 38. A reader of an article about billions will hear value.'
			},
			secondRating: {
				by: 'mirela',
				at: '2d 14:40',
				label: 'misctx',
				confidence: 'high',
				rationale: 'By value it is 38 percent, and the article is about money.'
			}
		},
		{
			key: 'harbourNormal',
			exact: 'calls “normal for an emergency”',
			kind: 'quote',
			statement: 'Caspian Ruyterbos calls that share “normal for an emergency”.',
			slots: {
				speaker: 'Caspian Ruyterbos',
				words: 'normal for an emergency',
				occasion: 'in evidence to the Court of Audit',
				via: 'The Quayside Ledger'
			},
			...ledger,
			marked: { by: 'jonah', at: '6d 10:25' },
			assignee: 'jonah',
			dueInDays: -1,
			evidence: [
				{
					source: 'auditTenders',
					stance: 'context',
					quote: 'The director told us that this is “normal for an emergency, in the first weeks”.',
					locator: 'Page 11, paragraph 2',
					note: 'The article drops “in the first weeks”. The contracts run over two years.'
				}
			],
			rating: {
				by: 'jonah',
				at: '2d 12:05',
				label: 'misctx',
				confidence: 'high',
				rationale: 'The words are his. Without “in the first weeks” they excuse two years.'
			},
			secondRating: {
				by: 'ines',
				at: '330min',
				label: 'true',
				confidence: 'medium',
				rationale:
					'He did call it that, in those words, in the report. What the share means is for the next claim.'
			}
		},
		{
			key: 'harbourFreight',
			exact: `18.6 million tonnes in ${lastYear}, more than before the surge`,
			kind: 'comparison',
			statement: `The port handled more freight in ${lastYear} than before the surge.`,
			slots: {
				a: `Freight in ${lastYear}`,
				b: 'the last full year before the surge',
				measure: 'tonnes handled'
			},
			...ledger,
			marked: { by: 'ines', at: '6d 10:32' },
			assignee: 'ines',
			dueInDays: 2,
			evidence: [
				{
					source: 'portBooks',
					stance: 'contradicts',
					quote: `Tonnes handled: 18.6 million in ${lastYear}; 19.4 million in the last full year before the surge.`,
					locator: 'Table 1'
				},
				{
					source: 'portBooks',
					stance: 'context',
					quote: 'Container boxes, same years: 1.21 million and 1.18 million.',
					locator: 'Table 4'
				}
			],
			rating: {
				by: 'ines',
				at: '2d 15:30',
				label: 'mfalse',
				confidence: 'high',
				rationale: 'Tonnes are down 4.1 percent. Only boxes are up, by 2.5 percent.'
			},
			secondRating: {
				by: 'jonah',
				at: '2d 16:40',
				label: 'mfalse',
				confidence: 'medium',
				rationale: 'Fewer tonnes than before the surge. More boxes do not make more freight.'
			},
			verdict: {
				at: '135min',
				label: 'mfalse',
				reason:
					'The port handled 18.6 million tonnes, against 19.4 million before the surge. Only container boxes are up.',
				explanation:
					'In tonnes, the measure the article uses, freight is 0.8 million below the last full year before the surge [1], **4.1 percent less**. The grain of truth is in the boxes: 1.21 million against 1.18 million [2].'
			}
		},
		{
			key: 'harbourThree',
			exact: 'the fund is why: every euro spent has brought back three in trade',
			kind: 'causal',
			statement: 'Every euro the fund spent has brought back three in trade.',
			slots: { cause: 'Spending by the fund', effect: 'Three euros of trade for each euro spent' },
			claimant: 'Economists of the City of Tesselhaven',
			saidOn: at.day(6),
			marked: { by: 'ines', at: '6d 10:36' },
			assignee: 'ines',
			dueInDays: 3,
			evidence: [
				{
					source: 'mayorReply',
					stance: 'context',
					quote: 'The model is not published, as it contains the assumptions.',
					locator: 'Paragraph 5'
				}
			],
			rating: {
				by: 'ines',
				at: '2d 15:50',
				label: 'unver',
				confidence: 'medium',
				rationale:
					'The city will not show the model, and nothing else separates the fund from the rest.'
			},
			secondRating: {
				by: 'mirela',
				at: '2d 17:05',
				label: 'unver',
				confidence: 'high',
				rationale: 'One model that nobody may see stands behind the whole claim.'
			},
			verdict: {
				at: '150min',
				label: 'unver',
				reason: 'The number comes from a model that the city does not publish.',
				explanation:
					'We asked for the model. The mayor’s office answered that it “contains the assumptions” and stays unpublished [1]. Without it nobody outside can test the three.'
			}
		},
		{
			key: 'harbourFourInTen',
			exact: 'Four in ten of the people who worked here before the surge have not come back',
			kind: 'figure',
			statement: 'Four in ten dockers who worked here before the surge have not come back.',
			slots: { value: '4 in 10', unit: 'dockers', cumulative: true, asOf: at.day(6) },
			claimant: 'Maud Ketteringe, Quay Workers’ Union',
			saidOn: at.day(6),
			marked: { by: 'mirela', at: '6d 10:40' },
			assignee: 'mirela',
			dueInDays: 3,
			evidence: []
		},
		{
			key: 'harbourIdle',
			exact: 'counts 1,150 idle members',
			kind: 'figure',
			statement: 'The Quay Workers’ Union has 1,150 idle members.',
			slots: { value: '1,150', unit: 'members', period: 'single', asOf: at.month(40) },
			claimant: 'Quay Workers’ Union',
			saidOn: at.day(6),
			marked: { by: 'ines', at: '6d 10:45' },
			evidence: [
				{
					source: 'unionCount',
					stance: 'supports',
					quote: 'Not working: 1,150, of whom 96 on sick leave.',
					locator: 'Line 3'
				}
			],
			rating: {
				by: 'ines',
				at: '5d 15:10',
				label: 'mtrue',
				confidence: 'medium',
				rationale:
					'The count is the union’s. It includes 96 who are ill, not idle for want of work.'
			},
			secondRating: {
				by: 'jonah',
				at: '5d 16:30',
				label: 'true',
				confidence: 'medium',
				rationale: 'The union counted 1,150 who do not work, for whatever reason.'
			},
			verdict: {
				at: '4d 11:40',
				label: 'mtrue',
				reason: `The union counted 1,150 in ${at.monthName(40)}. The figure includes 96 members on sick leave.`,
				explanation: `In its count of ${at.monthName(40)} the union has 1,150 members not working, of whom 96 are on sick leave [1]. That leaves **1,054** without work.`
			},
			published: '4d 13:30',
			correction: {
				at: '190min',
				what: `We gave the month of the count as ${at.monthName(6)}. It was ${at.monthName(40)}. The number is right, and the verdict is unchanged.`,
				before: {
					reason: `The union counted 1,150 in ${at.monthName(6)}. The figure includes 96 members on sick leave.`,
					explanation: `In its count of ${at.monthName(6)} the union has 1,150 members not working, of whom 96 are on sick leave [1]. That leaves **1,054** without work.`
				}
			}
		},
		{
			key: 'harbourLock',
			exact: `The eastern lock will reopen by ${at.monthName(-150)}`,
			kind: 'prediction',
			statement: `The eastern lock will reopen by ${at.month(-150)}.`,
			slots: {
				who: 'Tesselhaven Harbour Rebuilding Fund',
				what: 'The eastern lock reopens',
				by: at.month(-150)
			},
			...fund,
			marked: { by: 'jonah', at: '6d 10:50' },
			assignee: 'mirela',
			dueInDays: 0,
			evidence: [
				{
					source: 'auditTenders',
					stance: 'contradicts',
					quote: 'The eastern gate is contracted for delivery in eleven months.',
					locator: 'Annex B, lot 5'
				}
			],
			rating: {
				by: 'jonah',
				at: '520min',
				label: 'mfalse',
				confidence: 'low',
				rationale:
					'The gate is due about five months too late. The fund may yet hire one, so not more than that.'
			}
		},
		{
			key: 'harbourVoteDay',
			exact: `The council votes on the extra money on ${at.shortDay(-28)}`,
			kind: 'event',
			statement: `The council votes on the extra money on ${at.day(-28)}.`,
			slots: {
				what: 'The council votes on the extra EUR 1.2 billion',
				when: at.day(-28),
				where: 'Tesselhaven City Council'
			},
			...ledger,
			marked: { by: 'ines', at: '6d 10:52' },
			assignee: 'ines',
			dueInDays: 5,
			evidence: []
		}
	];
}
