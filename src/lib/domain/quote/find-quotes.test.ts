import { describe, expect, it } from 'vitest';

import { findQuotes } from '#lib/domain/quote/find-quotes.ts';

interface Said {
	words: string;
	source: string | null;
	speaker?: string;
	via?: string;
}

/** What was found, as text. */
function said(text: string, language: string): Said[] {
	const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
	return findQuotes(text, language).map(({ content, source, speaker, via }) => ({
		words: content.map(words).join(' … '),
		source: source === null ? null : words(source),
		...(speaker === undefined ? {} : { speaker }),
		...(via === undefined ? {} : { via })
	}));
}

describe('English', () => {
	it.each([
		['“The bridge is safe,” the mayor said on Friday.', '“The bridge is safe,”', 'the mayor'],
		['“The bridge is safe,” said the mayor, Ada Lund.', '“The bridge is safe,”', 'the mayor'],
		['Lund told reporters: "The bridge is safe."', '"The bridge is safe."', 'Lund'],
		['Lund said Tuesday that the bridge was safe.', 'that the bridge was safe', 'Lund'],
		['The council said it would close the bridge.', 'it would close the bridge', 'The council'],
		[
			'The bridge will close in May, according to the council.',
			'The bridge will close in May',
			'the council'
		],
		['According to the council, the bridge will close.', 'the bridge will close', 'the council'],
		['Lund called the plan “a gift to lorries.”', 'the plan “a gift to lorries.”', 'Lund'],
		['Lund vowed to reopen the bridge by June.', 'to reopen the bridge by June', 'Lund'],
		['The bridge, she said, was never in danger.', 'The bridge … was never in danger', 'she'],
		['“Is it safe?” Lund asked.', '“Is it safe?”', 'Lund'],
		['As the Herald reported, the bridge is unsafe.', 'the bridge is unsafe', 'the Herald']
	])('%s', (text, words, source) => {
		expect(said(text, 'en')).toMatchObject([{ words, source }]);
	});

	it('joins a quotation that its cue interrupts', () => {
		const text = '“We looked twice,” Lund said. “Nothing was wrong.”';
		expect(said(text, 'en').map(({ words }) => words)).toEqual([
			'“We looked twice,” … “Nothing was wrong.”'
		]);
	});

	it('joins the paragraphs of a quotation', () => {
		const text = 'Lund was blunt:\n\nShe said:\n\n“One thing first.\n\n“Then another.”';
		expect(said(text, 'en')).toMatchObject([{ words: '“One thing first. … “Then another.”' }]);
	});

	it('gives each of two cues in a sentence its own words', () => {
		const text = 'Lund said the bridge was safe and accused the paper of lying.';
		expect(said(text, 'en')[0]).toMatchObject({ words: 'the bridge was safe', source: 'Lund' });
	});

	it('leaves names in marks and scare quotes alone', () => {
		expect(said('The show “Harbour Lights” opened in a “luxury” tent.', 'en')).toEqual([]);
		expect(said('The so-called report states nothing. United States exports rose.', 'en')).toEqual(
			[]
		);
	});
});

describe('speakers', () => {
	it('finds the fullest name behind a pronoun, a surname and an office', () => {
		const text =
			'Harbour minister Ada Lund opened the bridge. “It is safe,” she said. Lund added that it was cheap. The minister said it would last.';
		expect(said(text, 'en').map(({ speaker }) => speaker)).toEqual([
			'Ada Lund',
			'Ada Lund',
			'Ada Lund'
		]);
	});

	it('tells he from she', () => {
		const text = 'Maria Vess met John Orley. “We agree,” he said. “Not quite,” she said.';
		expect(said(text, 'en').map(({ speaker }) => speaker)).toEqual(['John Orley', 'Maria Vess']);
	});

	it('prefers who spoke just before, and no owner', () => {
		const text =
			'Kelder Sen. Paul Vane spoke of John Orley’s plan. Vane said that it failed. Orley’s plan was old. He added that it was dear.';
		expect(said(text, 'en').map(({ speaker }) => speaker)).toEqual(['Paul Vane', 'Paul Vane']);
	});

	it('resolves a relative pronoun', () => {
		const text = 'The report pleased Ada Lund, who said that it was fair.';
		expect(said(text, 'en')).toMatchObject([{ source: 'who', speaker: 'Ada Lund' }]);
	});

	it('does not take a place that qualifies an office for the speaker', () => {
		expect(said('“No,” said the mayor of Kelder.', 'en')[0]?.speaker).toBeUndefined();
	});
});

