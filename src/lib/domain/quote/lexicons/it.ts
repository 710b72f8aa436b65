import type { LexiconSource } from '#lib/domain/quote/lexicon.ts';

/** Italian. */
export const italian: LexiconSource = {
	cues: {
		say: `di(ce|cono|sse|ssero|ceva|cendo) detto afferm(a|ano|ò|arono|ato|ava|ando) dichiar(a|ano|ò|arono|ato|ando)
			spieg(a|ano|ò|arono|ato|ava|ando) aggiun(ge|gono|se|sero|to|gendo) sottoline(a|ano|ò|ato|ando)
			precis(a|ano|ò|ato|ando) ricord(a|ano|ò|ato|ando) sostien(e|ono) sostenne sostenuto sostenendo
			annunci(a|ano|ò|ato|ando) assicur(a|ano|ò|ato|ando) osserv(a|ano|ò|ato|ando) not(a|ano|ò|ato|ando)
			comment(a|ano|ò|ato|ando) rispond(e|ono) rispose risposto replic(a|ano|ò|ato|ando) ammett(e|ono)
			ammise ammesso riconosc(e|ono) riconosciuto conferm(a|ano|ò|ato|ando) smentisc(e|ono) smentito
			scriv(e|ono|eva|endo) scrisse scritto raccont(a|ano|ò|ato|ava|ando) denunci(a|ano|ò|ato|ando)
			critic(a|ano|ò|ato|ando) avvert(e|ono|ì|ito|endo) accus(a|ano|ò|ato) promett(e|ono) promise promesso
			conclud(e|ono|endo) concluse concluso ribadisc(e|ono) ribad(ì|ito|endo) insist(e|ono|ito)
			rivel(a|ano|ò|ato|ando) rifer(isce|iscono|ì|ito) inform(a|ano|ò|ato) chied(e|ono|endo) chiese chiesto
			rileva(|no|to) rilevò evidenzi(a|ano|ò|ato) argoment(a|ò|ato) attacc(a|ato) tuona(|to) twitt(a|ato)
			ritien(e|ono) ritenuto fa_sapere fatto_sapere ha_fatto_sapere rimarc(a|ato) chiarisc(e|ono) chiarito`,
		speak:
			'continua(|to) prosegue proseguito esclam(a|ò|ato) grid(a|ò|ato|ano) scherza(|to) ironizza(|to) cit(a|ò|ato) incalza(|to) sbotta(|to)',
		think: 'cred(e|ono|eva) pens(a|ano|ava|ato) sper(a|ano) tem(e|ono) vuole vogliono',
		show: 'mostra(|no|to) dimostra(|no|to)',
		judge:
			'defin(isce|iscono|ì|ito|endo) chiam(a|ano|ò|ato) descriv(e|ono) descritto bolla(|to) giudica(|to)',
		source: `secondo stando_a stando_al stando_alla a_detta_di a_giudizio_di nelle_parole_di per`
	},
	complementisers: "che ch' se",
	questions: 'come perché chi quando dove quanto cosa',
	coordinators: 'e ed o ma',
	adversatives: 'ma',
	likenesses: 'come',
	ambiguous: 'nota chiama critica denuncia accusa chiede cita vuole pensa',
	nonFinite: 'essere stato stata non',
	infinitive: '',
	pronouns: {
		male: 'lui egli',
		female: 'lei ella',
		neuter: 'esso ciò',
		plural: 'loro essi esse',
		first: 'io noi uno qualcuno nessuno'
	},
	relatives: 'chi cui quale quali',
	determiners: `il lo la l' i gli le un uno una un' questo questa questi queste quel quella quello quei quegli quelle
		suo sua suoi sue loro mio nostro nostra del dello della dei degli delle dell' alcuni alcune molti molte
		due tre quattro cinque ogni entrambi tutti`,
	prepositions: `a al allo alla all' ai agli alle di del dello della dell' dei degli delle da dal dallo dalla dall'
		dai dagli dalle in nel nello nella nell' nei negli nelle con su sul sullo sulla sull' per tra fra
		durante dopo prima contro verso secondo senza sotto`,
	linkers: "di del dello della dell' dei degli delle da e d' la lo per van von",
	conjunctions: 'e ed o ma né che se quando mentre anche perché poiché come dove',
	auxiliaries: `ha hanno aveva avevano avrà è sono era erano fu furono sarà saranno sta stanno stava può possono
		potrebbe deve devono va vanno non si gli le lo mi ci abbia avere avendo sarebbe`,
	passives: '',
	adverbs: `anche inoltre poi ancora già ieri oggi domani infine quindi invece però tuttavia successivamente
		recentemente sempre mai così molto più ieri ormai`,
	times: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno
		luglio agosto settembre ottobre novembre dicembre ieri oggi domani sera mattina pomeriggio scorso`,
	titles: `presidente presidentessa premier ministro ministra primo cancelliere segretario segretaria generale
		senatore senatrice deputato deputata sindaco sindaca governatore governatrice giudice procuratore
		direttore direttrice capo portavoce re regina papa principe principessa colonnello capitano dottor
		dottore dottoressa dott professor professore professoressa prof signor signora sig avvocato
		ambasciatore ambasciatrice commissario commissaria economista analista allenatore ex leader
		candidato candidata vicepremier nato ue usa`,
	quantifiers: '',
	genitives: '',
	datives: '',
	namingArticles: '',
	perfects: '',
	noVerbAfter: '',
	maleTitles: 'signor sig re principe',
	femaleTitles: 'signora regina principessa',
	utterances: `dichiarazione dichiarazioni parole comunicato annuncio intervista discorso messaggio affermazione
		affermazioni commento commenti avvertimento frase`,
	carriers: `(riportato|riportata|riportate|riportati|citato|citata|citati|citate|diffuso|diffusa|ripreso|ripresa)_(da|dal|dalla|dall')
		in_(un'|una|un)_(intervista|colloquio)_(a|al|alla|con)`,
	media:
		'quotidiano giornale rivista settimanale film libro romanzo programma chiamato chiamata intitolato intitolata',
	maleNames: `giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco
		domenico bruno paolo michele giorgio aldo sergio luciano matteo silvio sergio enrico romano
		massimo marco andrea stefano roberto alessandro luca guido antonio claudio donald joe vladimir
		volodymyr mark jens emmanuel`,
	femaleNames: `maria anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca elena giulia
		chiara sara laura federica giorgia elly virginia laura paola silvia valentina alessandra emma
		mara roberta ursula daniela licia`,
	participle: /ndo$/,
	pastParticiple: /(?:ato|uto|ito|detto|sto|sso|unto|ritto)$/,
	pastEnding: null,
	adverbEnding: /.{3}mente$/,
	possessive: null,
	reportive: '',
	elides: true,
	dashSpeech: true,
	capitalNouns: false,
	commaClause: false,
	verbSecond: false,
	dropsSubject: true,
	inflectsNames: false,
	cueInMarks: true,
	fragments: false
};
