import type { CueWords } from '#lib/domain/suggest/cue-words/cue-words.ts';

/** Lists that are asked only where a language has them; the rest of a statement needs none. */
const none = { degreeEnding: null, bodies: [], stateNouns: '', persons: {} } as const;

export const french: CueWords = {
	...none,
	refusal: `refus refus(e|ent|é|ait|aient|er|ant) rejet(é|te|tent) boycott(e|ent|é|er) décliné`,
	causeAfter: `parce_que parce_qu' à_cause_de à_cause_du à_cause_des en_raison_de en_raison_du en_raison_d'
		en_raison_des grâce_à grâce_au grâce_aux car dû_à due_à dus_à`,
	effectAfter: `provoqu(e|é|ent|ait|ant) entraîn(e|é|ent|ait|ant) caus(e|é|ent|ant) condui(t)_à a_conduit_à mené_à déclench(e|é)`,
	than: `que qu' par_rapport_à par_rapport_au comparé_à contre`,
	degree: `plus moins davantage supérieur(|e|s|es) inférieur(|e|s|es) meilleur(|e|s|es) pire pires premier première record
		deux_fois`,
	future: `va vont sera seront aura auront devrait devraient prévoi(t|ent) compte comptent entend entendent fera feront
		ouvrira fermera pourra`,
	promise: `promis promet promettent engagé engagée prévoi(t|ent) menac(e|é|ent) s'engage s'est_engagé`,
	hedge:
		'pourrait pourraient peut-être probablement semble semblent éventuellement serait seraient aurait auraient',
	happened: `a ont était étaient avait avaient fut furent été s'est construit vendu acheté payé perdu gagné tué
		ouvert fermé coûté pris augmenté baissé reculé`,
	present: 'est sont coûte coûtent compte comptent augmente baisse atteint dépasse',
	evaluation: `profond(|e|es|s|ément) inédit(|e|es|s) important(|e|es|s) crucial(|e|es) dramatique(|s) remarquable(|s)
		alarmant(|e|es) historique(|s) significati(f|ve|fs|ves) incertain(|e|es) incertitude défi(|s) spéculation(|s) courageux magnifique terrible`,
	comment: `soulign(e|ent|é) montr(e|ent|é) illustr(e|ent|é) soulèv(e|ent) reflèt(e|ent) signifi(e|ent) laiss(e|ent)
		témoign(e|ent) rest(e|ent) marqu(e|ent)`,
	thatFigure: 'ce_montant cette_somme ce_chiffre ce_nombre',
	demonstrative: `ce_montant cette_somme ce_chiffre ce_nombre ce cette ces cela ceci c'est c' tel telle`,
	turn: `cependant toutefois mais et pourtant néanmoins ainsi aussi donc or par_ailleurs en_outre de_plus d'ailleurs
		en_effet par_exemple`,
	joins: `et mais tandis_que tandis_qu' alors_que alors_qu' or`,
	opens: `alors_que alors_qu' tandis_que tandis_qu' après_que avant_que parce_que parce_qu' car`,
	tails: `qui dont où selon soit contre après avant avec grâce y_compris dont malgré`,
	occasion:
		'communiqué entretien discours conférence réunion sommet audition débat séance visite déclaration interview',
	placedBy: 'à en près au dans',
	standsFor: 'signifie',
	said: 'a dit ',
	marks: ['« ', ' »'],
	bodyNouns: `conseil ministère agence entreprise parti tribunal commission comité banque union université hôpital
		gouvernement institut association fédération groupe société parlement port musée mairie`
};

export const spanish: CueWords = {
	...none,
	refusal:
		'negativa se_neg(ó|aron|aba) niega niegan se_niega_a rechaz(a|ó|an|aron|ado) boicot(ea|eó) rehus(a|ó)',
	causeAfter: 'porque debido_a a_causa_de gracias_a por_culpa_de a_raíz_de',
	effectAfter: 'caus(a|ó|aron|an|ado) provoc(a|ó|aron|an|ado) llevó_a desencaden(a|ó) condujo_a',
	than: 'que frente_a en_comparación_con comparado_con',
	degree: 'más menos mayor(|es) menor(|es) mejor(|es) peor(|es) superior inferior récord doble',
	future:
		'va_a van_a será serán habrá hará tendrá prevé prevén planea planean deberá podrá abrirá cerrará',
	promise: 'promet(e|ió|ieron|en|ido) se_compromet(e|ió|ieron) planea planean amenaz(a|ó)',
	hedge:
		'podría podrían quizá quizás tal_vez probablemente parece parecen posiblemente sería serían',
	happened: `fue fueron era eran ha han había habían hubo murieron murió cayó cayeron subió subieron perdió ganó costó
		construyó compró vendió pagó gastó abrió cerró votó aprobó llegó`,
	present: 'es son está están cuesta cuestan sube baja alcanza supera tiene tienen',
	evaluation: `profund(o|a|os|as) important(e|es) crucial(|es) dramátic(o|a) inédit(o|a) histórico histórica alarmante(|s)
		significativ(o|a|os|as) incertidumbre desafío(|s) especulación terrible maravilloso valiente`,
	comment:
		'subray(a|an|ó) muestr(a|an) reflej(a|an) plante(a|an) signific(a|an) dej(a|an) demuestr(a|an) sigue siguen evidenci(a|an)',
	thatFigure: 'esta_cifra esta_cantidad esta_suma este_importe',
	demonstrative:
		'esta_cifra esta_cantidad esta_suma este_importe este esta estos estas esto ese esa eso tal tales',
	turn: 'sin_embargo pero y además no_obstante mientras_tanto también asimismo por_ejemplo de_hecho así',
	joins: 'y pero mientras_que mientras aunque',
	opens: 'mientras_que después_de_que porque aunque cuando',
	tails: 'que quien donde según tras con lo_que frente incluidos gracias',
	occasion:
		'comunicado entrevista discurso rueda_de_prensa reunión cumbre debate sesión visita declaración',
	placedBy: 'en cerca',
	standsFor: 'significa',
	said: 'dijo',
	marks: ['“', '”'],
	bodyNouns:
		'consejo ministerio agencia empresa partido tribunal comisión comité banco universidad hospital gobierno instituto ayuntamiento grupo parlamento museo'
};

