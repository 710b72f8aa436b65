/** The part of a claim's page where something is mended, for a list of what is missing to link to. */
export type MendedAt =
	'details' | 'words' | 'evidence' | 'ratings' | 'dispute' | 'decision' | 'comments' | 'otherClaim';
