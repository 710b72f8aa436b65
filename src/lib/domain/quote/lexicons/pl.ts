import type { LexiconSource } from '#lib/domain/quote/lexicon.ts';

/** Polish. */
export const polish: LexiconSource = {
	cues: {
		say: `powiedzi(ał|ała|eli|ało) mów(i|ią|ił|iła|ili|iąc) stwierdzi(ł|ła|li|ło) stwierdz(a|ając)
			doda(ł|ła|li|je|ją|jąc) oświadczy(ł|ła|li) oświadcza(|ją) podkreśli(ł|ła|li) podkreśla(|ją|jąc)
			zaznaczy(ł|ła|li) zaznacza(|jąc) wyjaśni(ł|ła|li) wyjaśnia(|ją|jąc) poinformowa(ł|ła|li|ło)
			informuj(e|ą|ąc) zapowiedzi(ał|ała|eli) zapowiada(|ją) ogłosi(ł|ła|li) przyzna(ł|ła|li|je|ją|jąc)
			twierdz(i|ą|ił|iła|ili|ąc) uważ(a|ają) oceni(ł|ła|li) ocenia(|ją|jąc) zauważy(ł|ła|li) zauważa(|jąc)
			ostrzeg(ł|ła|li|a|ają|ając) przekaza(ł|ła|li) przekazuj(e|ą) napisa(ł|ła|li) pisz(e|ą) tłumaczy(|ł|ła|li)
			odpowiedzi(ał|ała|eli) odpar(ł|ła|li) zapewni(ł|ła|li) zapewnia(|ją|jąc) potwierdzi(ł|ła|li)
			potwierdza(|ją) zaprzeczy(ł|ła|li) przypomnia(ł|ła|li) przypomina(|jąc) wskaza(ł|ła|li)
			wskazuj(e|ą|ąc) skomentowa(ł|ła|li) komentuj(e|ą) podsumowa(ł|ła|li) opowiada(|ł|ła|li)
			zarzuci(ł|ła|li) skrytykowa(ł|ła|li) obieca(ł|ła|li) zapyta(ł|ła|li) dowodzi(|ł|ła) argumentowa(ł|ła|li)
			relacjonuj(e|ą) relacjonowa(ł|ła) donosi(|ł|ła) donosz(ą) poda(ł|ła|li|je|ją) ujawni(ł|ła|li) apeluj(e|ą)
			zaapelowa(ł|ła|li) deklaruj(e|ą) zadeklarowa(ł|ła|li) alarmuj(e|ą) szacuj(e|ą)`,
		speak: `kontynuowa(ł|ła) krzy(czy|czał|knął|knęła) śmieje_się żartuje żartował cytuje cytował pyta pytał pytała
			brzmi brzmiał`,
		think: 'myśl(i|ą|ał|ała) wierz(y|ą|ył|yła) obawia_się ma_nadzieję liczy chce chcą sądzi sądzą',
		judge: 'nazwa(ł|ła|li) nazywa(|ją|jąc) określi(ł|ła|li) określa(|ją)',
		source: `według zdaniem jak_podał jak_podała w_opinii w_ocenie zgodnie_z`
	},
	complementisers: 'że iż czy żeby aby',
	questions: 'jak dlaczego kto co gdzie kiedy',
	coordinators: 'i oraz a ale lub',
	adversatives: 'ale jednak',
	likenesses: 'jak',
	ambiguous: 'chce chcą dowodzi podaje liczy',
	nonFinite: 'być nie',
	infinitive: '',
	pronouns: {
		male: 'on',
		female: 'ona',
		neuter: 'ono to',
		plural: 'oni one',
		first: 'ja my pan pani ktoś nikt'
	},
	relatives: 'który która które którzy którego której',
	determiners: `ten ta to ci te tego tej tych jego jej ich swój swoja mój nasz nasza jeden jedna dwa dwie trzy
		cztery pięć kilka wielu niektórzy każdy wszyscy obaj`,
	prepositions: `w we na z ze do od po przy przez dla o u za nad pod przed między podczas według wobec bez mimo
		dzięki wśród`,
	linkers: 'de von van z ze i do spraw ds. w na',
	conjunctions: 'i oraz a ale lub albo że iż gdy kiedy jeśli ponieważ bo choć jak gdzie',
	auxiliaries: `jest są był była było byli będzie będą może mogą musi muszą ma mają nie się został została zostało
		by`,
	passives: '',
	adverbs: `także również też potem wczoraj dziś dzisiaj jutro już jeszcze wcześniej później następnie ponadto
		jednocześnie natomiast jednak bardzo zawsze nigdy`,
	times: `poniedziałek wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela stycznia lutego marca
		kwietnia maja czerwca lipca sierpnia września października listopada grudnia wczoraj dziś rano
		wieczorem`,
	titles: `prezydent prezydenta premier minister ministra ministerka kanclerz sekretarz generalny senator
		senatorka poseł posłanka burmistrz wójt marszałek sędzia prokurator dyrektor dyrektorka szef szefowa
		rzecznik rzeczniczka król królowa papież książę generał pułkownik kapitan doktor dr profesor prof
		pan pani mec adwokat ambasador ambasadorka komisarz ekonomista ekonomistka analityk trener były była
		lider liderka kandydat kandydatka wicepremier wiceminister prezes prezeska nato ue usa`,
	quantifiers: '',
	genitives: '',
	datives: '',
	namingArticles: '',
	perfects: '',
	noVerbAfter: '',
	maleTitles: 'pan król książę',
	femaleTitles: 'pani królowa',
	utterances: `oświadczenie oświadczeniu wypowiedź słowa komunikat zapowiedź wywiad rozmowie przemówienie wpis
		komentarz ostrzeżenie deklaracja cytat`,
	carriers: `cytowany_przez cytowana_przez cytowani_przez cytowane_przez w_rozmowie_z w_wywiadzie_dla
		podany_przez podana_przez podane_przez`,
	media: 'gazeta dziennik tygodnik magazyn portal film książka powieść program statek',
	maleNames: `jan andrzej piotr krzysztof stanisław tomasz paweł józef marcin marek michał grzegorz jerzy
		tadeusz adam łukasz zbigniew ryszard dariusz henryk mariusz kazimierz wojciech robert mateusz
		marian rafał jacek janusz mirosław maciej sławomir jarosław donald lech bronisław aleksander
		radosław szymon władysław włodzimierz karol joe władimir wołodymyr mark jens emmanuel olaf`,
	femaleNames: `anna maria katarzyna małgorzata agnieszka barbara ewa krystyna magdalena elżbieta joanna
		aleksandra zofia monika teresa danuta natalia karolina marta beata dorota janina jadwiga alicja
		jolanta iwona hanna ewa małgorzata izabela ursula angela giorgia`,
	participle: /ąc$/,
	pastParticiple: null,
	pastEnding: null,
	adverbEnding: null,
	possessive: null,
	reportive: '',
	elides: false,
	dashSpeech: true,
	capitalNouns: false,
	commaClause: true,
	verbSecond: false,
	dropsSubject: true,
	inflectsNames: true,
	cueInMarks: false,
	fragments: false
};
