import { expect, it } from 'vitest';
import { suggest } from '#lib/domain/suggest/suggest.ts';
import { hostilePieces, megabyteOf } from './support/hostile-texts.ts';

// What blows up does not end before a test's own limit; tests/bench tells how long each takes.
it.each(hostilePieces)('suggest comes to an end with 1 MB of %j', (piece) => {
	const text = megabyteOf(piece);
	const { claims, nothing } = suggest(text, languageOf(piece), { publishedOn: '2026-03-02' });
	for (const { start, end } of [...claims.slice(0, 100), ...nothing.slice(0, 100)])
		expect(text.slice(start, end)).toHaveLength(end - start);
	expect(claims.length).toBeLessThan(text.length / 10);
});

function languageOf(piece: string): string {
	if (/\p{Script=Cyrillic}/u.test(piece)) return 'ru';
	if (piece.includes('dit')) return 'fr';
	return piece === 'zwei ' ? 'de' : 'en';
}