describe('outlets', () => {
	it.each([
		['“It is safe,” Lund told Reuters on Monday.', 'Reuters'],
		['“It is safe,” Lund said, according to the Kelder Times.', 'Kelder Times'],
		[
			'“It is safe,” Lund said. This statement, reported by the Kelder Times, was new.',
			'Kelder Times'
		],
		['“It is safe,” Lund said, the Kelder Times reported.', 'Kelder Times']
	])('%s', (text, via) => {
		expect(said(text, 'en')).toMatchObject([{ words: '“It is safe,”', via }]);
	});
});

describe('German', () => {
	it.each([
		['Die Ministerin sagte, die Brücke sei sicher.', 'die Brücke sei sicher', 'Die Ministerin'],
		[
			'Am Montag sagte Ada Lund, dass die Brücke sicher sei.',
			'dass die Brücke sicher sei',
			'Ada Lund'
		],
		['„Die Brücke ist sicher“, so Lund.', '„Die Brücke ist sicher“', 'Lund'],
		['Lund teilte am Abend mit: „Die Brücke ist sicher.“', '„Die Brücke ist sicher.“', 'Lund'],
		['Laut Lund ist die Brücke sicher.', 'ist die Brücke sicher', 'Lund'],
		[
			'Wie die Polizei mitteilte, ist die Brücke gesperrt.',
			'ist die Brücke gesperrt',
			'die Polizei'
		],
		['»Die Brücke ist sicher«, hatte Lund gestern erklärt.', '»Die Brücke ist sicher«', 'Lund']
	])('%s', (text, words, source) => {
		expect(said(text, 'de')).toMatchObject([{ words, source }]);
	});

	it('carries reported speech on by its mood, and gives the words in marks on their own', () => {
		const text = 'Lund sagte, die Brücke sei sicher. Sie werde „noch lange“ halten.';
		expect(said(text, 'de').map(({ words }) => words)).toEqual([
			'die Brücke sei sicher',
			'Sie werde „noch lange“ halten',
			'„noch lange“'
		]);
	});
});

describe('other languages', () => {
	it.each([
		['fr', '« Le pont est sûr », a déclaré la maire.', '« Le pont est sûr »', 'la maire'],
		['fr', '« Le pont, a-t-elle assuré, est sûr. »', '« Le pont, … est sûr. »', 'elle'],
		['fr', 'Selon la mairie, le pont est sûr.', 'le pont est sûr', 'la mairie'],
		[
			'es',
			'—El puente es seguro —dijo la alcaldesa—. Muy seguro.',
			'El puente es seguro … Muy seguro.',
			'la alcaldesa'
		],
		[
			'es',
			'La alcaldesa afirmó que el puente es seguro.',
			'que el puente es seguro',
			'La alcaldesa'
		],
		['it', '«Il ponte è sicuro», ha detto la sindaca.', '«Il ponte è sicuro»', 'la sindaca'],
		['it', 'Secondo il Comune, il ponte è sicuro.', 'il ponte è sicuro', 'il Comune'],
		['pt', '“A ponte é segura”, disse a prefeita.', '“A ponte é segura”', 'a prefeita'],
		[
			'pl',
			'– Most jest bezpieczny – powiedziała Lund. – Na pewno.',
			'Most jest bezpieczny … Na pewno.',
			'Lund'
		],
		['pl', 'Rzecznik powiedział, że most jest bezpieczny.', 'że most jest bezpieczny', 'Rzecznik'],
		['uk', '«Міст безпечний», — сказала Лунд.', '«Міст безпечний»', 'Лунд'],
		[
			'uk',
			'За словами речниці Ганни Лунд, міст безпечний.',
			'міст безпечний',
			'речниці Ганни Лунд'
		],
		['ru', '«Мост безопасен», — сказала Лунд.', '«Мост безопасен»', 'Лунд'],
		['ru', 'Лунд заявила, что мост безопасен.', 'что мост безопасен', 'Лунд']
	])('%s: %s', (language, text, words, source) => {
		expect(said(text, language)).toMatchObject([{ words, source }]);
	});
});
