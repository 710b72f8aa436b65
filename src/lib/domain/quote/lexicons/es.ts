import type { LexiconSource } from '#lib/domain/quote/lexicon.ts';

/** Spanish. */
export const spanish: LexiconSource = {
	cues: {
		say: `di(ce|cen|jo|jeron|ciendo) dicho decía(|n) afirm(a|an|ó|aron|ado|aba|ando) declar(a|an|ó|aron|ado|ando)
			asegur(a|an|ó|aron|ado|aba|ando) explic(a|an|ó|aron|ado|aba|ando) señal(a|an|ó|aron|ado|ando)
			añad(e|en|ió|ieron|ido|iendo) agreg(a|an|ó|aron|ado|ando) indic(a|an|ó|aron|ado|ando)
			sostien(e|en) sostuv(o|ieron) sostenido manifest(ó|aron|ado|ando) manifiest(a|an)
			coment(a|an|ó|aron|ado|ando) anunci(a|an|ó|aron|ado|ando) advierte(|n) advirti(ó|eron|endo) advertido
			admit(e|en|ió|ieron|ido|iendo) reconoc(e|en|ió|ieron|ido|iendo) insist(e|en|ió|ieron|ido|iendo)
			subray(a|an|ó|aron|ado|ando) destac(a|an|ó|aron|ado|ando) recalc(a|ó|aron|ado|ando)
			recuerda(|n) record(ó|aron|ado|ando) apunt(a|an|ó|aron|ado|ando) precis(a|an|ó|aron|ado|ando)
			respond(e|en|ió|ieron|ido|iendo) contest(a|an|ó|aron|ado) replic(a|ó|aron) escrib(e|en|ió|ieron|iendo)
			escrito inform(a|an|ó|aron|ado|ando) confirm(a|an|ó|aron|ado|ando) niega(|n) neg(ó|aron|ado|ando)
			denunci(a|an|ó|aron|ado|ando) critic(a|an|ó|aron|ado|ando) lament(a|an|ó|aron|ado|ando)
			consider(a|an|ó|aron|ado|ando) opin(a|an|ó|aron|ado) argument(a|ó|aron|ado|ando) aleg(a|ó|aron|ado)
			acus(a|ó|aron|ado) promet(e|ió|ieron|ido) concluy(e|ó|eron) concluido matiz(a|ó|ado) aclar(a|ó|aron|ado)
			revel(a|ó|aron|ado) relat(a|ó|aron|ado) cuent(a|an) cont(ó|aron|ado) pregunt(a|ó|aron|ado)
			tuite(ó|aron) reiter(a|an|ó|aron|ado|ando) expres(a|an|ó|aron|ado|ando) puntualiz(a|ó|ado)
			enfatiz(a|ó|aron) zanj(a|ó) pidi(ó|eron) pide(|n) exig(e|en|ió|ieron) remarc(a|ó|ado) detall(a|ó|aron|ado)`,
		speak: `continu(a|ó) prosigu(e|ió) exclam(a|ó|aron) grit(a|ó|aron) bromeó ironizó susurró murmuró cit(a|ó|ado)
			lanz(a|ó) espet(a|ó) sentenci(a|ó)`,
		think: 'cre(e|en|ía|yó) piens(a|an) pens(ó|aba) espera(|n) teme(|n) quiere(|n)',
		show: 'muestra(|n) mostr(ó|aron) revela(|n) demuestra(|n)',
		judge: `calific(a|an|ó|aron|ado|ando) tach(a|ó|aron)_de tild(a|ó|aron)_de llam(a|ó|aron|ado) describ(e|ió)
			defin(e|ió|ido) acusó`,
		source: `según de_acuerdo_con de_acuerdo_a conforme_a a_juicio_de en_palabras_de en_opinión_de para`
	},
	complementisers: 'que si',
	questions: 'cómo qué quién dónde cuándo por_qué cuánto',
	coordinators: 'y e o pero',
	adversatives: 'pero',
	likenesses: 'como',
	ambiguous:
		'nota cuenta cuentan apunta indica llama llamó pide exige pregunta precisa critica denuncia anuncia',
	nonFinite: 'ser sido estar no',
	infinitive: '',
	pronouns: {
		male: 'él',
		female: 'ella',
		neuter: 'ello eso esto',
		plural: 'ellos ellas',
		first: 'yo nosotros usted uno alguien nadie'
	},
	relatives: 'quien quienes cual cuales',
	determiners: `el la los las un una unos unas este esta estos estas ese esa esos esas aquel su sus mi nuestro
		nuestra al del varios varias algunos algunas muchos muchas dos tres cuatro cinco cada ambos todos`,
	prepositions: `a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre
		tras mediante`,
	linkers: 'de del la las los el y e en para al da do van von',
	conjunctions: 'y e o u pero sino ni que si cuando mientras aunque porque pues como donde',
	auxiliaries: `ha han había habían habrá es son era eran fue fueron será serán está están estaba puede pueden
		podría debe deben va van no se le les lo me nos haya hayan haber habiendo sería`,
	passives: '',
	adverbs: `también además después luego entonces ayer hoy mañana ya aún todavía incluso asimismo igualmente
		posteriormente finalmente recientemente anteriormente sin_embargo tampoco siempre nunca así muy más`,
	times: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
		septembre septiembre octubre noviembre diciembre ayer hoy mañana tarde noche pasado`,
	titles: `presidente presidenta ministro ministra primer primera canciller secretario secretaria general
		senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora juez jueza fiscal
		director directora jefe jefa portavoz vocero vocera rey reina papa príncipe princesa coronel
		capitán doctor doctora dr dra profesor profesora señor señora sr sra don doña abogado abogada
		embajador embajadora comisario comisaria economista analista entrenador entrenadora
		expresidente expresidenta exministro exministra líder candidato candidata otan ue eeuu`,
	quantifiers: '',
	genitives: '',
	datives: '',
	namingArticles: '',
	perfects: '',
	noVerbAfter: '',
	maleTitles: 'señor sr don rey príncipe',
	femaleTitles: 'señora sra doña reina princesa',
	utterances: `declaración declaraciones palabras comunicado anuncio entrevista discurso mensaje afirmación
		afirmaciones comentario comentarios advertencia cita`,
	carriers: `(recogido|recogida|recogidos|recogidas|citado|citada|citados|citadas|difundido|difundida|difundidas|
		publicado|publicada|publicadas)_por en_(una_entrevista|entrevista|declaraciones)_(con|a|al)`,
	media:
		'periódico diario revista semanario película libro novela programa llamado llamada titulado titulada',
	maleNames: `josé antonio manuel francisco juan david javier daniel carlos jesús alejandro miguel rafael pedro
		ángel pablo sergio fernando jorge luis alberto álvaro diego adrián raúl enrique ramón vicente
		andrés joaquín santiago eduardo mariano felipe alfonso gustavo nicolás hugo evo donald joe
		vladímir volodímir mark jens óscar félix íñigo`,
	femaleNames: `maría carmen ana isabel laura cristina marta dolores lucía pilar elena sara paula raquel
		mercedes rosa beatriz silvia patricia teresa andrea rocío irene inés yolanda nadia soraya susana
		claudia cristina dilma michelle gabriela margarita ada mónica begoña ursula angela`,
	participle: /ndo$/,
	pastParticiple: /(?:ado|ido|icho|rito)$/,
	pastEnding: null,
	adverbEnding: /.{3}mente$/,
	possessive: null,
	reportive: '',
	elides: false,
	dashSpeech: true,
	capitalNouns: false,
	commaClause: false,
	verbSecond: false,
	dropsSubject: true,
	inflectsNames: false,
	cueInMarks: false,
	fragments: false
};
