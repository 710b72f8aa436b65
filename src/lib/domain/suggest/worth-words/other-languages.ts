import type { WordLists } from './word-lists.ts';

export const german: WordLists = {
	capitalNouns: '',
	money: `euro euros cent dollar franken pfund`,
	percent: `% prozent prozentpunkte prozentpunkten`,
	magnitude: `million millionen milliarde milliarden billion billionen mio mrd`,
	number: `
		zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert hunderte
		tausend tausende hälfte drittel viertel dutzend
	`,
	period: `jahr jahre jahren monat monate monaten woche wochen tag tage tagen jahrzehnt jahrzehnte`,
	span: `letzten vergangenen vor seit wenigen mehreren`,
	past: `
		war waren wurde wurden hatte hatten hat haben worden gewesen sagte ging kam nahm gab verlor gewann stieg
		sank fiel
	`,
	comparison: `
		doppelt dreifach höchste höchsten niedrigste größte größten kleinste meisten wenigsten beste schlechteste
		rekord verglichen vergleich
	`,
	than: `mehr weniger höher niedriger größer kleiner besser schlechter`,
	saying: `
		sagte sagt erklärte erklärt betonte teilte laut zufolge behauptete berichtete kündigte warnte kritisierte
	`,
	opinion: `
		glaube glauben denke denken finde finden meine meinen hoffe hoffen wünsche wünschen möchte weiß wissen will
		wollen bin
	`,
	opinionAlone: `meinung ansicht`,
	firstPerson: `ich mich mir mein meine meinem meinen meiner`,
	firstPlural: `wir uns unser unsere unserem unseren unserer`,
	future: `wird werden werde würde würden soll sollen`,
	modal: `sollte sollten muss müssen müsste kann können könnte könnten darf dürfen`,
	condition: `wenn falls ob sofern`,
	negation: `nicht kein keine keinen nie niemals nichts niemand`,
	courtesy: `danke bitte willkommen entschuldigung frage fragen antwort damen herren`,
	evaluation: `gut schlecht schrecklich falsch richtig wichtig stark schwach wunderbar katastrophe unfair peinlich`
};

export const french: WordLists = {
	money: `euro euros centime centimes dollar dollars livres francs`,
	percent: `% pourcent pourcentage`,
	magnitude: `million millions milliard milliards`,
	number: `
		deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante
		cent cents mille moitié tiers quart douzaine dizaines centaines milliers
	`,
	period: `an ans année années mois semaine semaines jour jours décennie décennies`,
	span: `dernier derniers dernière dernières depuis quelques plusieurs`,
	past: `était étaient avait avaient fut furent été eu fait dit voté pris perdu gagné baissé augmenté`,
	comparison: `double triple record pire meilleur meilleure premier comparé`,
	than: `plus moins davantage supérieur inférieur`,
	saying: `dit déclaré affirmé annoncé selon expliqué rapporté estimé assuré indiqué précisé`,
	opinion: `pense pensons crois croyons trouve espère espérons souhaite veux voudrais suis sais`,
	opinionAlone: `opinion avis`,
	firstPerson: `je j'ai j'étais j'avais me moi mon ma mes m'a`,
	firstPlural: `nous notre nos`,
	future: `va vont sera seront aura auront serait pourra`,
	modal: `doit doivent devrait faut faudrait peut peuvent pourrait pouvons devons`,
	condition: `si s'il s'ils`,
	negation: `ne pas n'est n'a n'ont jamais rien aucun aucune personne`,
	courtesy: `merci bienvenue pardon excusez question questions réponse mesdames messieurs`,
	evaluation: `bon bonne mauvais terrible faux juste important fort faible merveilleux catastrophe injuste`
};

