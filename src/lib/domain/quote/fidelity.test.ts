import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuote, type QuoteFidelity } from '#lib/domain/quote/fidelity.ts';
import { fidelityHeading, fidelitySentence } from '#lib/domain/quote/fidelity/fidelity-words.ts';

const transcript = [
	'The mayor rose at ten. “We are putting a billion a month into the water. Every month.',
	'People ask where it goes, and it’s a fair question – we don’t hide a cent.',
	'Ms Achterdal has not seen the books, but she will.',
	'The U.S. lender wants 4.5% and US law applies. We are full.”'
].join('\n');

function compare(quote: string, source = transcript): QuoteFidelity {
	return compareQuote({ quote, source, quoteLanguage: 'en', sourceLanguage: 'en-GB' });
}

describe('exact', () => {
	it.each([
		['the very words', 'We are putting a billion a month into the water.'],
		['other quotes, dashes and spaces', "it's a fair  question - we don't\nhide a cent"],
		['another first capital', 'Where it goes, and it’s a fair question'],
		['the first letter in a bracket', '[I]t’s a fair question'],
		['an ellipsis at the ends', '… a billion a month into the water …'],
		['[sic]', 'We are putting a billion a month [sic] into the water'],
		['a number with its sign', 'wants 4.5% and US law']
	])('with %s', (_name, quote) => {
		expect(compare(quote)).toMatchObject({ verdict: 'exact', added: 0 });
	});

	it('names the passage', () => {
		const { passage } = compare('it’s a fair question');
		expect(transcript.slice(passage?.start, passage?.end)).toBe('it’s a fair question');
	});

	it('with a bracket that holds the source’s own words', () => {
		expect(compare('[Achterdal] has not seen the books').verdict).toBe('exact');
	});

	it('with dots and brackets that stand in the source', () => {
		expect(compare('I am [laughs] fine', 'He said: I am [laughs] fine.').verdict).toBe('exact');
		expect(compare('I … I mean it', 'He said: I … I mean it.').verdict).toBe('exact');
	});

	it('in a transcript set in capitals, and in letters without spaces', () => {
		expect(compare('We are full.', 'MAYOR: WE ARE FULL. NEXT.').verdict).toBe('exact');
		expect(compare('私たちは満員', '市長は「私たちは満員です」と言った。').verdict).toBe('exact');
	});
});

describe('trimmed', () => {
	it.each(['…', '...', '. . .', '[…]', '[...]', '(...)'])('with %s for words left out', (mark) => {
		const found = compare(`We are putting a billion ${mark} into the water.`);
		expect(found).toMatchObject({ verdict: 'trimmed', leftOut: { marked: 2, unmarked: 0 } });
		expect(found.parts.map(({ kind, text }) => [kind, text])).toEqual([
			['same', 'We are putting a billion'],
			['ellipsis', mark],
			['leftOut', 'a month'],
			['same', 'into the water']
		]);
	});

	it('with words in brackets', () => {
		const named = compare('[The mayor] has not seen the books, but she will');
		expect(named).toMatchObject({ verdict: 'trimmed', leftOut: { marked: 0, unmarked: 0 } });
		const instead = compare('People ask where [the money] goes');
		expect(instead).toMatchObject({ verdict: 'trimmed', leftOut: { marked: 1, unmarked: 0 } });
	});

	it('without a mark, and says so', () => {
		const found = compare('has seen the books, but she will');
		expect(found).toMatchObject({ verdict: 'trimmed', leftOut: { marked: 0, unmarked: 1 } });
		expect(fidelitySentence(found)).toBe(
			'1 word is left out without a mark, nothing else changed.'
		);
		expect(compare('Every month. We are full.')).toMatchObject({ verdict: 'trimmed' });
	});

	it('takes the nearest of several places', () => {
		const source = 'We pay. Later, much later, we go on. We pay today and we go home.';
		expect(compare('We pay … we go', source).leftOut).toEqual({ marked: 2, unmarked: 0 });
	});
});

