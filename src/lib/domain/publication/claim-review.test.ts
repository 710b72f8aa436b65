import { describe, expect, it } from 'vitest';
import { buildCheckPage, type CheckPage } from '#lib/domain/publication/check-page.ts';
import {
	claimReview,
	jsonLdScript,
	type ClaimReviewContext
} from '#lib/domain/publication/claim-review.ts';
import { sampleCheck } from '#lib/domain/publication/sample-check.ts';
import { defaultScale } from '#lib/domain/rating/scale.ts';

const context: ClaimReviewContext = {
	url: 'https://standard.example/checks/harbour-fund-2217',
	publisher: 'The Saltmarsh Standard',
	publisherUrl: 'https://standard.example/checks',
	datePublished: new Date('2026-05-13T07:00:00Z'),
	withdrawn: false
};

const page = buildCheckPage(sampleCheck);

function review(changes: Partial<CheckPage> = {}, more: Partial<ClaimReviewContext> = {}) {
	return claimReview({ ...page, ...changes }, { ...context, ...more });
}

describe('claimReview', () => {
	it('says what Google’s ClaimReview asks for', () => {
		expect(review({}, { dateModified: new Date('2026-05-14T16:20:00Z') })).toEqual({
			'@context': 'https://schema.org',
			'@type': 'ClaimReview',
			'@id': `${context.url}#review`,
			url: context.url,
			datePublished: '2026-05-13',
			dateModified: '2026-05-14',
			inLanguage: 'en-GB',
			claimReviewed: page.statement,
			author: { '@type': 'Organization', name: context.publisher, url: context.publisherUrl },
			itemReviewed: {
				'@type': 'Claim',
				'@id': `${context.url}#claim`,
				author: { '@type': 'Person', name: 'Sunniva Achterdal, mayor of Tesselhaven' },
				datePublished: '2026-05-05',
				appearance: {
					'@type': 'CreativeWork',
					url: 'https://quayside-ledger.example/harbour-fund',
					headline: 'Mayor defends harbour fund',
					datePublished: '2026-05-06'
				}
			},
			reviewRating: {
				'@type': 'Rating',
				ratingValue: 1,
				worstRating: 1,
				bestRating: 5,
				alternateName: 'False',
				ratingExplanation: page.reason
			}
		});
	});

	it.each(defaultScale)('rates $name by number only when it has one', (label) => {
		const result = review({ label });
		const numbers =
			label.value === null ? {} : { ratingValue: label.value, worstRating: 1, bestRating: 5 };
		expect(result).toHaveProperty('reviewRating', {
			'@type': 'Rating',
			...numbers,
			alternateName: label.name,
			ratingExplanation: page.reason
		});
	});

	it('gives nothing for an own draft or a withdrawn page', () => {
		expect(review({ article: { ...page.article, ownDraft: true } })).toBeNull();
		expect(review({}, { withdrawn: true })).toBeNull();
	});

	it('leaves out what is not known', () => {
		const result = review({
			claimant: null,
			saidOn: 'last spring',
			article: { ...page.article, url: null }
		});
		expect(result).toHaveProperty('itemReviewed', {
			'@type': 'Claim',
			'@id': `${context.url}#claim`
		});
		expect(result).not.toHaveProperty('dateModified');
	});

	it.each(['2026-02-31', '5 May 2026', '2026-5-5', ''])('takes %j for no date', (saidOn) => {
		expect(review({ saidOn })).not.toHaveProperty('itemReviewed.datePublished');
	});

	it('keeps the claim below 75 characters', () => {
		const statement =
			'The Tesselhaven Harbour Rebuilding Fund, set up in 2023, spends a billion, or more, a month.';
		expect(review({ statement })).toHaveProperty(
			'claimReviewed',
			'The Tesselhaven Harbour Rebuilding Fund, set up in 2023, spends…'
		);
	});

	it('names a body as an organisation', () => {
		expect(review({ claimant: 'Coastal Fares Board' })).toHaveProperty(
			'itemReviewed.author.@type',
			'Organization'
		);
	});
});

describe('jsonLdScript', () => {
	const hostile = '</script><script>alert(1)</script><!-- \u2028 "\\';

	it('cannot be broken out of, and reads back to the letter', () => {
		const script = jsonLdScript(
			review({ statement: hostile, claimant: hostile, reason: hostile }) ?? {}
		);
		const inside = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(script)?.[1] ?? '';
		expect(inside).not.toMatch(/[<\u2028]/);
		expect(JSON.parse(inside)).toMatchObject({
			claimReviewed: hostile,
			reviewRating: { ratingExplanation: hostile }
		});
	});
});
