import type { Calendar } from '../calendar.ts';
import type { ArticleSeed } from '../shape.ts';

/** Tesselhaven Courier: the ferry company asks for more, for the third time. */
export function ferryFares(at: Calendar): ArticleSeed {
	const press = { saidOn: at.day(237), saidWhere: 'press conference of the Tessel Ferry Company' };
	const text = `A single across the harbour will cost EUR 2.60 from ${at.shortDay(216)}, the Tessel Ferry Company said on ${at.weekday(237)}. It is the third rise in a year. Fares have already gone up by a third since the surge, and passengers on the morning boat were doing the sum aloud.

The company blames the sea. Since the outer mole broke, the boats take the long way round the Spit, which adds eleven minutes to every crossing and pushes up the cost of each. “The sea does not send invoices,” said Edda Brannock, the managing director, “but it does run up a bill.”

Fuel, she said, now takes 41 cents of every euro the company spends. She dismissed the idea that the service has shrunk to pay for it. “We have not cut a single sailing,” she told reporters. The night ferry, she pointed out, has run every night since the mole was closed, with a crew of four and on some nights fewer passengers than that.

The Coastal Fares Board, which must approve every change, has approved this one. According to the board, the company made a profit of EUR 3.1 million last year. Passengers had asked it to wait for an inquiry into the island line. It did not.

Brannock was careful about what comes next. There will be no further rise before the new boats arrive, she said, and the first of the three is due in two years. The hull has been laid down at a yard in Port Hallow, where it can be admired from the road.

For Gannet Island the fare is only half the trouble. Wenna Castellane, who runs the island bakery, sends her bread over on the first boat and has begun to bake an hour earlier in case there is no second. “I do not mind paying for a boat,” she said. “I mind paying for a timetable.” The passengers’ council meets on Thursday, in the waiting room, which is still free.`;
	return {
		key: 'ferryFares',
		title: 'Ferry fares to rise again, the third time in a year',
		outlet: 'Tesselhaven Courier',
		byline: 'Idris Pellew',
		url: 'https://tesselhaven-courier.example/city/ferry-fares-rise-again',
		published: '236d 05:40',
		captured: { by: 'mirela', at: '236d 09:12' },
		ownDraft: false,
		triaged: true,
		text,
		claims: [
			{
				key: 'ferryThird',
				exact: 'gone up by a third since the surge',
				kind: 'figure',
				statement: 'Harbour fares have risen by a third since the surge.',
				slots: {
					value: '33.3',
					unit: '%',
					approximate: 'about',
					cumulative: true,
					asOf: at.day(237)
				},
				claimant: 'Tesselhaven Courier',
				saidOn: at.day(236),
				marked: { by: 'mirela', at: '236d 09:20' },
				assignee: 'mirela',
				evidence: [
					{
						source: 'tariffs',
						stance: 'supports',
						quote: 'Single, harbour zone: EUR 1.80 until the surge; EUR 2.40 at present.',
						locator: 'Table 1, row 1',
						note: '0.60 on 1.80 is 33.3 percent.'
					}
				],
				rating: {
					by: 'mirela',
					at: '236d 11:05',
					label: 'true',
					confidence: 'high',
					rationale: 'From 1.80 to 2.40 is 0.60 on 1.80, which is a third exactly.'
				},
				secondRating: {
					by: 'jonah',
					at: '236d 15:20',
					label: 'true',
					confidence: 'high',
					rationale: 'Both fares are in the tariff. 0.60 more on 1.80 is 33 percent.'
				},
				verdict: {
					at: '235d 10:10',
					label: 'true',
					reason:
						'A single cost EUR 1.80 before the surge and EUR 2.40 when the article appeared: a third more.',
					explanation:
						'The fares board keeps every tariff notice. A harbour single was EUR 1.80 until the surge and EUR 2.40 when the article appeared [1]. The difference, EUR 0.60, is **33.3 percent** of the old fare.\n\nThe new fare of EUR 2.60 is not in this figure. With it the rise since the surge is 44.4 percent.'
				},
				published: '235d 14:00'
			},
			{
				key: 'ferryMinutes',
				exact: 'adds eleven minutes to every crossing and pushes up the cost of each',
				kind: 'causal',
				statement:
					'The loss of the outer mole adds eleven minutes to every harbour crossing and so raises its cost.',
				slots: {
					cause: 'The outer mole broke, so boats go round the Spit',
					effect: 'Every crossing takes eleven minutes longer and costs more'
				},
				claimant: 'Tessel Ferry Company',
				...press,
				marked: { by: 'jonah', at: '236d 10:02' },
				evidence: [
					{
						source: 'ferryLog',
						stance: 'contradicts',
						quote:
							'Mean crossing, harbour line: 24 minutes by the direct channel, 29 minutes by the Spit.',
						locator: 'Sheet 2, summary row'
					},
					{
						source: 'ferryLog',
						stance: 'context',
						quote: 'In westerly swell, 62 days of the year: 35 minutes by the Spit.',
						locator: 'Sheet 2, note b'
					},
					{
						source: 'ferryAccounts',
						stance: 'supports',
						quote: 'The diversion round the Spit raised fuel use per crossing by 19 percent.',
						locator: 'Page 22, paragraph 3'
					}
				],
				rating: {
					by: 'jonah',
					at: '234d 15:30',
					label: 'half',
					confidence: 'medium',
					rationale:
						'The detour and its cost are real. Eleven minutes is the figure for bad days; the mean is five.'
				},
				secondRating: {
					by: 'mirela',
					at: '234d 17:20',
					label: 'half',
					confidence: 'high',
					rationale:
						'The boats do go round and burn more. Eleven minutes needs a westerly swell, 62 days of the year.'
				},
				verdict: {
					at: '233d 09:45',
					label: 'half',
					reason:
						'The detour is real and burns more fuel. It adds five minutes on average; eleven only in a westerly swell.',
					explanation:
						'The harbour log gives a mean crossing of 24 minutes by the old channel and 29 by the Spit, **five minutes more** [1]. The eleven minutes belong to the 62 days a year with a westerly swell, when a crossing takes 35 [2].\n\nThat the detour costs money is right: fuel use per crossing rose by 19 percent [3]. “Every crossing” is wrong.'
				},
				published: '233d 13:20'
			},
			{
				key: 'ferryInvoices',
				exact: 'The sea does not send invoices',
				kind: 'quote',
				statement: 'Edda Brannock said that the sea does not send invoices.',
				slots: {
					speaker: 'Edda Brannock',
					words: 'The sea does not send invoices',
					occasion: `at the press conference of ${at.day(237)}`
				},
				claimant: 'Edda Brannock',
				...press,
				marked: { by: 'jonah', at: '236d 10:06' },
				evidence: [],
				dismissal: {
					by: 'jonah',
					at: '236d 10:20',
					reason: 'A figure of speech. She said it, and nothing in the article rests on it.'
				}
			},
			{
				key: 'ferryFuel',
				exact: '41 cents of every euro the company spends',
				kind: 'figure',
				statement: 'Fuel takes 41 percent of what the Tessel Ferry Company spends.',
				slots: { value: '41', unit: '%', per: 'year', asOf: at.day(237) },
				claimant: 'Edda Brannock, managing director of the Tessel Ferry Company',
				...press,
				marked: { by: 'mirela', at: '236d 10:30' },
				assignee: 'mirela',
				evidence: [
					{
						source: 'ferryAccounts',
						stance: 'contradicts',
						quote: 'Operating costs were EUR 41.0 million, of which fuel EUR 9.8 million.',
						locator: 'Page 31, table 6'
					},
					{
						source: 'ferryAccounts',
						stance: 'context',
						quote: 'Fuel and maintenance together came to EUR 16.8 million.',
						locator: 'Page 31, paragraph 2',
						note: '16.8 of 41.0 is 41 percent. This seems to be where the figure comes from.'
					}
				],
				rating: {
					by: 'mirela',
					at: '235d 12:00',
					label: 'mfalse',
					confidence: 'high',
					rationale:
						'Fuel alone is 9.8 of 41.0 million, 24 percent. The 41 needs maintenance added.'
				},
				secondRating: {
					by: 'jonah',
					at: '235d 16:05',
					label: 'false',
					confidence: 'high',
					rationale: 'Fuel is 24 percent, and maintenance is not fuel.'
				},
				verdict: {
					at: '234d 10:00',
					label: 'mfalse',
					reason: 'Fuel takes 24 cents. It takes 41 only with all maintenance counted as fuel.',
					explanation:
						'The company’s own accounts put fuel at EUR 9.8 million of EUR 41.0 million in operating costs [1]: **24 cents** of every euro.\n\nFuel and maintenance together came to EUR 16.8 million [2], which is 41 cents. The company did not answer when we asked whether that was the figure meant.'
				},
				published: '234d 12:30'
			},
			{
				key: 'ferryNoCuts',
				exact: 'not cut a single sailing',
				kind: 'event',
				statement: 'The Tessel Ferry Company has not cut any sailing since the surge.',
				slots: { what: 'No sailing was cut', when: 'since the surge', where: 'all lines' },
				claimant: 'Edda Brannock, managing director of the Tessel Ferry Company',
				...press,
				marked: { by: 'jonah', at: '236d 10:40' },
				evidence: [
					{
						source: 'ferryLog',
						stance: 'contradicts',
						quote: 'Gannet Island line, sailings per weekday: 14 before the surge, 9 at present.',
						locator: 'Sheet 1, row 8'
					},
					{
						source: 'ferryLog',
						stance: 'supports',
						quote: 'Harbour line, sailings per weekday: 52 before the surge, 52 at present.',
						locator: 'Sheet 1, row 3'
					}
				],
				rating: {
					by: 'jonah',
					at: '234d 16:10',
					label: 'false',
					confidence: 'high',
					rationale: 'Five of fourteen island sailings are gone. The harbour line is untouched.'
				},
				secondRating: {
					by: 'mirela',
					at: '234d 17:05',
					label: 'mfalse',
					confidence: 'high',
					rationale:
						'The log shows five island sailings gone. Most of the timetable, the harbour line, is whole.'
				},
				verdict: {
					at: '233d 09:55',
					label: 'false',
					reason: 'The island line has lost five of its fourteen weekday sailings.',
					explanation:
						'Before the surge a boat left for Gannet Island 14 times a weekday. Now it leaves 9 times [1], **five sailings fewer**. The harbour line still has its 52 [2].\n\nAs quoted, the sentence speaks of every sailing the company runs.'
				},
				published: '233d 13:30'
			},
			{
				key: 'ferryNoCutsQuote',
				exact: '“We have not cut a single sailing,”',
				kind: 'quote',
				statement: 'Edda Brannock told reporters: “We have not cut a single sailing.”',
				slots: {
					speaker: 'Edda Brannock',
					words: 'We have not cut a single sailing',
					occasion: `at the press conference of ${at.day(237)}`,
					via: 'Tesselhaven Courier'
				},
				claimant: 'Tesselhaven Courier',
				saidOn: at.day(236),
				marked: { by: 'mirela', at: '235d 13:10' },
				evidence: [
					{
						source: 'ferryPress',
						stance: 'context',
						quote: 'We have not cut a single sailing on the harbour line.',
						locator: '00:17:42',
						note: 'One breath, no pause before “on the harbour line”.'
					}
				],
				rating: {
					by: 'mirela',
					at: '235d 13:45',
					label: 'misctx',
					confidence: 'high',
					rationale:
						'The words are hers, but the sentence went on, and the rest is what makes it so.'
				},
				secondRating: {
					by: 'jonah',
					at: '235d 16:30',
					label: 'misctx',
					confidence: 'high',
					rationale: 'She said “on the harbour line”, and the article stops before it.'
				},
				verdict: {
					at: '233d 10:05',
					label: 'misctx',
					reason: 'She said it “on the harbour line”. The quote stops four words early.',
					explanation:
						'In the recording the sentence is: “We have not cut a single sailing **on the harbour line**” [1]. On that line it is right. Cut short, it covers the island line as well, where it is not.'
				},
				published: '233d 13:40'
			},
			{
				key: 'ferryNight',
				exact: 'has run every night since the mole was closed',
				kind: 'event',
				statement: 'The night ferry has run every night since the mole was closed.',
				slots: {
					what: 'The night ferry ran',
					when: 'every night since the mole was closed',
					where: 'Harbour of Tesselhaven'
				},
				claimant: 'Edda Brannock, managing director of the Tessel Ferry Company',
				...press,
				marked: { by: 'jonah', at: '235d 09:30' },
				evidence: [
					{
						source: 'ferryLog',
						stance: 'contradicts',
						quote: 'Night service: 612 nights scheduled, 603 run, 9 cancelled for gale.',
						locator: 'Sheet 3, totals'
					}
				],
				rating: {
					by: 'jonah',
					at: '231d 14:00',
					label: 'mtrue',
					confidence: 'high',
					rationale:
						'603 of 612 nights is 98.5 percent, and the nine were gales. “Every” needs that detail.'
				},
				secondRating: {
					by: 'mirela',
					at: '231d 16:10',
					label: 'mtrue',
					confidence: 'medium',
					rationale: 'Nine nights of 612 without a boat, all of them gales. Nearly every night.'
				},
				verdict: {
					at: '230d 10:20',
					label: 'mtrue',
					reason: 'It ran on 603 of 612 nights. Nine were cancelled, all for gales.',
					explanation:
						'The log has 612 scheduled nights, of which **603** were run [1]. The nine others were cancelled for gales. That is 98.5 percent, which is not every night and is close to it.'
				},
				published: '230d 13:00',
				correction: {
					at: '228d 11:15',
					what: 'We gave eight cancelled nights. It was nine: the log lists one of them on a second page. The verdict is unchanged.',
					before: {
						reason: 'It ran on 604 of 612 nights. Eight were cancelled, all for gales.',
						explanation:
							'The log has 612 scheduled nights, of which **604** were run [1]. The eight others were cancelled for gales. That is 98.7 percent, which is not every night and is close to it.'
					}
				}
			},
			{
				key: 'ferryProfit',
				exact: 'According to the board, the company made a profit of EUR 3.1 million last year',
				kind: 'attribution',
				statement:
					'The Coastal Fares Board says that the Tessel Ferry Company made a profit of EUR 3.1 million last year.',
				slots: {
					speaker: 'Coastal Fares Board',
					what: 'The company made a profit of EUR 3.1 million last year',
					via: 'Tesselhaven Courier'
				},
				claimant: 'Tesselhaven Courier',
				saidOn: at.day(236),
				marked: { by: 'mirela', at: '235d 14:20' },
				evidence: [
					{
						source: 'fareDecision',
						stance: 'supports',
						quote:
							'The applicant reports a profit of EUR 3.1 million, of which EUR 0.4 million is from the sale of a vessel.',
						locator: 'Paragraph 19'
					}
				],
				rating: {
					by: 'mirela',
					at: '232d 10:00',
					label: 'mtrue',
					confidence: 'medium',
					rationale:
						'The figure is in the decision. The board reports what the company told it, and names a one-off.'
				},
				secondRating: {
					by: 'jonah',
					at: '232d 14:45',
					label: 'mtrue',
					confidence: 'high',
					rationale:
						'The board repeats what the company reports, a sold boat included. The number is right.'
				},
				verdict: {
					at: '231d 09:30',
					label: 'mtrue',
					reason:
						'The board gives the figure, as the company’s own, and says that EUR 0.4 million came from selling a boat.',
					explanation:
						'Paragraph 19 of the decision has the EUR 3.1 million, with two details the article leaves out [1]: it is what “the applicant reports”, and EUR 0.4 million of it came from the sale of a vessel. Sailing brought in **EUR 2.7 million**.'
				},
				published: '231d 12:00'
			},
			{
				key: 'ferryPromise',
				exact: 'no further rise before the new boats arrive',
				kind: 'prediction',
				statement: 'There will be no further ferry fare rise before the new boats arrive.',
				slots: {
					who: 'Tessel Ferry Company',
					what: 'No further rise in harbour fares',
					by: 'the arrival of the new boats'
				},
				claimant: 'Edda Brannock, managing director of the Tessel Ferry Company',
				...press,
				marked: { by: 'jonah', at: '235d 09:50' },
				evidence: [
					{
						source: 'fareApplication',
						stance: 'contradicts',
						quote: 'The applicant seeks a harbour single of EUR 2.80.',
						locator: 'Page 1, paragraph 1'
					},
					{
						source: 'fareApplication',
						stance: 'context',
						quote: 'Delivery of the first replacement vessel is expected in twenty months.',
						locator: 'Page 4, paragraph 2'
					}
				],
				sourced: '141d 09:40',
				rating: {
					by: 'jonah',
					at: '141d 11:30',
					label: 'false',
					confidence: 'high',
					rationale:
						'The company itself applied for a fourth rise, with the first boat still twenty months off.'
				},
				secondRating: {
					by: 'ines',
					at: '141d 15:00',
					label: 'false',
					confidence: 'high',
					rationale: 'EUR 2.80 was asked for twenty months before the first boat is due.'
				},
				verdict: {
					at: '140d 10:30',
					label: 'false',
					reason:
						'Three months later the company applied for EUR 2.80. The first new boat was still twenty months away.',
					explanation:
						'We kept this promise open until it could be tested. In its next application the company asked for a single of **EUR 2.80** [1]. By the same paper, the first new boat was expected in twenty months [2].\n\nThe company says that an application is not a rise. A promise not to raise fares is not kept by asking to.'
				},
				published: '140d 15:00'
			}
		],
		nothingToCheck: [
			{ words: 'where it can be admired from the road', by: 'mirela', at: '236d 10:50' },
			{ words: 'I mind paying for a timetable', by: 'mirela', at: '236d 10:51' },
			{ words: 'I do not mind paying for a boat', by: 'mirela', at: '236d 10:52' },
			{ words: 'The passengers’ council meets', by: 'mirela', at: '236d 10:53' },
			{ words: 'The company blames the sea', by: 'jonah', at: '236d 10:54' }
		]
	};
}
