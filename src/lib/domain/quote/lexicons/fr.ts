import type { LexiconSource } from '#lib/domain/quote/lexicon.ts';

/** French. */
export const french: LexiconSource = {
	cues: {
		say: `d(it|isent|isait|isaient|isant) dit assur(e|ent|ait|é|ant) affirm(e|ent|ait|é|ant)
			déclar(e|ent|ait|é|ant) expliqu(e|ent|ait|é|ant) estim(e|ent|ait|é|ant) ajout(e|ent|ait|é|ant)
			soulign(e|ent|ait|é|ant) précis(e|ent|ait|é|ant) indiqu(e|ent|ait|é|ant) annonc(e|ent|é) annonçant
			rappel(le|lent|é|ant) not(e|ent|ait|é|ant) observ(e|ent|é) racont(e|ent|ait|é|ant)
			répond(|ent|u|ant) répliqu(e|ent|é|ant) rétorqu(e|ent|é) admet(|tent|tant) admis reconn(aît|aissent|u)
			confi(e|ent|é|ant) lanc(e|ent|é) martel(é|ant) martèle(|nt) insist(e|ent|é|ant) regrett(e|ent|é|ant)
			dénonc(e|ent|é) dénonçant jug(e|ent|é|eant) écri(t|vent|vait|vant) prév(ient|enu) avert(it|i|issant)
			accus(e|ent|é|ant) promet(|tent|tant) promis pronostiqu(e|é) prédi(t|sent) confirm(e|ent|é|ant)
			dément(|i|ant) rapport(e|ent|é|ant) révél(é|ant) révèle(|nt) souten(u|ant) soutient soutiennent
			conclu(t|ant) poursui(t|vi|vant) ironis(e|é|ant) résum(e|é|ant) comment(e|é|ant) twitt(e|é)
			tweet(e|é) tempêt(e|é) témoign(e|é|ant) interrog(e|é) demand(e|ent|é|ant) prévoit affirm(aient)
			plaid(e|é|ant) réaffirm(e|é|ant) fait_savoir fait_valoir faire_savoir tranch(e|é) abond(e|é)
			constat(e|ent|é|ant) détaill(e|é) complèt(e) argu(e|é|ant) avanc(e|é) laiss(e|é)_entendre`,
		tell: '',
		speak: `s'exclam(e|é) exclam(e|é) continu(e|é) sour(it|iant) enchaîn(e|é) souffl(e|é) s'interrog(e|é) glisse
			glissé reprend repris cit(e|é) soupir(e|é) s'indign(e|é) indigne indigné emporte félicit(e|é)`,
		think: `pens(e|ent|ait|é|ant) croi(t|ent) espèr(e|ent) crain(t|ent) redout(e|ent|é) souhait(e|ent|é) veu(t|lent)`,
		show: `montr(e|ent|é|ant) conclu(ent)`,
		judge: `qualifi(e|ent|é|ant) trait(e|é)_de évoqu(e|ent|é|ant) critiqu(e|ent|é|ant) condamn(e|ent|é|ant) salu(e|ent|é|ant)`,
		source: `selon d'_après d'après aux_dires_de pour au_dire_de de_l'_avis_de de_source`
	},
	complementisers: "que qu' si",
	questions: 'comment pourquoi ce',
	coordinators: 'et ou mais',
	adversatives: 'mais',
	likenesses: 'comme',
	ambiguous: 'note notes demande rapporte rapport veut veulent montre juge annonce dément',
	nonFinite: 'être été ne pas',
	infinitive: '',
	pronouns: {
		male: 'il lui',
		female: 'elle',
		neuter: 'cela ça ce',
		plural: 'ils elles',
		first: "je j' nous on vous chacun"
	},
	relatives: 'qui dont lequel laquelle',
	determiners: `le la l' les un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos
		plusieurs certains certaines quelques deux trois quatre cinq tous toutes chaque`,
	prepositions: `à au aux de d' en dans sur sous par pour avec sans contre depuis vers chez entre lors dès
		après avant pendant durant selon malgré parmi face`,
	linkers: "de d' du des à au aux en et l' la le les van von al el",
	conjunctions: `et ou mais car donc ni or que qu' si quand lorsque lorsqu' puisque comme tandis alors afin où`,
	auxiliaries: `a ont avait avaient aura est sont était étaient sera seront serait peut peuvent pourrait doit
		doivent devrait va vont n' ne pas s' se m' nous l' lui y en été être avoir ayant fut`,
	passives: '',
	adverbs: `aussi également ensuite puis encore déjà notamment toutefois cependant pourtant ainsi enfin hier
		aujourd'hui demain bien même plus très récemment par_ailleurs longtemps souvent`,
	times: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
		septembre octobre novembre décembre matin soir après-midi hier dernier dernière`,
	titles: `président présidente ministre premier première chancelier chancelière secrétaire général générale
		sénateur sénatrice député députée maire préfet procureur procureure juge directeur directrice
		patron patronne chef cheffe porte-parole roi reine pape prince princesse général colonel
		capitaine docteur dr professeur m mm mme mlle avocat avocate ambassadeur ambassadrice
		commissaire économiste analyste entraîneur ancien ancienne ex-ministre ex-président
		ex-présidente candidat candidate leader otan ue us`,
	quantifiers: '',
	genitives: '',
	datives: '',
	namingArticles: '',
	perfects: '',
	noVerbAfter: '',
	maleTitles: 'm roi prince',
	femaleTitles: 'mme mlle reine princesse',
	utterances: `déclaration déclarations propos communiqué annonce interview entretien discours message mots
		affirmation affirmations remarque remarques avertissement citation`,
	carriers: `(rapporté|rapportée|rapportés|rapportées|cité|citée|cités|citées|relayé|relayée|relayés|relayées)_par
		(dans|lors_d'|au_cours_d')_(un|une)_(entretien|interview)_(à|avec|accordé_à|accordée_à)`,
	media:
		'journal magazine quotidien hebdomadaire film livre roman émission site intitulé intitulée baptisé appelé',
	maleNames: `jean pierre michel andré philippe rené louis alain jacques bernard marcel daniel roger robert paul
		claude christian henri georges nicolas gérard françois emmanuel bruno gabriel édouard laurent
		olivier thierry éric pascal patrick marc antoine guillaume julien thomas alexandre sébastien
		xavier yves vladimir volodymyr donald joe olaf mark jens`,
	femaleNames: `marie jeanne françoise monique catherine nathalie isabelle jacqueline anne sylvie martine
		madeleine nicole suzanne hélène christine marguerite louise brigitte valérie ségolène marine
		sandrine élisabeth rachida clémentine aurore amélie sophie claire camille agnès anna ursula
		angela christiane roselyne laurence`,
	participle: /ant$/,
	pastParticiple: /(?:é|u|i|is)$/,
	pastEnding: null,
	adverbEnding: /.{3}ment$/,
	possessive: null,
	reportive: '',
	elides: true,
	dashSpeech: true,
	capitalNouns: false,
	commaClause: false,
	verbSecond: false,
	dropsSubject: false,
	inflectsNames: false,
	cueInMarks: true,
	fragments: false
};
