import type { Calendar } from '../calendar.ts';
import type { ArticleSeed } from '../shape.ts';

/** The Saltmarsh Standard's own draft, checked before print. */
export function gullProofBins(at: Calendar): ArticleSeed {
	const text = `A year ago the city bought 420 gull-proof bins for EUR 478,800. The gulls have had a year to read the instructions.

The bins are handsome: green, hooped, with a lid that a child can lift and a bird cannot. The maker tested it on captive gulls, which were not from here. On the esplanade the birds work in pairs, one standing on the pedal while the other goes in, and by midsummer visitors were photographing the technique.

Complaints about spilled rubbish have fallen by 60 percent since the bins arrived, says the street services department. Its head, Florian Teague, calls them “the best money we have spent on the front in ten years”. A lifeguard who asked not to be named calls them a restaurant with a door.

The department has not given up. It will fit a second catch to every bin before the season opens, Teague says, at a cost still being worked out. A prototype stands behind the depot. It has a notice asking staff not to demonstrate it while the gulls are watching.

Residents have suggestions of their own, and the department keeps them in a box file. One wants hawks. One wants the chip shops closed. One, in a child’s hand, wants the bins left as they are, because the gulls are “doing really well”.

Nobody has asked the ratepayers for a view on the hoops. They are said to be a reference to the mooring rings of the old harbour, or else to be what was left over from the park railings. The architect, reached by telephone, said that both could be true.`;
	return {
		key: 'gullProofBins',
		title: 'Gull-proof, it said on the bin',
		outlet: 'The Saltmarsh Standard',
		byline: 'Wilhelmina Strand',
		captured: { by: 'mirela', at: '3d 13:10' },
		ownDraft: true,
		triaged: false,
		text,
		claims: [
			{
				key: 'binsCost',
				exact: 'bought 420 gull-proof bins for EUR 478,800',
				kind: 'figure',
				statement: 'The city of Tesselhaven bought 420 gull-proof bins for EUR 478,800.',
				slots: { value: '478,800', currency: 'EUR', period: 'single', asOf: at.day(410) },
				claimant: 'The Saltmarsh Standard',
				marked: { by: 'mirela', at: '3d 13:30' },
				assignee: 'mirela',
				dueInDays: 1,
				evidence: [
					{
						source: 'binInvoice',
						stance: 'supports',
						quote: '420 units at EUR 1,140.',
						locator: 'Line 1',
						note: '420 times 1,140 is 478,800.'
					}
				],
				rating: {
					by: 'mirela',
					at: '3d 14:20',
					label: 'true',
					confidence: 'high',
					rationale: '420 times 1,140 is 478,800. The order was 13 months ago; “a year” will do.'
				},
				secondRating: {
					by: 'ines',
					at: '3d 16:00',
					label: 'true',
					confidence: 'high',
					rationale: '420 at EUR 1,140 is EUR 478,800. The order says so.'
				},
				verdict: {
					at: '640min',
					label: 'true',
					reason: 'The order is for 420 bins at EUR 1,140: EUR 478,800.',
					explanation: 'The order has 420 units at EUR 1,140 [1]. **420 × 1,140 = 478,800.**'
				}
			},
			{
				key: 'binsComplaints',
				exact: 'fallen by 60 percent since the bins arrived',
				kind: 'comparison',
				statement:
					'Complaints about spilled rubbish in Tesselhaven have fallen by 60 percent since the bins arrived.',
				slots: {
					a: 'Complaints about spilled rubbish now',
					b: 'the year before the bins',
					measure: 'complaints a year, by cause'
				},
				claimant: 'City of Tesselhaven, street services',
				marked: { by: 'mirela', at: '3d 13:36' },
				assignee: 'jonah',
				dueInDays: 0,
				evidence: [
					{
						source: 'complaints',
						stance: 'contradicts',
						quote: 'Spilled rubbish: 412 in the year before delivery, 263 in the year after.',
						locator: 'Table 2, row 4'
					}
				],
				rating: {
					by: 'jonah',
					at: '1490min',
					label: 'mfalse',
					confidence: 'high',
					rationale: '149 fewer on 412 is 36.2 percent. A fall, but not that fall.'
				},
				secondRating: {
					by: 'mirela',
					at: '900min',
					label: 'mfalse',
					confidence: 'high',
					rationale: 'From 412 to 263 is 36 percent fewer, not 60.'
				},
				verdict: {
					at: '610min',
					label: 'mfalse',
					reason: 'The department’s own count fell from 412 to 263: 36 percent.',
					explanation:
						'From 412 to 263 is 149 fewer, or **36.2 percent** [1]. The draft should give that figure and drop the other. We asked the department where the 60 comes from and have had no answer.'
				}
			},
			{
				key: 'binsBestMoney',
				exact: 'the best money we have spent on the front in ten years',
				kind: 'quote',
				statement:
					'Florian Teague calls the bins “the best money we have spent on the front in ten years”.',
				slots: {
					speaker: 'Florian Teague, head of street services',
					words: 'the best money we have spent on the front in ten years',
					occasion: 'in a telephone interview with our reporter'
				},
				claimant: 'The Saltmarsh Standard',
				marked: { by: 'jonah', at: '2d 15:00' },
				assignee: 'ines',
				dueInDays: 1,
				evidence: []
			},
			{
				key: 'binsCatch',
				exact: 'a second catch to every bin before the season opens',
				kind: 'prediction',
				statement:
					'The city will fit a second catch to every gull-proof bin before the season opens.',
				slots: {
					who: 'Florian Teague, head of street services',
					what: 'A second catch is fitted to every bin',
					by: 'the opening of the season'
				},
				claimant: 'Florian Teague, head of street services',
				marked: { by: 'jonah', at: '2d 15:06' },
				dueInDays: 5,
				evidence: []
			}
		],
		nothingToCheck: [
			{ words: 'The gulls have had a year', by: 'mirela', at: '3d 13:41' },
			{ words: 'One wants hawks', by: 'mirela', at: '3d 13:42' },
			{ words: 'Nobody has asked the ratepayers', by: 'mirela', at: '3d 13:43' }
		]
	};
}
