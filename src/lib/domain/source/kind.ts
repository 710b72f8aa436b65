/** What sort of thing a source is. */
export const sourceKinds = [
	'document',
	'dataset',
	'article',
	'interview',
	'expert',
	'file',
	'calculation'
] as const;

export type SourceKind = (typeof sourceKinds)[number];

export const sourceKindWords: Record<SourceKind, string> = {
	document: 'Document',
	dataset: 'Data set',
	article: 'Article',
	interview: 'Interview',
	expert: 'Expert',
	file: 'File',
	calculation: 'Calculation'
};

/** Whether a source is first-hand. */
export const primacies = ['primary', 'secondary'] as const;

export type Primacy = (typeof primacies)[number];

export const primacyWords: Record<Primacy, string> = {
	primary: 'Primary',
	secondary: 'Secondary'
};

/** What the choice of each says. */
export const primacyChoices: Record<Primacy, string> = {
	primary: 'Primary, first-hand',
	secondary: 'Secondary, reports another'
};

/** Whether readers may see which source it is, or only the desk. */
export const confidentialities = ['public', 'desk'] as const;

export type Confidentiality = (typeof confidentialities)[number];

export const confidentialityWords: Record<Confidentiality, string> = {
	public: 'Readers may see it',
	desk: 'Known to the desk only'
};
