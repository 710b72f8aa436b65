import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreWorth, worthThreshold } from '#lib/domain/suggest/worth.ts';

function one(sentence: string, language = 'en') {
	const [worth] = scoreWorth([sentence], language);
	if (worth === undefined) throw new Error('no score');
	return { ...worth, isWorth: worth.score >= worthThreshold };
}

describe('scoreWorth', () => {
	it.each([
		['The harbour budget rose by 4.2 million dollars in 2019.', 'states an amount'],
		['Unemployment in Kelderbank fell to 5 percent last year.', 'states a percentage'],
		[
			'Senator Marsh voted for the ferry bill and against the dredging bill.',
			'is about a law or a vote'
		],
		['Wages are lower than they were ten years ago.', 'compares or ranks'],
		['He said the company created 300 jobs.', 'names who said it']
	])('finds %j worth checking', (sentence, reason) => {
		const { isWorth, reasons } = one(sentence);
		expect(isWorth).toBe(true);
		expect(reasons).toContain(reason);
	});

	it.each([
		['What would you do about it?', 'is a question'],
		['I think we ought to be proud of this town.', 'gives an opinion'],
		['We will build a better harbour for our children.', 'speaks of the future'],
		['Thank you very much, ladies and gentlemen.', 'is courtesy or procedure'],
		['Right, off we go then.', 'judges rather than reports']
	])('finds nothing to check in %j', (sentence, reason) => {
		const { isWorth, reasons } = one(sentence);
		expect(isWorth).toBe(false);
		expect(reasons).toContain(reason);
	});

	it.each([
		['Der Haushalt stieg 2019 um 4,2 Millionen Euro.', 'Was meinen Sie?', 'de'],
		['Le chômage était de 5 % en 2019.', 'Je pense que c’est important.', 'fr'],
		['El paro subió un 5 % en 2019.', '¿Qué quiere usted?', 'es'],
		['Безробіття було 5 % у 2019 році.', 'Я думаю, що це важливо.', 'uk']
	])('puts %j before %j', (fact, talk, language) => {
		expect(one(fact, language).score).toBeGreaterThan(one(talk, language).score);
	});

	it('takes no German noun for a name', () => {
		const { reasons } = one('Der Rat beschloss den Haushalt, die Brücke und das Wehr.', 'de');
		expect(reasons).not.toContain('names people, places or bodies');
	});

	it('says that there is no number only where it would know one', () => {
		expect(one('Sturm im Hafen.', 'de').reasons).toEqual(['gives no number']);
		expect(one('Myrsky satamassa.', 'fi').reasons).toEqual([]);
	});

	it('depends on nothing but the sentence', () => {
		const sentences = ['It cost 5 dollars.', 'Why?', '', 'It cost 5 dollars.'];
		const scores = scoreWorth(sentences, 'en');
		expect(scores).toHaveLength(4);
		expect(scores[3]).toEqual(scores[0]);
	});

	it('scores anything between 0 and 1, with three reasons at most', () => {
		const languages = fc.constantFrom('en', 'en-GB', 'de', 'xx', '', 'constructor');
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary' })), languages, (sentences, language) => {
				for (const { score, reasons } of scoreWorth(sentences, language)) {
					expect(score >= 0 && score <= 1).toBe(true);
					expect(new Set(reasons).size).toBe(reasons.length);
					expect(reasons.length).toBeLessThanOrEqual(3);
				}
			})
		);
	});

	// What blows up does not end before the test's own limit.
	it('comes to an end with long sentences and with many of them', () => {
		for (const piece of ['a', '"', '1', '(', "a'", 'a '])
			scoreWorth([piece.repeat(1_000_000 / piece.length)], 'en');
		const many = Array<string>(10_000).fill('The harbour budget rose by 4.2 million in 2019.');
		expect(scoreWorth(many, 'en')).toHaveLength(10_000);
	});
});
