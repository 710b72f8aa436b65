import type { CueWords } from '#lib/domain/suggest/cue-words/cue-words.ts';

/** Names and nouns have cases, so that one cannot be put for another. */
const inflected = {
	degreeEnding: null,
	bodies: [],
	bodyNouns: '',
	stateNouns: '',
	persons: {}
} as const;

export const polish: CueWords = {
	...inflected,
	refusal: 'odmówi(ł|ła|ło|li|ły) odmawia(|ją) odmow(a|ę|y) bojkotuj(e|ą) odrzuci(ł|ła|li)',
	causeAfter: 'ponieważ bo z_powodu dzięki wskutek przez_to_że',
	effectAfter: 'spowodował(|a|o|y) doprowadził(|a|o|y)_do wywołał(|a|o|y) powoduj(e|ą)',
	than: 'niż w_porównaniu_z w_porównaniu_do od',
	degree:
		'więcej mniej więks(zy|za|ze) mniejs(zy|za|ze) największ(y|a|e|ych) najmniejsz(y|a|e) wyższ(y|a|e) niższ(y|a|e) najwyższ(y|a|e) lepiej gorzej rekord dwukrotnie',
	future: 'będzie będą ma_zostać mają_zostać planuje planują zamierza zamierzają',
	promise: 'obiecał(|a|y|o) obiecuje zobowiązał(|a)_się zapowiedział(|a) grozi',
	hedge: 'może mogą mógłby mogłaby być_może prawdopodobnie chyba zapewne',
	happened:
		'był była było byli były został została zostało zostali zostały zginęło zginął zginęli wzrosła wzrósł wzrosło spadł spadła kosztował kosztowała zbudował zbudowała kupił kupiła wydał wydała otworzył zamknął',
	present: 'jest są ma mają kosztuje kosztują rośnie spada wynosi',
	evaluation:
		'ogromn(y|a|e) ważn(y|a|e) kluczow(y|a|e) dramatyczn(y|a|e) bezprecedensow(y|a|e) historyczn(y|a|e) niepokojąc(y|a|e) wyzwanie niepewność straszn(y|a|e) wspaniał(y|a|e)',
	comment:
		'podkreśla(|ją) pokazuj(e|ą) odzwierciedla(|ją) oznacza(|ją) pozostaj(e|ą) rodzi świadczy',
	thatFigure: 'ta_kwota tę_kwotę ta_liczba tę_liczbę',
	demonstrative: 'ta_kwota tę_kwotę ta_liczba tę_liczbę ten ta to te ci takie taki taka',
	turn: 'jednak ale i a tymczasem ponadto poza_tym również także natomiast na_przykład więc',
	joins: 'a ale i natomiast podczas_gdy',
	opens: 'podczas_gdy ponieważ',
	tails: 'który która które którzy których gdzie według po z co',
	occasion:
		'oświadczeniu wywiadzie przemówieniu konferencji spotkaniu szczycie debacie posiedzeniu',
	placedBy: 'w we pod',
	standsFor: 'oznacza',
	said: 'powiedział(a)',
	marks: ['„', '”']
};

