import type { Person } from './shape.ts';

export const deskName = 'The Saltmarsh Standard';

/** One password for all, printed by the demo: it guards nothing but invented people. */
const password = 'low tide at kelderbank';

export const people: readonly Person[] = [
	{
		key: 'osric',
		name: 'Osric Fennimore',
		email: 'osric@saltmarsh-standard.example',
		password,
		role: 'admin',
		joined: '250d 08:00'
	},
	{
		key: 'hedda',
		name: 'Hedda Quillon',
		email: 'hedda@saltmarsh-standard.example',
		password,
		role: 'editor',
		joined: '249d 09:05'
	},
	{
		key: 'mirela',
		name: 'Mirela Tansley',
		email: 'mirela@saltmarsh-standard.example',
		password,
		role: 'reviewer',
		joined: '249d 09:40'
	},
	{
		key: 'jonah',
		name: 'Jonah Vesterby',
		email: 'jonah@saltmarsh-standard.example',
		password,
		role: 'reviewer',
		joined: '249d 10:15'
	},
	{
		key: 'ines',
		name: 'Ines Okoroba',
		email: 'ines@saltmarsh-standard.example',
		password,
		role: 'reviewer',
		joined: '190d 09:30'
	},
	{
		key: 'pia',
		name: 'Pia Halloran',
		email: 'pia@saltmarsh-standard.example',
		password,
		role: 'observer',
		joined: '120d 11:20'
	}
];