export const spanish: WordLists = {
	money: `euro euros dólar dólares peso pesos céntimos centavos libras`,
	percent: `% porcentaje`,
	magnitude: `millón millones billón billones mil`,
	number: `
		dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien
		ciento cientos miles mitad tercio cuarto docena
	`,
	period: `año años mes meses semana semanas día días década décadas`,
	span: `último últimos última últimas pasado pasados hace varios`,
	past: `fue fueron era eran había habían ha han dijo hizo tuvo votó subió bajó perdió ganó aumentó creó`,
	comparison: `doble triple récord peor mejor mayor primer comparado`,
	than: `más menos superior inferior`,
	saying: `dijo afirmó declaró anunció según señaló explicó aseguró informó denunció indicó`,
	opinion: `creo creemos pienso pensamos espero esperamos quiero queremos siento parece estoy sé`,
	opinionAlone: `opinión`,
	firstPerson: `yo me mi mis mí conmigo creo pienso quiero`,
	firstPlural: `nosotros nos nuestro nuestra nuestros nuestras`,
	future: `va van será serán habrá sería vamos`,
	modal: `debe deben debería puede pueden podría podemos debemos hay`,
	condition: `si`,
	negation: `no nunca nada nadie ningún ninguna`,
	courtesy: `gracias bienvenidos perdón pregunta preguntas respuesta señoras señores`,
	evaluation: `bueno buena malo terrible falso justo importante fuerte débil maravilloso desastre injusto`
};

export const italian: WordLists = {
	money: `euro dollaro dollari centesimi sterline`,
	percent: `% percento percentuale`,
	magnitude: `milione milioni miliardo miliardi mila mln mld`,
	number: `
		due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta quaranta cinquanta
		cento mille metà terzo quarto dozzina centinaia migliaia
	`,
	period: `anno anni mese mesi settimana settimane giorno giorni decennio`,
	span: `ultimo ultimi ultima ultime scorso scorsi fa diversi`,
	past: `era erano fu furono aveva avevano ha hanno stato stata stati detto fatto votato perso vinto`,
	comparison: `doppio triplo record peggiore migliore maggiore primo rispetto`,
	than: `più meno superiore inferiore`,
	saying: `detto dichiarato affermato annunciato secondo spiegato riferito sostenuto`,
	opinion: `credo crediamo penso pensiamo spero speriamo voglio vogliamo vorrei sono so`,
	opinionAlone: `opinione parere`,
	firstPerson: `io mi me mio mia miei mie credo penso voglio`,
	firstPlural: `noi ci nostro nostra nostri nostre`,
	future: `sarà saranno avrà avranno andrà sarebbe`,
	modal: `deve devono dovrebbe può possono potrebbe dobbiamo possiamo bisogna`,
	condition: `se`,
	negation: `non mai niente nulla nessuno nessuna`,
	courtesy: `grazie benvenuti scusi scusate domanda domande risposta signore signori`,
	evaluation: `buono buona cattivo terribile falso giusto importante forte debole disastro ingiusto`
};

export const portuguese: WordLists = {
	money: `euro euros dólar dólares real reais cêntimos centavos libras`,
	percent: `% porcento percentagem porcentagem`,
	magnitude: `milhão milhões bilhão bilhões mil`,
	number: `
		dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta cem
		cento centenas milhares metade terço quarto dúzia
	`,
	period: `ano anos mês meses semana semanas dia dias década décadas`,
	span: `último últimos última últimas passado passados há vários`,
	past: `foi foram era eram tinha tinham tem disse fez teve votou subiu caiu perdeu ganhou aumentou criou`,
	comparison: `dobro triplo recorde pior melhor maior primeiro comparado`,
	than: `mais menos superior inferior`,
	saying: `disse afirmou declarou anunciou segundo explicou garantiu informou denunciou`,
	opinion: `creio acho achamos penso espero esperamos quero queremos sinto estou sei`,
	opinionAlone: `opinião`,
	firstPerson: `eu me mim meu minha meus minhas acho penso quero`,
	firstPlural: `nós nos nosso nossa nossos nossas`,
	future: `vai vão será serão haverá seria vamos`,
	modal: `deve devem deveria pode podem poderia podemos devemos precisa`,
	condition: `se`,
	negation: `não nunca nada ninguém nenhum nenhuma`,
	courtesy: `obrigado obrigada desculpe pergunta perguntas resposta senhoras senhores`,
	evaluation: `bom boa mau terrível falso justo importante forte fraco maravilhoso desastre injusto`
};

