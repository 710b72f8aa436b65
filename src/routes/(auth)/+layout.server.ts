import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ setHeaders }) => {
	// These pages depend on links that work once, and on who is signed in.
	setHeaders({ 'cache-control': 'no-store' });
};
