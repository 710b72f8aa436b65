import type { CheckPage } from './check-page.ts';
import { claimantType } from './claimant.ts';
import { shortened } from './shortened.ts';

/** What the frozen page does not hold: where it lives and since when. */
export interface ClaimReviewContext {
	/** Absolute address of the check. */
	url: string;
	publisher: string;
	/** Absolute address of the desk's list of checks. */
	publisherUrl: string;
	datePublished: Date;
	/** When the newest correction was published. */
	dateModified?: Date;
	/** Absolute address of the page that explains corrections. */
	correctionsPolicy?: string;
	withdrawn: boolean;
}

/** Google asks for fewer than 75 characters. */
const longestClaim = 74;

/**
 * The schema.org ClaimReview of a check, or null where none may be given: a withdrawn page, and an
 * own draft, because the claim must have an origin separate from the site that reviews it (Google,
 * Fact Check structured data).
 */
export function claimReview(page: CheckPage, context: ClaimReviewContext): object | null {
	if (page.article.ownDraft || context.withdrawn) return null;
	const { url, publisher, publisherUrl, datePublished, dateModified, correctionsPolicy } = context;
	return {
		'@context': 'https://schema.org',
		'@type': 'ClaimReview',
		'@id': `${url}#review`,
		url,
		datePublished: day(datePublished),
		...(dateModified && { dateModified: day(dateModified) }),
		inLanguage: 'en-GB',
		claimReviewed: shortened(page.statement, longestClaim),
		author: {
			'@type': 'Organization',
			name: publisher,
			url: publisherUrl,
			...(correctionsPolicy && { correctionsPolicy })
		},
		itemReviewed: {
			'@type': 'Claim',
			'@id': `${url}#claim`,
			...(page.claimant && {
				author: { '@type': claimantType(page.claimant), name: page.claimant }
			}),
			...(isIsoDay(page.saidOn) && { datePublished: page.saidOn }),
			...(page.article.url && {
				appearance: {
					'@type': 'CreativeWork',
					url: page.article.url,
					headline: page.article.title,
					...(page.article.publishedAt && {
						datePublished: page.article.publishedAt.slice(0, 10)
					})
				}
			})
		},
		reviewRating: rating(page)
	};
}

/** A script element with JSON-LD in which no text, however hostile, can end the element. */
export function jsonLdScript(data: object): string {
	const json = JSON.stringify(data).replace(/[<\u2028\u2029]/g, (character) => {
		return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
	});
	return `<script type="application/ld+json">${json}</` + 'script>';
}

/** Only a label with a number has a numeric rating; the word is always there. */
function rating({ label, scale, reason }: CheckPage): object {
	const numbers = scale.flatMap(({ value }) => value ?? []);
	return {
		'@type': 'Rating',
		...(label.value !== null && {
			ratingValue: label.value,
			worstRating: 1,
			bestRating: Math.max(...numbers)
		}),
		alternateName: label.name,
		ratingExplanation: reason
	};
}

function isIsoDay(text: string | null): text is string {
	if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(text);
	// 31 February parses as 3 March.
	return !Number.isNaN(time) && day(new Date(time)) === text;
}

function day(date: Date): string {
	return date.toISOString().slice(0, 10);
}