describe('altered', () => {
	it('names the words that are not there', () => {
		const found = compare('We are putting two billion a month into the sea.');
		expect(found).toMatchObject({ verdict: 'altered', added: 2 });
		expect(found.parts.map(({ kind, text }) => [kind, text])).toEqual([
			['same', 'We are putting'],
			['added', 'two'],
			['leftOut', 'a'],
			['same', 'billion a month into the'],
			['added', 'sea']
		]);
		expect(fidelitySentence(found)).toBe('2 words are here that the source has not, 1 left out.');
	});

	it.each([
		['a number', 'The U.S. lender wants 4.6%'],
		['a sign', 'lender wants 4.5 € and'],
		['capitals that mean something', 'wants 4.5% and us law applies'],
		['one run of two', 'we are putting a million a month … Ms Achterdal has not seen the books']
	])('by %s', (_name, quote) => {
		expect(compare(quote).verdict).toBe('altered');
	});

	it('does not stretch the passage to words that match by chance', () => {
		const source =
			'The long report on the state of roads and locks says the fund is paying badly now.';
		const { parts } = compare('The fund is paying well now', source);
		expect(parts[0]).toMatchObject({ kind: 'added', text: 'The' });
	});
});

describe('out of order', () => {
	it.each([
		['runs', 'She will … we are putting a billion'],
		['sentences', 'Every month. We are putting a billion a month into the water.'],
		['words', 'a month a billion into the water. Every month.']
	])('of %s', (_name, quote) => {
		expect(compare(quote).verdict).toBe('outOfOrder');
	});
});

describe('not found', () => {
	it.each(['Nobody was told about any dredging contract', '…', ''])('“%s”', (quote) => {
		expect(compare(quote)).toMatchObject({ verdict: 'notFound', passage: null, parts: [] });
	});
});

it('flags a translation', () => {
	const found = compareQuote({
		quote: 'We are full.',
		source: 'Ми переповнені.',
		quoteLanguage: 'en',
		sourceLanguage: 'uk'
	});
	expect(found).toMatchObject({ verdict: 'notFound', isTranslation: true });
	expect(fidelityHeading(found, 'uk')).toBe('Translated from Ukrainian');
	expect(fidelitySentence(found)).toContain('another language');
	const unknown = { quote: 'We are full.', source: 'We are full.', quoteLanguage: 'en' };
	expect(compareQuote({ ...unknown, sourceLanguage: '' }).isTranslation).toBe(false);
});

describe('any quotation', () => {
	const words = fc.array(fc.constantFrom('we', 'pay', 'the', 'water', 'month', 'never', 'full'), {
		minLength: 1,
		maxLength: 40
	});
	const cut = fc.tuple(words, fc.nat(), fc.nat()).map(([all, a, b]) => {
		const [from, to] = [a % all.length, b % all.length].sort((x, y) => x - y);
		return { all, from: from ?? 0, to: (to ?? 0) + 1 };
	});

	it('that was cut from the source is exact', () => {
		fc.assert(
			fc.property(cut, ({ all, from, to }) => {
				expect(compare(all.slice(from, to).join(' '), all.join(' ')).verdict).toBe('exact');
			})
		);
	});

	it('with its middle left out and marked is exact or trimmed', () => {
		fc.assert(
			fc.property(cut, ({ all, from, to }) => {
				const quote = `${all.slice(0, from + 1).join(' ')} … ${all.slice(to).join(' ')}`;
				expect(['exact', 'trimmed']).toContain(compare(quote, all.join(' ')).verdict);
			})
		);
	});

	it('is whole in the parts, and the passage is whole in them too', () => {
		fc.assert(
			fc.property(words, words, (quoted, all) => {
				const { parts, passage } = compare(quoted.join(' '), all.join(' '));
				if (parts.length === 0) return;
				const text = (leaving: string): string =>
					parts
						.filter(({ kind }) => kind !== leaving)
						.map((part) => part.text)
						.join(' ');
				expect(text('leftOut')).toBe(quoted.join(' '));
				expect(text('added')).toBe(all.join(' ').slice(passage?.start, passage?.end));
			})
		);
	});
});

it('reads a megabyte in well under a second', () => {
	const source = `${'The fund is paying for the water and the locks, month by month. '.repeat(16_000)}${transcript}`;
	const begun = performance.now();
	expect(compare('We are putting two billion a month into the sea', source).verdict).toBe(
		'altered'
	);
	expect(compare('We are putting … US law', source).verdict).toBe('trimmed');
	expect(performance.now() - begun).toBeLessThan(5000);
});