export const polish: WordLists = {
	money: `złoty złote złotych zł grosz groszy euro dolar dolarów funtów`,
	percent: `% procent procenta proc`,
	magnitude: `milion miliony milionów miliard miliardy miliardów mln mld tys tysiąc tysiące tysięcy`,
	number: `dwa dwie dwóch trzy trzech cztery pięć sześć siedem osiem dziewięć dziesięć dwanaście dwadzieścia sto połowa`,
	period: `rok roku lat lata miesiąc miesiące miesięcy tydzień tygodni dzień dni`,
	span: `ostatnich ostatni zeszłym temu od kilku`,
	past: `był była było byli były miał miała -ował -owała -owali -ił -iła -ili -ęło -ał -ała -ali`,
	comparison: `dwukrotnie trzykrotnie naj- rekord porównaniu`,
	than: `niż więcej mniej`,
	saying: `powiedział powiedziała oświadczył poinformował według zdaniem stwierdził podał przekazał zapewnił`,
	opinion: `myślę sądzę uważam wierzę mam chcę chcemy wiem jestem`,
	opinionAlone: `opinii uważam sądzę myślę`,
	firstPerson: `ja mnie mi mój moja moje jestem mam chcę myślę uważam`,
	firstPlural: `my nas nam nasz nasza nasze naszych`,
	future: `będzie będą będziemy zostanie`,
	modal: `powinien powinna powinno musi muszą trzeba może mogą należy`,
	condition: `jeśli jeżeli gdyby czy`,
	negation: `nie nigdy nic nikt żaden żadna`,
	courtesy: `dziękuję proszę witam przepraszam pytanie pytania odpowiedź państwo`,
	evaluation: `dobry dobra dobrze zły źle straszny fałszywy ważny ważne silny słaby katastrofa`
};

export const russian: WordLists = {
	money: `рубль рубля рублей руб доллар доллара долларов евро гривен`,
	percent: `% процент процента процентов`,
	magnitude: `миллион миллиона миллионов миллиард миллиарда миллиардов млн млрд тыс тысяча тысячи тысяч`,
	number: `два две двух три трёх трех четыре пять шесть семь восемь девять десять двадцать сто половина треть`,
	period: `год года лет году месяц месяца месяцев неделя недели недель день дня дней`,
	span: `последние последних прошлом назад за несколько`,
	past: `был была было были -ал -ала -али -ил -ила -или -лся -лась -лись -ло`,
	comparison: `вдвое втрое самый самая самое наи- рекорд рекордный сравнению`,
	than: `чем больше меньше выше ниже`,
	saying: `сказал сказала заявил заявила сообщил сообщила отметил подчеркнул словам данным объявил`,
	opinion: `думаю считаю верю надеюсь хочу хотим знаю уверен`,
	opinionAlone: `мнению думаю считаю`,
	firstPerson: `я меня мне мной мой моя моё мои`,
	firstPlural: `мы нас нам нами наш наша наше наши`,
	future: `будет будут буду будем`,
	modal: `должен должна должны нужно надо может могут можно следует`,
	condition: `если ли`,
	negation: `не ни нет никогда ничего никто`,
	courtesy: `спасибо пожалуйста здравствуйте извините вопрос вопросы ответ`,
	evaluation: `хороший хорошо плохой плохо ужасный ложь важный важно сильный слабый катастрофа`
};

export const ukrainian: WordLists = {
	money: `гривня гривні гривень грн долар долара доларів євро`,
	percent: `% відсоток відсотка відсотків`,
	magnitude: `мільйон мільйона мільйонів мільярд мільярда мільярдів млн млрд тис тисяча тисячі тисяч`,
	number: `два дві двох три трьох чотири п'ять шість сім вісім дев'ять десять двадцять сто половина третина`,
	period: `рік року років році місяць місяця місяців тиждень тижні тижнів день дня днів`,
	span: `останні останніх минулого тому за кілька`,
	past: `був була було були -ав -ала -али -ив -ила -или -вся -лася -лися -ло`,
	comparison: `вдвічі втричі най- рекорд рекордний порівняно`,
	than: `ніж більше менше вище нижче`,
	saying: `сказав сказала заявив заявила повідомив повідомила зазначив наголосив словами даними оголосив`,
	opinion: `думаю вважаю вірю сподіваюся сподіваюсь хочу хочемо знаю певен`,
	opinionAlone: `думку думаю вважаю`,
	firstPerson: `я мене мені мною мій моя моє мої`,
	firstPlural: `ми нас нам нами наш наша наше наші`,
	future: `буде будуть буду будемо`,
	modal: `повинен повинна повинні треба потрібно може можуть можна слід`,
	condition: `якщо якби чи`,
	negation: `не ні немає ніколи нічого ніхто`,
	courtesy: `дякую будь-ласка вітаю вибачте питання відповідь`,
	evaluation: `добрий добре поганий погано жахливий брехня важливий важливо сильний слабкий катастрофа`
};
