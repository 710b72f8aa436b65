import type { LexiconSource } from '#lib/domain/quote/lexicon.ts';

/** Portuguese. */
export const portuguese: LexiconSource = {
	cues: {
		say: `diz(|em|endo|ia|iam) diss(e|eram) dito afirm(a|am|ou|aram|ado|ava|ando) declar(a|am|ou|aram|ado|ando)
			explic(a|am|ou|aram|ado|ava|ando) acrescent(a|am|ou|aram|ado|ando) sublinh(a|am|ou|aram|ado|ando)
			garant(e|em|iu|iram|ido|indo) assegur(a|am|ou|aram|ado|ando) refer(e|em|iu|iram|ido|indo)
			salient(a|am|ou|aram|ado|ando) destac(a|am|ou|aram|ado|ando) ressalt(a|am|ou|aram|ado|ando)
			indic(a|am|ou|aram|ado|ando) anunci(a|am|ou|aram|ado|ando) admit(e|em|iu|iram|ido|indo)
			reconhec(e|em|eu|eram|ido|endo) defend(e|em|eu|eram|ido|endo) alert(a|am|ou|aram|ado|ando)
			advert(e|em|iu|iram|ido|indo) avis(a|am|ou|aram|ado|ando) record(a|am|ou|aram|ado|ando)
			lembr(a|am|ou|aram|ado|ando) not(a|am|ou|aram|ando) observ(a|am|ou|aram|ado|ando)
			coment(a|am|ou|aram|ado|ando) respond(e|em|eu|eram|ido|endo) escrev(e|em|eu|eram|endo) escrito
			inform(a|am|ou|aram|ado|ando) confirm(a|am|ou|aram|ado|ando) neg(a|am|ou|aram|ado|ando)
			denunci(a|am|ou|aram|ado|ando) critic(a|am|ou|aram|ado|ando) lament(a|am|ou|aram|ado|ando)
			consider(a|am|ou|aram|ado|ando) conclu(i|em|iu|íram|indo) revel(a|am|ou|aram|ado|ando)
			relat(a|am|ou|aram|ado|ando) cont(a|am|ou|aram|ado|ando) pergunt(a|ou|aram) promet(e|eu|eram)
			insist(e|em|iu|iram|indo) reiter(a|am|ou|aram|ado|ando) reforç(a|am|ou|aram|ado|ando)
			argument(a|am|ou|aram|ado|ando) alega(|m|ndo) alegou alegaram frisa(|m|ndo) frisou frisaram
			tuitou esclarec(e|eu|eram) adiant(a|am|ou|aram|ando) aponta(|m|ndo) apontou pediu pediram`,
		speak:
			'continu(a|ou) prossegu(e|iu) exclam(a|ou) grit(a|ou|aram) brincou ironizou cit(a|ou) desabaf(a|ou)',
		think: 'acredita(|m|va) acreditou acha(|m) pens(a|am|ava|ou) espera(|m) teme(|m) quer(|em)',
		show: 'mostr(a|am|ou|aram) demonstr(a|am|ou)',
		judge:
			'classific(a|am|ou|aram|ando) cham(a|ou|aram) descrev(e|eu) defin(e|iu) acus(a|am|ou|aram)',
		source: `segundo de_acordo_com conforme para na_opinião_de nas_palavras_de`
	},
	complementisers: 'que se',
	questions: 'como quem quando onde porque por_que',
	coordinators: 'e ou mas',
	adversatives: 'mas',
	likenesses: 'como conforme',
	ambiguous: 'nota conta contam aponta chama chamou pergunta critica refere quer',
	nonFinite: 'ser sido estar não',
	infinitive: '',
	pronouns: {
		male: 'ele',
		female: 'ela',
		neuter: 'isso isto',
		plural: 'eles elas',
		first: 'eu nós você alguém ninguém'
	},
	relatives: 'quem qual quais',
	determiners: `o a os as um uma uns umas este esta estes estas esse essa esses essas aquele seu sua seus suas
		meu nosso nossa do da dos das no na ao à vários várias alguns algumas muitos dois duas três quatro
		cada ambos todos`,
	prepositions: `a ao à aos às ante após até com contra de do da dos das desde durante em no na nos nas num numa
		entre para pelo pela por perante segundo sem sob sobre`,
	linkers: 'de do da dos das e o a os as em para van von',
	conjunctions: 'e ou mas nem que se quando enquanto embora porque pois como onde',
	auxiliaries: `tem têm tinha tinham terá há havia é são era eram foi foram será serão está estão estava pode
		podem poderia deve devem vai vão não se lhe lhes o me nos tenha ter tendo seria`,
	passives: '',
	adverbs: `também ainda depois então ontem hoje amanhã já mesmo ainda entretanto igualmente posteriormente
		finalmente recentemente anteriormente sempre nunca assim muito mais`,
	times: `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta
		quinta sexta janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
		dezembro ontem hoje amanhã tarde noite passado`,
	titles: `presidente presidenta ministro ministra primeiro-ministro primeira-ministra primeiro primeira
		chanceler secretário secretária secretário-geral secretária-geral geral senador senadora deputado
		deputada prefeito prefeita governador governadora juiz juíza procurador procuradora diretor diretora
		chefe porta-voz rei rainha papa príncipe princesa general coronel capitão doutor doutora dr dra
		professor professora senhor senhora sr sra dom dona advogado advogada embaixador embaixadora
		comissário comissária economista analista treinador treinadora ex-presidente ex-ministro
		ex-ministra líder candidato candidata nato otan ue eua`,
	quantifiers: '',
	genitives: '',
	datives: '',
	namingArticles: '',
	perfects: '',
	noVerbAfter: '',
	maleTitles: 'senhor sr dom rei príncipe',
	femaleTitles: 'senhora sra dona rainha princesa',
	utterances: `declaração declarações palavras comunicado anúncio entrevista discurso mensagem afirmação
		afirmações comentário comentários aviso citação`,
	carriers: `(citado|citada|citados|citadas|divulgado|divulgada|divulgadas|publicado|publicada)_(por|pela|pelo)
		em_(entrevista|declarações)_(a|à|ao|com)`,
	media:
		'jornal diário revista semanário filme livro romance programa chamado chamada intitulado intitulada',
	maleNames: `joão josé antónio antônio manuel francisco luís luiz carlos paulo pedro miguel rui jorge fernando
		ricardo nuno tiago diogo marcelo aníbal mário álvaro henrique augusto jair michel fernando geraldo
		sérgio flávio eduardo rodrigo bruno andré donald joe vladimir volodymyr mark jens`,
	femaleNames: `maria ana isabel helena catarina marta mariana joana sofia inês beatriz teresa luísa luiza
		margarida cristina paula sandra patrícia carla rita dilma marina simone gleisi assunção ursula
		angela`,
	participle: /ndo$/,
	pastParticiple: /(?:ado|ido|dito|rito)$/,
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
