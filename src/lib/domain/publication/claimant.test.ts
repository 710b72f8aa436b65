import { expect, it } from 'vitest';
import { claimantType } from './claimant.ts';

it.each([
	'Coastal Fares Board',
	'the harbour board',
	'Ministry of Health',
	'Bank of Tesselhaven',
	'Tessel Ferry Company',
	'Orrin Steel Ltd',
	'The UN',
	'WHO'
])('takes %s for an organisation', (name) => {
	expect(claimantType(name)).toBe('Organization');
});

it.each([
	'Sunniva Achterdal, mayor of Tesselhaven',
	'Wilhelmina Aske, who chairs the roads board',
	'Wilhelmina Aske of the roads board',
	'A spokesperson for the ministry',
	'The mayor',
	'Ilse Bankhurst'
])('takes %s for a person', (name) => {
	expect(claimantType(name)).toBe('Person');
});