export const italian: CueWords = {
	...none,
	refusal: 'rifiut(o|a|ò|ano|ato|arono) si_è_rifiutat(o|a) boicott(a|ato) respin(to|ge)',
	causeAfter: 'perché a_causa_di a_causa_del a_causa_della grazie_a per_via_di dovuto_a dovuta_a',
	effectAfter: 'caus(a|ò|ato|ano) provoc(a|ò|ato|ano) ha_portato_a scaten(a|ato) condotto_a',
	than: 'rispetto_a rispetto_al di_quanto che contro',
	degree:
		'più meno maggior(e|i) minor(e|i) miglior(e|i) peggior(e|i) superiore inferiore record doppio',
	future:
		'sarà saranno avrà avranno farà prevede prevedono intende intendono dovrà potrà aprirà chiuderà',
	promise: 'promett(e|ono) promesso impegnat(o|a) minacci(a|ato) prevede',
	hedge: 'potrebbe potrebbero forse probabilmente sembra sembrano sarebbe sarebbero avrebbe',
	happened: `era erano ha hanno aveva avevano stato stata stati fu furono morti costruito venduto comprato pagato
		perso vinto aperto chiuso costato cresciuto calato aumentato approvato`,
	present: 'è sono costa costano sale scende raggiunge supera',
	evaluation:
		'profond(o|a|i|e) important(e|i) cruciale drammatic(o|a) inedit(o|a) storic(o|a) allarmante significativ(o|a) incertezza sfida sfide terribile meraviglioso coraggioso',
	comment:
		'sottoline(a|ano|ato) mostr(a|ano) riflett(e|ono) solleva sollevano signific(a|ano) lasci(a|ano) dimostr(a|ano) rest(a|ano)',
	thatFigure: 'questa_cifra questa_somma questo_importo',
	demonstrative:
		'questa_cifra questa_somma questo_importo questo questa questi queste ciò tale tali quello',
	turn: 'tuttavia però ma e inoltre intanto anche comunque infatti per_esempio così',
	joins: 'e ma mentre però',
	opens: 'mentre dopo_che perché quando anche_se',
	tails: 'che cui dove secondo dopo con grazie tra compresi',
	occasion:
		'comunicato intervista discorso conferenza riunione vertice audizione dibattito seduta visita dichiarazione',
	placedBy: 'a in vicino',
	standsFor: 'significa',
	said: 'ha detto',
	marks: ['«', '»'],
	bodyNouns:
		'consiglio ministero agenzia azienda partito tribunale commissione comitato banca università ospedale governo istituto comune gruppo parlamento museo'
};

export const portuguese: CueWords = {
	...none,
	refusal: 'recus(a|ou|aram|am|ado) rejeit(a|ou|aram) boicot(a|ou) negou-se',
	causeAfter: 'porque devido_a devido_ao por_causa_de por_causa_da graças_a em_razão_de',
	effectAfter: 'caus(a|ou|aram|am|ado) provoc(a|ou|aram|am|ado) levou_a desencade(ia|ou)',
	than: 'que do_que em_comparação_com frente_a',
	degree: 'mais menos maior(|es) menor(|es) melhor(|es) pior(|es) superior inferior recorde dobro',
	future: 'vai vão será serão terá terão prevê preveem pretende pretendem deverá poderá abrirá',
	promise: 'promet(e|eu|eram|em|ido) compromet(e|eu) ameaç(a|ou) planeja pretende',
	hedge:
		'poderia poderiam talvez provavelmente parece parecem possivelmente seria seriam pode podem',
	happened: `foi foram era eram tem têm tinha tinham havia houve morreram morreu caiu caíram subiu perdeu ganhou custou
		construiu comprou vendeu pagou gastou abriu fechou aprovou chegou`,
	present: 'é são está estão custa custam sobe cai alcança supera',
	evaluation:
		'profund(o|a|os|as) important(e|es) crucial dramátic(o|a) inédit(o|a) históric(o|a) alarmante significativ(o|a) incerteza desafio(|s) terrível maravilhoso',
	comment:
		'destac(a|am|ou) mostr(a|am) reflet(e|em) levant(a|am) signific(a|am) deix(a|am) demonstr(a|am) evidenci(a|am) continu(a|am)',
	thatFigure: 'este_valor esse_valor esta_quantia este_número',
	demonstrative:
		'este_valor esse_valor esta_quantia este_número este esta estes estas isto isso esse essa tal tais',
	turn: 'no_entanto porém mas e além_disso enquanto_isso também contudo entretanto por_exemplo assim',
	joins: 'e mas enquanto porém',
	opens: 'enquanto depois_que porque quando embora',
	tails: 'que quem onde segundo após com incluindo graças',
	occasion:
		'comunicado entrevista discurso coletiva reunião cúpula cimeira audiência debate sessão visita declaração',
	placedBy: 'em no na perto',
	standsFor: 'significa',
	said: 'disse',
	marks: ['“', '”'],
	bodyNouns:
		'conselho ministério agência empresa partido tribunal comissão comitê banco universidade hospital governo instituto câmara grupo parlamento museu'
};