export const ukrainian: CueWords = {
	...inflected,
	refusal:
		'відмови(вся|лася|лися|лось) відмовля(ється|ються) відмов(а|у) бойкоту(є|ють) відхили(в|ла|ли)',
	causeAfter: 'бо тому_що через внаслідок завдяки оскільки',
	effectAfter: 'спричини(в|ла|ло|ли) призв(ів|ела|ело|ели)_до викликал(а|о|и) викликав',
	than: 'ніж порівняно_з проти від',
	degree:
		'більш(е|ий|а|і) менш(е|ий|а|і) найбільш(ий|а|е|і|их) найменш(ий|а|е) вищ(ий|а|е) нижч(ий|а|е) найвищ(ий|а|е) рекорд удвічі вдвічі',
	future: 'буде будуть планує планують має_намір збирається збираються',
	promise: 'пообіця(в|ла|ли) обіця(є|ють) зобов’яза(вся|лася|лися) погрожує',
	hedge: 'може можуть могла міг можливо ймовірно мабуть',
	happened:
		'був була було були загинув загинула загинули загинуло зросла зріс зросло зросли впав впала впали коштував коштувала побудував побудували купив купили витратив витратила витратили відкрив закрив',
	present: 'є має мають коштує коштують зростає падає становить',
	evaluation:
		'величезн(ий|а|е) важлив(ий|а|е|о) ключов(ий|а|е) драматичн(ий|а|е) безпрецедентн(ий|а|е) історичн(ий|а|е) тривожн(ий|а|е) виклик невизначеність жахлив(ий|а) чудов(ий|а)',
	comment:
		'підкреслю(є|ють) показу(є|ють) відобража(є|ють) означа(є|ють) залиша(є|ють|ється|ються) свідчить',
	thatFigure: 'ця_сума цю_суму ця_цифра цю_цифру',
	demonstrative: 'ця_сума цю_суму ця_цифра цю_цифру цей ця це ці такий така таке такі той',
	turn: 'однак але і та а проте тим_часом крім_того також водночас наприклад отже',
	joins: 'а але і та проте тоді_як',
	opens: 'тоді_як бо тому_що',
	tails: 'який яка яке які яких де за після що з',
	occasion: 'заяві інтерв’ю промові конференції зустрічі саміті дебатах засіданні',
	placedBy: 'у в біля під',
	standsFor: 'означає',
	said: 'сказав(ла)',
	marks: ['«', '»']
};

export const russian: CueWords = {
	...inflected,
	refusal: 'отказал(ся|ась|ись|ось) отказыва(ется|ются) отказ бойкотиру(ет|ют) отверг(|ла|ли)',
	causeAfter: 'потому_что из-за вследствие благодаря поскольку',
	effectAfter: 'вызвал(|а|о|и) прив(ёл|ел|ела|ело|ели)_к привод(ит|ят)_к стал(|а|о|и)_причиной',
	than: 'чем по_сравнению_с против',
	degree:
		'больш(е|ий|ая) меньш(е|ий|ая) наибольш(ий|ая|ее) наименьш(ий|ая|ее) крупнейш(ий|ая|ее|их) выше ниже самый самая самое рекорд вдвое',
	future: 'будет будут планирует планируют намерен намерена намерены собирается собираются',
	promise: 'пообещал(|а|и) обеща(ет|ют) обязал(ся|ась|ись) угрожает',
	hedge: 'может могут мог могла могли возможно вероятно видимо',
	happened:
		'был была было были погиб погибла погибли погибло вырос выросла выросло выросли упал упала упали стоил стоила построил построили купил купили потратил потратила потратили открыл закрыл',
	present: 'имеет имеют стоит стоят растёт растет падает составляет',
	evaluation:
		'огромн(ый|ая|ое) важн(ый|ая|ое|о) ключев(ой|ая|ое) драматическ(ий|ая|ое) беспрецедентн(ый|ая|ое) историческ(ий|ая|ое) тревожн(ый|ая|ое) вызов неопределённость ужасн(ый|ая) прекрасн(ый|ая)',
	comment:
		'подчёркива(ет|ют) подчеркива(ет|ют) показыва(ет|ют) отража(ет|ют) означа(ет|ют) оста(ётся|ются|ется) свидетельствует',
	thatFigure: 'эта_сумма эту_сумму эта_цифра эту_цифру',
	demonstrative:
		'эта_сумма эту_сумму эта_цифра эту_цифру этот эта это эти такой такая такое такие тот',
	turn: 'однако но и а тем_временем кроме_того также при_этом например поэтому',
	joins: 'а но и тогда_как',
	opens: 'тогда_как потому_что',
	tails: 'который которая которое которые которых где по после что с',
	occasion: 'заявлении интервью речи конференции встрече саммите дебатах заседании',
	placedBy: 'в во под около',
	standsFor: 'означает',
	said: 'сказал(а)',
	marks: ['«', '»']
};
