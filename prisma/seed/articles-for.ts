import { dampSchools } from './articles/damp-schools.ts';
import { ferryFares } from './articles/ferry-fares.ts';
import { gullProofBins } from './articles/gull-proof-bins.ts';
import { harbourFund } from './articles/harbour-fund.ts';
import { homesBuilt } from './articles/homes-built.ts';
import { tideBells } from './articles/tide-bells.ts';
import type { Calendar } from './calendar.ts';
import type { ArticleSeed } from './shape.ts';

/** The demo's six articles with their claims, oldest first. */
export function articlesFor(at: Calendar): ArticleSeed[] {
	return [ferryFares, dampSchools, homesBuilt, tideBells, harbourFund, gullProofBins].map(
		(article) => article(at)
	);
}
