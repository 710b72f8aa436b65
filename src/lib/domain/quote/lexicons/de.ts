import type { LexiconSource } from '#lib/domain/quote/lexicon.ts';

/** German. */
export const german: LexiconSource = {
	cues: {
		say: `sag(t|te|ten|en) gesagt erklär(t|te|ten|en) beton(t|te|ten|en) mein(t|te|ten) berichte(t|te|ten|n)
			schreib(t|en) schrieb(|en) behaupte(t|te|ten|n) erläuter(t|te|ten|n) kritisier(t|te|ten|en)
			warn(t|te|ten|en) forder(t|te|ten|n) verlang(t|te|ten|en) versicher(t|te|ten|n)
			bestätig(t|te|ten|en) bekräftig(t|te|ten|en) argumentier(t|te|ten|en) kommentier(t|te|ten|en)
			entgegn(et|ete|eten|en) antwort(et|ete|eten|en) erwider(t|te|ten|n) ergänz(t|te|ten|en)
			unterstr(eicht|ich|ichen|eichen) verkünde(t|te|ten|n) meld(et|ete|eten|en) vermeld(et|ete|eten)
			verlaut(et|ete|eten) urteil(t|te|ten) bemängel(t|te|ten|n) beklag(t|te|ten|en)
			bestreite(t|n) bestritt(|en) dementier(t|te|ten|en) räum(t|te|ten|en)…ein gesteh(t|en) gestand(|en)
			teil(t|te|ten|en)…mit geb(en)…an gib(t)…an gab(|en)…an gab(|en)…bekannt gib(t)…bekannt
			geben…bekannt füg(t|te|ten|en)…hinzu kündig(t|te|ten|en)…an stell(t|te|ten|en)…fest
			stell(t|te|ten|en)…klar w(eist|ies|iesen|eisen)…hin w(eist|ies|iesen|eisen)…zurück
			wies_darauf_hin geh(t|en)…aus ging(|en)…aus äußer(t|te|ten)…sich äußer(t|te|ten) lob(t|te|ten|en)
			deut(et|ete|eten)…an droh(t|te|ten|en) schätz(t|te|ten|en) vermut(et|ete|eten|en)
			fuhr…fort führ(t|te|ten)…aus heb(t|en)…hervor hob(|en)…hervor ruf(t|en)…auf rief(|en)…auf
			mitteil(t|te|ten|en) mitgeteilt angab(|en) angib(t) bekanntgab bekanntgibt hinzufüg(t|te|ten)
			feststell(t|te|ten|en) ankündig(t|te|ten|en) verw(eist|ies|iesen|eisen) zitier(t|te|ten|en)
			rechnet|rechnete prognostizier(t|te|ten|en) informier(t|te|ten|en) begründ(et|ete|eten|en)
			twitter(t|te|ten|n) post(et|ete|eten) unterstell(t|te|ten|en) versprach(|en) verspr(icht|echen)
			bezweifel(t|te|ten|n) appellier(t|te|ten|en) plädier(t|te|ten|en) kontert(|e|en) sprach
			spricht resümier(t|te|ten) bilanzier(t|te|ten) berichtigt(|e|en) mahn(t|te|ten|en) frag(t|te|ten|en)
			verteidig(t|te|ten|en) empf(iehlt|ahl|ahlen|ehlen) heißt_es hieß_es
			wertet(|e|en) offenbar(t|te|ten|en) schildert(|e|en) schilder(n) erinner(t|te|ten|n)`,
		speak: `lach(t|te|ten) r(uft|ief|iefen) schr(eit|ie|ien) skandier(t|te|ten|en) setz(t|te)…nach
			laute(t|te|ten) mit_den_worten mit_folgenden_worten`,
		think: `glaub(t|te|ten|en) hoff(t|te|ten|en) fürchte(t|te|ten|n) befürchte(t|te|ten|n) denk(t|en)
			dacht(e|en) erwart(et|ete|eten|en) findet`,
		judge: `nenn(t|en) nannt(e|en) bezeichn(et|ete|eten|en) charakterisier(t|te|ten|en) tituliert(|e|en)
			wirf(t)…vor warf(|en)…vor werfen…vor würdig(t|te|ten) beschreib(t|en) beschrieb(|en)`,
		show: `ergab(|en) ergib(t) beleg(t|te|ten|en)`,
		source: 'laut',
		sourceNoun: 'nach gemäß',
		sourceAfter: 'zufolge',
		so: 'so'
	},
	complementisers: 'dass daß ob',
	questions: 'wie warum weshalb was wer wann wo wohin',
	coordinators: 'und oder aber doch sondern',
	adversatives: 'aber doch jedoch',
	likenesses: 'wie',
	ambiguous: 'schätzt spricht sprach erwartet fordert verlangt erinnert lobt',
	nonFinite: 'sein haben werden',
	infinitive: '',
	pronouns: {
		male: 'er',
		female: 'sie',
		neuter: 'es',
		plural: 'diese jene',
		first: 'ich wir man dieser jemand'
	},
	relatives: 'der die das welcher welche welches',
	determiners: `der die das den dem des ein eine einen einem einer eines sein seine seiner seinem seinen ihr ihre
		ihrer ihrem ihren dieser diese dieses diesem diesen viele einige mehrere alle beide kein keine
		zwei drei vier fünf mein unser unsere`,
	prepositions: `in im an am auf aus bei beim mit nach von vom zu zum zur über unter vor für gegen durch um
		ohne seit bis während wegen trotz gegenüber zwischen neben hinter innerhalb außerhalb angesichts
		nachdem laut anlässlich per ab`,
	linkers: 'von vom der des den dem für im am und zu zur in bei beim aus de van la el al',
	conjunctions: `und oder aber sondern denn weil da wenn als während nachdem bevor obwohl dass daß ob damit
		falls sobald solange indem wobei doch jedoch sowie wie wo wonach weshalb`,
	auxiliaries: `hat haben hatte hatten ist sind war waren wird werden wurde wurden würde würden kann können
		konnte konnten soll sollen sollte sollten muss müssen musste mussten darf dürfen durfte will
		wollen wollte wollten mag möchte möchten sei seien habe werde könne müsse nicht sich`,
	passives: 'wird werden wurde wurden worden',
	adverbs: `so erst vorerst darin weder nie genau ähnlich auch jedoch zudem außerdem dabei dann nun bereits noch schon weiter weiterhin allerdings
		daraufhin heute gestern morgen später zuvor zuletzt erneut wieder unterdessen inzwischen aber
		ferner gleichzeitig hingegen dagegen deshalb daher damit dazu demnach bisher anschließend
		ebenfalls sogar nur rund etwa ursprünglich immer offenbar zunächst`,
	times: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai
		juni juli august september oktober november dezember montagabend dienstagabend mittwochabend
		donnerstagabend freitagabend heute gestern vormittag nachmittag abend morgen mittag nacht`,
	titles: `präsident präsidentin bundespräsident kanzler kanzlerin bundeskanzler bundeskanzlerin minister
		ministerin ministerpräsident ministerpräsidentin außenminister außenministerin innenminister
		innenministerin finanzminister finanzministerin verteidigungsminister justizminister premierminister
		premierministerin generalsekretär generalsekretärin sprecher sprecherin regierungssprecher
		polizeisprecher pressesprecher vorsitzender vorsitzende vorsitzenden chef chefin direktor
		direktorin bürgermeister bürgermeisterin oberbürgermeister senator senatorin staatssekretär
		abgeordneter abgeordnete richter richterin general herr herrn frau dr prof professor professorin
		kommissar kommissarin botschafter trainer kapitän bischof papst könig königin prinz experte
		expertin analyst rechtsanwalt anwalt anwältin ehemalige ehemaliger früherer frühere us eu`,
	quantifiers: '',
	genitives: 'der des einer eines',
	datives: 'dem der den ihm ihr ihnen',
	namingArticles: 'der die das dem den des im am vom beim zum zur',
	perfects: 'hat haben hatte hatten habe',
	noVerbAfter: '',
	maleTitles: 'herr herrn könig prinz',
	femaleTitles: 'frau königin',
	utterances: `angaben angabe einschätzung ansicht auffassung meinung auskunft informationen berichten
		darstellung schätzungen schätzung meldungen mitteilungen überzeugung erkenntnissen studie umfrage
		untersuchung untersuchungen zeugenaussagen medienberichten presseberichten analyse lesart vorstellungen
		berechnungen augenzeugenberichten umfragen erklärung aussage aussagen äußerung äußerungen stellungnahme ankündigung meldung rede worte
		mitteilung interview bericht zitat`,
	carriers: `(im|in_einem)_(interview|gespräch)_mit gegenüber zitiert_von berichtet_von unter_berufung_auf`,
	media: `firma zentrum zentrums station organisation verein stiftung bewegung hotel flughafen schule kanal
		initiative aktion leitlinie zeitung fernsehsender sender magazin nachrichtenmagazin agentur blatt website zeitschrift film buch
		roman lied album schiff partei band gruppe satellit raumschiff projekt`,
	maleNames: `hans peter michael thomas andreas wolfgang klaus jürgen günter stefan christian uwe werner horst
		frank dieter manfred gerhard bernd martin mark jens olaf friedrich karl heinz otto helmut markus
		robert christoph sebastian johannes alexander joachim georg franz josef kurt walter ulrich rolf
		matthias jan tim felix lars sven ralf rainer winfried wladimir wolodymyr donald joe emmanuel recep`,
	femaleNames: `angela ursula maria anna monika petra elisabeth sabine renate helga karin brigitte ingrid erika
		andrea gisela claudia susanne gabriele christine birgit heike martina barbara annalena nancy
		katrin julia sandra nicole stefanie heidemarie ulla renate franziska ricarda sahra saskia giorgia`,
	participle: null,
	pastParticiple: null,
	pastEnding: null,
	adverbEnding: null,
	possessive: null,
	reportive: `sei seien habe hätten werde würden könne könnten müsse müssten solle wolle dürfe gebe gehe komme
		stehe liege mache brauche wisse handele handle bestehe bleibe gelte lasse führe sehe nehme wäre hätte`,
	elides: false,
	dashSpeech: false,
	capitalNouns: true,
	commaClause: true,
	verbSecond: true,
	dropsSubject: false,
	inflectsNames: false,
	cueInMarks: false,
	fragments: true
};
