import type { Calendar } from '../calendar.ts';
import type { ArticleSeed } from '../shape.ts';

/** The Quayside Ledger: the night the warning bells did not ring. */
export function tideBells(at: Calendar): ArticleSeed {
	const text = `Nine of the city’s fourteen tide bells stayed silent on the night of ${at.shortDay(66)}, when the sea came over the steps at Kelderbank and into the cellar of the Anchor and Ledger, which has been flooded so often that its stools are tied down.

The alarm went out at 02:10, forty minutes after the gauge passed the red line. By then the landlord, Cuthbert Nairn, was standing on his own bar. He rang the nearest bell by hand, with a ladle, and is believed to be the only person in Tesselhaven who warned anybody.

It was the highest tide since the surge, and a polite one: it came in without wind, wet four streets and left. Nobody was hurt. A piano on Spit Lane was found facing the other way.

“The bells are tested every month,” said Ottoline Sperrin, the harbour master, at the railing of the Harbour Office. Her engineers put the failure down to the cold. Others on the quay say the bells were silent because their batteries had been taken for the new ferry terminal, which opened the same week and has very reliable doors.

The bells are the oldest tide warning on the coast still in use. They were cast from the guns of a ship that had run aground through not being warned, and each carries a name. The one that Nairn struck is called Patience.

According to Sperrin, insurers now refuse new policies below the five metre line. If that is so, it would put some 6,000 front doors on the wrong side of a contour. The Mutual of the Coast, which insures many of them, did not answer our letter, though it did send a calendar.

The harbour master has promised a test of all fourteen bells, in daylight, with notice. “People should not be alarmed,” she said. On Spit Lane, they felt that this was rather the difficulty.`;
	return {
		key: 'tideBells',
		title: 'The night the tide bells stayed quiet',
		outlet: 'The Quayside Ledger',
		byline: 'Perrin Aldous-Wick',
		url: 'https://quayside-ledger.example/harbour/the-night-the-tide-bells-stayed-quiet',
		published: '63d 05:30',
		captured: { by: 'jonah', at: '63d 09:25' },
		ownDraft: false,
		triaged: true,
		text,
		claims: [
			{
				key: 'bellsNine',
				exact: 'Nine of the city’s fourteen tide bells stayed silent',
				kind: 'figure',
				statement: `Nine of Tesselhaven’s fourteen tide bells did not ring on the night of ${at.day(66)}.`,
				slots: { value: '9 of 14', unit: 'bells', period: 'single', asOf: at.day(66) },
				claimant: 'The Quayside Ledger',
				saidOn: at.day(63),
				marked: { by: 'jonah', at: '63d 09:40' },
				assignee: 'jonah',
				evidence: [
					{
						source: 'bellLog',
						stance: 'supports',
						quote: 'No strike recorded: bells 1, 2, 5, 6, 8, 9, 11, 12, 14.',
						locator: 'Fault log, entry 77'
					},
					{
						source: 'bellLog',
						stance: 'context',
						quote: 'Bell 3: eleven strokes at 02:21, by hand.',
						locator: 'Fault log, entry 78'
					}
				],
				rating: {
					by: 'jonah',
					at: '62d 11:20',
					label: 'true',
					confidence: 'high',
					rationale: 'The log names the nine that did not strike.'
				},
				secondRating: {
					by: 'ines',
					at: '62d 14:50',
					label: 'true',
					confidence: 'high',
					rationale: 'Nine numbers in the log, and I rang the Harbour Office to hear them read out.'
				},
				verdict: {
					at: '61d 09:40',
					label: 'true',
					reason: 'The Harbour Office’s fault log lists nine bells that did not strike.',
					explanation:
						'Each bell records its own strokes. For that night the log shows none for bells 1, 2, 5, 6, 8, 9, 11, 12 and 14 [1]: **nine of fourteen**. Bell 3, which is Patience, has eleven strokes at 02:21 [2]. Those were the landlord’s ladle; only four bells rang by themselves.'
				},
				published: '61d 12:20'
			},
			{
				key: 'bellsDelay',
				exact: 'The alarm went out at 02:10, forty minutes after the gauge passed the red line',
				kind: 'event',
				statement:
					'The tide alarm was sent at 02:10, forty minutes after the gauge passed the red line.',
				slots: {
					what: 'The tide alarm went out at 02:10, forty minutes after the gauge passed the red line',
					when: `the night of ${at.day(66)}`,
					where: 'Kelderbank'
				},
				claimant: 'The Quayside Ledger',
				saidOn: at.day(63),
				marked: { by: 'jonah', at: '63d 09:48' },
				evidence: [
					{
						source: 'bellLog',
						stance: 'supports',
						quote: 'Alarm sent 02:10 by duty officer.',
						locator: 'Fault log, entry 76'
					},
					{
						source: 'tideGauge',
						stance: 'contradicts',
						quote: '01:40 3.28 m; 01:50 3.37 m; 02:00 3.44 m. Red line 3.35 m.',
						locator: `Sheet ${at.shortDay(66)}, rows 11 to 13`
					}
				],
				rating: {
					by: 'jonah',
					at: '62d 12:10',
					label: 'half',
					confidence: 'high',
					rationale:
						'The time is right. The red line was passed after 01:40, so the delay was under half an hour.'
				},
				secondRating: {
					by: 'ines',
					at: '62d 15:10',
					label: 'half',
					confidence: 'medium',
					rationale:
						'Sent at 02:10, yes. The gauge passed 3.35 m after 01:40, so not forty minutes.'
				},
				verdict: {
					at: '61d 09:55',
					label: 'half',
					reason:
						'The alarm did go out at 02:10. The gauge passed the red line between 01:40 and 01:50, so the delay was 20 to 30 minutes.',
					explanation:
						'The log confirms 02:10 [1]. The gauge is read every ten minutes: at 01:40 it stood at 3.28 metres, under the red line of 3.35, and at 01:50 at 3.37, above it [2]. So the line was passed at some time between the two, and the delay was **20 to 30 minutes**, not forty.'
				},
				published: '61d 12:30',
				correction: {
					at: '57d 10:40',
					what: 'We gave the delay as 20 minutes. The gauge is read every ten minutes, so all that can be said is 20 to 30. The verdict is unchanged.',
					before: {
						reason:
							'The alarm did go out at 02:10. The gauge passed the red line at 01:50, so the delay was 20 minutes.',
						explanation:
							'The log confirms 02:10 [1]. By the gauge the red line of 3.35 metres was passed at 01:50 [2]. The delay was **20 minutes**, not forty.'
					}
				}
			},
			{
				key: 'bellsBatteries',
				exact: 'because their batteries had been taken for the new ferry terminal',
				kind: 'causal',
				statement:
					'Tide bells failed to ring because their batteries had been taken for the new ferry terminal.',
				slots: {
					cause: 'Batteries were taken from the bells for the ferry terminal',
					effect: 'Nine tide bells did not ring'
				},
				claimant: 'People on the quay, unnamed',
				saidOn: at.day(63),
				marked: { by: 'ines', at: '63d 10:30' },
				evidence: [
					{
						source: 'bellLog',
						stance: 'context',
						quote: 'Batteries replaced at all nine bells. Old units not kept.',
						locator: 'Fault log, entry 79'
					}
				],
				rating: {
					by: 'ines',
					at: '60d 14:00',
					label: 'unver',
					confidence: 'medium',
					rationale:
						'The old batteries were thrown out. Nobody can now say what, if anything, was in the boxes.'
				},
				secondRating: {
					by: 'jonah',
					at: '60d 16:00',
					label: 'unver',
					confidence: 'high',
					rationale: 'The old batteries are gone, and no paper says where any had been taken.'
				},
				verdict: {
					at: '59d 10:10',
					label: 'unver',
					reason:
						'All nine batteries were replaced the next morning and the old ones were not kept.',
					explanation:
						'If there were old batteries, they are gone: the log says that all nine were replaced and the “old units not kept” [1]. It does not say whether there was anything to replace. The terminal’s contractor did not answer. **No record we know of can settle it.**'
				},
				published: '59d 13:10'
			},
			{
				key: 'bellsMonthly',
				exact: 'The bells are tested every month',
				kind: 'event',
				statement: 'Tesselhaven’s tide bells are tested every month.',
				slots: { what: 'The tide bells are tested', when: 'every month', where: 'Tesselhaven' },
				claimant: 'Ottoline Sperrin, harbour master',
				saidOn: at.day(64),
				saidWhere: 'outside the Harbour Office',
				marked: { by: 'ines', at: '63d 10:41' },
				dueInDays: 2,
				evidence: [
					{
						source: 'bellLog',
						stance: 'contradicts',
						quote: 'Tests in the last twelve months: seven.',
						locator: 'Test book, inside cover'
					}
				],
				sourced: '9d 14:00',
				rating: {
					by: 'ines',
					at: '9d 15:20',
					label: 'false',
					confidence: 'high',
					rationale: 'Seven tests in twelve months. The book is the Harbour Office’s own.'
				},
				secondRating: {
					by: 'mirela',
					at: '8d 14:10',
					label: 'false',
					confidence: 'high',
					rationale: 'Seven entries in the book for twelve months.'
				},
				verdict: {
					at: '4d 10:05',
					label: 'false',
					reason: 'The test book shows seven tests in twelve months.',
					explanation:
						'By the Harbour Office’s own book the bells were tested **seven times in twelve months** [1]. At least five months went without one.'
				}
			},
			{
				key: 'bellsHighest',
				exact: 'the highest tide since the surge',
				kind: 'comparison',
				statement: `The tide on the night of ${at.day(66)} was the highest in Tesselhaven since the surge.`,
				slots: {
					a: `The tide of ${at.day(66)}`,
					b: 'all tides since the surge',
					measure: 'height at the Kelderbank gauge'
				},
				claimant: 'The Quayside Ledger',
				saidOn: at.day(63),
				marked: { by: 'jonah', at: '63d 10:50' },
				assignee: 'ines',
				dueInDays: 3,
				evidence: [
					{
						source: 'tideGauge',
						stance: 'context',
						quote: '02:20 3.46 m, highest of the night.',
						locator: `Sheet ${at.shortDay(66)}, row 15`
					},
					{
						source: 'tideGauge',
						stance: 'contradicts',
						quote: '14:40 3.49 m, equinox.',
						locator: 'Sheet of extremes, row 2'
					}
				],
				rating: {
					by: 'jonah',
					at: '3d 15:40',
					label: 'false',
					confidence: 'medium',
					rationale: 'An equinox tide after the surge reached 3.49 metres, three centimetres more.'
				}
			},
			{
				key: 'bellsInsurers',
				exact: 'insurers now refuse new policies below the five metre line',
				kind: 'attribution',
				statement:
					'Ottoline Sperrin says that insurers refuse new policies below the five metre line.',
				slots: {
					speaker: 'Ottoline Sperrin, harbour master',
					what: 'Insurers refuse new policies below the five metre line',
					via: 'The Quayside Ledger'
				},
				claimant: 'The Quayside Ledger',
				saidOn: at.day(63),
				marked: { by: 'ines', at: '63d 11:02' },
				assignee: 'ines',
				dueInDays: 6,
				evidence: []
			},
			{
				key: 'bellsOldest',
				exact: 'the oldest tide warning on the coast still in use',
				kind: 'other',
				statement:
					'Tesselhaven’s tide bells are the oldest tide warning on the coast still in use.',
				slots: { note: 'Depends on what counts as in use' },
				claimant: 'The Quayside Ledger',
				saidOn: at.day(63),
				marked: { by: 'ines', at: '63d 11:10' },
				evidence: [
					{
						source: 'engineer',
						stance: 'context',
						quote:
							'Port Hallow has a horn that is older. It has not worked in my time, but nobody has taken it down.',
						locator: 'Notes, page 2'
					}
				],
				sourced: '58d 16:20'
			}
		],
		nothingToCheck: [
			{ words: 'A piano on Spit Lane', by: 'jonah', at: '63d 11:20' },
			{ words: 'rather the difficulty', by: 'jonah', at: '63d 11:21' },
			{ words: 'People should not be alarmed', by: 'jonah', at: '63d 11:22' }
		]
	};
}
