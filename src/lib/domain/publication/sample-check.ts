import type { CheckPageInput } from '#lib/domain/publication/check-page.ts';
import { defaultScale } from '#lib/domain/rating/scale.ts';

/** A check of the fictional mayor's figure, for tests of this room and of the pages. */
export const sampleCheck: CheckPageInput = {
	claim: {
		number: 2217,
		statement: 'The Tesselhaven Harbour Rebuilding Fund spends EUR 1 billion per month.',
		kind: 'figure',
		slots: { value: '1 billion', currency: 'EUR', per: 'month' },
		claimant: 'Sunniva Achterdal, mayor of Tesselhaven',
		saidOn: '2026-05-05',
		saidWhere: 'to the city council'
	},
	exact: 'We are putting a billion a month into the water.',
	article: {
		title: 'Mayor defends harbour fund',
		outlet: 'The Quayside Ledger',
		url: 'https://quayside-ledger.example/harbour-fund',
		publishedAt: new Date('2026-05-06T06:00:00Z'),
		byline: 'Lene Marrow',
		language: 'en',
		ownDraft: false
	},
	evidence: [
		{
			stance: 'contradicts',
			quote: 'Cumulative disbursements to 28 February 2026 stood at EUR 3,571.2 million.',
			locator: 'page 14, table 3',
			figure: null,
			retrievedAt: new Date('2026-05-12T09:00:00Z'),
			source: {
				title: 'Disbursement statement, first quarter 2026',
				publisher: 'Tesselhaven Court of Audit',
				url: 'https://audit.tesselhaven.example/2026-q1.pdf',
				kind: 'document',
				primacy: 'primary',
				confidentiality: 'public',
				language: null
			}
		},
		{
			stance: 'supports',
			quote: 'April alone came to EUR 1.04 billion, signed.',
			locator: 'call of 11 May',
			figure: null,
			retrievedAt: new Date('2026-05-11T15:00:00Z'),
			source: {
				title: 'A clerk in the mayor’s office',
				publisher: 'City of Tesselhaven',
				url: 'https://intranet.tesselhaven.example/clerks/12',
				kind: 'interview',
				primacy: 'primary',
				confidentiality: 'desk',
				language: null
			}
		}
	],
	verdict: {
		labelKey: 'false',
		reason: 'The fund pays out EUR 148.8 million a month on average.',
		explanation: 'The fund had paid out EUR 3,571.2 million.[1] Contracts are another matter.[2]',
		ownDecision: false,
		decidedAt: new Date('2026-05-12T16:00:00Z')
	},
	scale: defaultScale,
	reviewers: ['Mirela Tansley', 'Jonah Vesterby'],
	editor: 'Hedda Quillon'
};
