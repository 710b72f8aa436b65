/** What a person made of a suggestion: a claim as it stood, a claim with changes, or nothing. */
export const suggestionOutcomes = ['accepted', 'edited', 'dismissed'] as const;

export type SuggestionOutcome = (typeof suggestionOutcomes)[number];
