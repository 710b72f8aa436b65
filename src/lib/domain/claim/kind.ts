/** What sort of statement a claim is. Each kind has its own slots and checklist. */
export const claimKinds = [
	'figure',
	'quote',
	'attribution',
	'event',
	'comparison',
	'causal',
	'prediction',
	'other'
] as const;

export type ClaimKind = (typeof claimKinds)[number];

export const kindWords: Record<ClaimKind, string> = {
	figure: 'Figure',
	quote: 'Quote',
	attribution: 'Attribution',
	event: 'Event',
	comparison: 'Comparison',
	causal: 'Cause',
	prediction: 'Prediction or promise',
	other: 'Other'
};
