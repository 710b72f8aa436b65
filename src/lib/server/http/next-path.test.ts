import { expect, it } from 'vitest';
import { nextPath } from './next-path.ts';

function after(next: string | null): string {
	const url = new URL('https://desk.example/signin');
	if (next !== null) url.searchParams.set('next', next);
	return nextPath(url);
}

it.each(['/articles/7?claim=3', '/claims#c-12', '/checks?q=https%3A%2F%2Fother.example'])(
	'goes back to %s',
	(next) => {
		expect(after(next)).toBe(next);
	}
);

it.each([
	null,
	'',
	'desk',
	'https://other.example/',
	'//other.example',
	'/\\other.example',
	'/\t/other.example',
	'/..//other.example',
	'/.//other.example',
	'javascript:alert(1)',
	'/signin?next=/signin'
])('goes to the desk for %j', (next) => {
	expect(after(next)).toBe('/desk');
});
