import { cldrNames } from '#lib/domain/figure/cldr/de.ts';
import type { FigureLanguage } from '#lib/domain/figure/language.ts';
import { counting, joined } from '#lib/domain/figure/languages/compose.ts';

const tens = counting(
	'zwanzig dreißig|dreissig vierzig fünfzig|fuenfzig sechzig siebzig achtzig neunzig',
	20,
	10
);
const fusing = counting('ein zwei|zwo drei vier fünf|fuenf sechs sieben acht neun', 1, 1);

export const german: FigureLanguage = {
	code: 'de',
	decimal: ',',
	numbers: {
		small: [
			['null', 0],
			['ein|eins|eine|einen|einem|einer|eines', 1],
			['zwei|zwo|zweien', 2],
			['drei|dreien', 3],
			...counting('vier fünf|fuenf sechs sieben acht neun', 4, 1),
			...counting(
				'zehn elf zwölf|zwoelf dreizehn vierzehn fünfzehn|fuenfzehn sechzehn siebzehn achtzehn neunzehn',
				10,
				1
			),
			...tens,
			...joined(tens, fusing, (ten, unit) => `${unit}und${ten}`),
			['anderthalb|eineinhalb|einundeinhalb', 1.5],
			['zweieinhalb', 2.5],
			['dreieinhalb', 3.5],
			['viereinhalb', 4.5],
			['fünfeinhalb', 5.5],
			['sechseinhalb', 6.5],
			['siebeneinhalb', 7.5],
			['achteinhalb', 8.5],
			['neuneinhalb', 9.5]
		],
		hundreds: [['hundert', 100]],
		hundred: 'hundert',
		hundredUpTo: 99,
		scales: [
			['dutzend', 12],
			['tausend|tsd.|tsd', 1e3],
			['million|millionen|mio.|mio|mill.|mill', 1e6],
			['milliarde|milliarden|mrd.|mrd|md.|mia.', 1e9],
			['billion|billionen|bio.|bio', 1e12],
			['billiarde|billiarden', 1e15]
		],
		alone: 'dutzend|hundert|tausend',
		moneyScales: [
			['k|t', 1e3],
			['m', 1e6],
			['bn', 1e9]
		],
		and: 'und',
		article: 'ein|eine|einen|einem|einer|eines',
		halves: [
			[
				'eine halbe|ein halber|einen halben|ein halbes|einem halben|einer halben|halbe|halben|eine halben|knapp eine halbe',
				0.5
			],
			['eine dreiviertel|dreiviertel|eine drei viertel', 0.75],
			['eine viertel|viertel|eine viertelte', 0.25]
		],
		andShare: [['und ein halb|und eine halbe', 0.5]],
		point: 'komma',
		minus: 'minus',
		vague:
			'dutzende|dutzenden|hunderte|hunderten|tausende|tausenden|zehntausende|hunderttausende|hunderttausenden|millionen|milliarden|millionenfach',
		vagueBefore: 'mehrere|mehreren|einige|einigen|etliche|viele|wenige|ein paar|zig|zahlreiche',
		of: 'von|an',
		fused: { hundred: ['hundert'], thousands: 'tausend', thousand: 'tausend', and: 'und' }
	},
	currencyNames: cldrNames,
	currencies: {
		names: `
$ dollar|dollars
USD us-dollar|us-dollars|us dollar|amerikanische dollar|amerikanischer dollar|amerikanischen dollar|amerikanischen dollars|us-amerikanische dollar|us-amerikanischen dollar
EUR euro|euros
GBP pfund|pfunds|pfund sterling|britische pfund sterling|britisches pfund sterling|englische pfund|englischen pfund|sterling
CHF franken|schweizerfranken|sfr.|stutz|schweizer franken|schweizer fränkli
HKD hongkong dollar|hong kong dollar|hong-kong-dollar|hongkong dollars|hongkong-dollars
NZD neuseeländische dollar|neuseeländischen dollar
SGD singapur dollar|singapurische dollar
TWD taiwan-dollar|taiwan dollar|taiwanesische dollar|neue taiwan-dollar
JPY yen|japanische yen
CNY yuan|renminbi|chinesische yuan|chinesischen yuan|renminbi yuan
KRW won|koreanische won
INR rupie|rupien
RUB rubel
BYN belarussische rubel|belarussischen rubel|belarusische rubel
FRF francs francais
franc franc|francs
DEM mark|deutschmark|d-mark|dm|deutsche mark|deutschen mark
FIM finnmark|finnische mark|finnischen mark|finnmarka|markka
ATS schilling
BEF belgische francs|belgischen francs
NLG gulden|holländische gulden|holländischen gulden
ITL lire|italienische lire|italienischen lire
lira lira
ESP peseten|peseta|pesetas
PTE escudos|escudo
krone krone|kronen
BRL real|reais|brasilianische real|brasilianische reais
PLN zloty|zlotys|polnische zloty|polnischen zloty
UAH hrywnja|hriwna|griwna|hryvnia|hrywna|griwnja
ILS schekel|shekel|israelische schekel
peso peso|pesos
TRY türkische lira|türkischen lira|türkische lire
IDR rupiah|indonesische rupiah
AED vae dirham|emiratische dirham
riyal riyal|riyals
rial rial
THB baht|thai-baht
BTC bitcoin|bitcoins`,
		parts: `
cent 100 cent|cents|eurocent|eurocents|euro-cent|us-cent|us-cents|ct|ct.|¢
pence 100 pence|penny|pennys
pfennig 100 pfennig|pfennige|pfennigen
rappen 100 rappen|rp.
groschen 100 groschen
centime 100 centime|centimes
kopek 100 kopeke|kopeken
kopiyka 100 kopijka|kopijok
grosz 100 grosz|groschen polnische|groszy
haler 100 heller
ore 100 öre|øre
centavo 100 centavo|centavos
sen 100 sen
satoshi 100000000 satoshi|satoshis`,
		symbols: '',
		weak: 'real|won|som|sol|leu|lei|lew|rand|dong|mark|taka|pula|kina|gourde|birr|sen|ct|lari|dram|kip|sterling|leone|stutz|heller|tala|rp.',
		notAmount: 'zeichen|schein|münze|kurs|shop|zone',
		notMoneyBefore:
			'fleisch|zucker|mehl|butter|kaffee|gewicht|schwer|leichter|schwerer|körpergewicht|gehacktes|abgenommen|zugenommen'
	},
	units: {
		percent: 'prozent|v.h.|vh|pct|prozente|prozentigen',
		percentagePoints:
			'prozentpunkte|prozentpunkt|prozentpunkten|prozentpunktes|pp|%-punkte|%-punkten',
		basisPoints: 'basispunkte|basispunkten|basispunkt',
		between: 'zwischen',
		betweenAnd: 'und',
		from: 'von',
		to: 'bis|bis zu',
		toOfChange: 'auf',
		or: 'oder',
		ranging:
			'reicht|reichen|reichte|liegt|liegen|schwankt|schwanken|spanne|bereich|kosten|preise|kostet'
	},
	context: {
		before: {
			about:
				'rund|etwa|ungefähr|circa|ca.|ca|knapp|fast|beinahe|annähernd|schätzungsweise|gut|nahezu|an die|um die|etwa auf|in etwa|zirka|geschätzt|geschätzte|geschätzten|in höhe von rund|gegen',
			'at least': 'mindestens|wenigstens|zumindest|nicht weniger als|minimal|ab',
			'at most': 'höchstens|maximal|bis zu|nicht mehr als|bis|höchstenfalls',
			'more than':
				'mehr als|über|gut|oberhalb von|jenseits von|jenseits der|größer als|höher als|übersteigt|überstieg|weit über|deutlich über|etwas mehr als|deutlich mehr als|knapp über',
			'less than':
				'weniger als|unter|unterhalb von|kleiner als|niedriger als|nicht einmal|nicht ganz|knapp unter|deutlich unter'
		},
		after: {
			about: 'ungefähr|etwa|oder so',
			'at least': 'oder mehr|und mehr|mindestens|aufwärts',
			'at most': 'oder weniger|höchstens|maximal'
		},
		per: {
			none: 'im jahr davor|im monat davor|im jahr zuvor|im jahr danach',
			hour: 'pro stunde|in der stunde|je stunde|die stunde|stündlich|/h|/stunde',
			day: 'pro tag|am tag|je tag|täglich|jeden tag|/tag',
			week: 'pro woche|in der woche|je woche|wöchentlich|jede woche',
			month: 'pro monat|im monat|je monat|monatlich|jeden monat|/monat',
			quarter: 'pro quartal|je quartal|vierteljährlich|im quartal|quartalsweise',
			year: 'pro jahr|im jahr|je jahr|jährlich|jedes jahr|p.a.|per annum|/jahr|p. a.',
			person:
				'pro person|pro kopf|je einwohner|pro einwohner|je person|pro nase|pro bürger|pro mitarbeiter'
		},
		cumulative:
			'insgesamt|bisher|bislang|bis heute|bis jetzt|kumuliert|in summe|in der summe|zusammen|alles in allem|insgesamt rund|seit beginn|gesamtsumme|gesamtbetrag',
		period:
			/(?<!\p{L})(?:in|im|während|über|innerhalb|binnen|für) (?:(?:der|den|dem|des|die|das) )?(?:(?:nächsten?|kommenden?|vergangenen?|letzten?|folgenden?|vorigen?|ersten?|laufenden?|diesen?|diesem|dieser|jüngsten) )+(?:[\p{L}\d]+ )?(?:Jahr(?:e[ns]?|zehnte?n?)?|Monate?[ns]?|Wochen?|Tage?[ns]?|Quartale?[ns]?|Halbjahr(?:es)?|Stunden?)(?!\p{L})|(?<!\p{L})(?:in|innerhalb von|binnen|über) (?:\d+|[\p{L}]+) (?:Jahren?|Monaten?|Wochen|Tagen|Stunden)(?!\p{L})|(?<!\p{L})(?:dieses|nächstes|kommendes|vergangenes|letztes|voriges) (?:Jahr|Quartal)(?!\p{L})|(?<!\p{L})im (?:Jahr |Jahre )?(?:19|20)\d\d|(?<!\p{L})(?:zwischen|von) (?:19|20)\d\d (?:und|bis) (?:19|20)\d\d/iu,
		asOf: /(?<!\p{L})(?:bis|ab|seit|vor|per|zum|bis zum|Ende|Anfang|Mitte|Stand) (?:(?:zum|Ende|Anfang|Mitte|Jahresende|Herbst|Sommer|Frühjahr|Winter|spätestens) )*(?:(?:des Jahres|\d{1,2}\.) )?(?:(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) )?(?:19|20)\d\d(?!\d)|(?<!\p{L})(?:bis|zum|vor|seit) (?:zum |Ende )?(?:Jahresende|Monatsende|Jahresanfang|(?:des |dieses |nächsten )?(?:Jahres|Monats)|heute)(?!\p{L})/iu
	},
	counts: {
		stop: 'und|oder|aber|der|die|das|des|dem|den|ein|eine|in|im|an|am|auf|zu|zum|zur|für|von|vom|mit|ohne|bei|nach|vor|seit|bis|über|unter|als|wie|dass|ist|sind|war|waren|hat|haben|wird|werden|wurde|wurden|mal|uhr|prozent|jeweils|mehr|weniger|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|er|sie|es|wir|ihr|ich|nicht|auch|noch|nur|schon|dann|dort|hier|davon|pro|je|sowie|bzw|grad celsius|gegen',
		adjective: /e[nrms]?$/,
		noun: /./,
		hasCapitalNouns: true,
		hyphened: '',
		labelBefore:
			'artikel|art.|paragraf|paragraph|absatz|abs.|kapitel|seite|seiten|s.|nr.|nummer|typ|formel|kanal|gruppe|abbildung|tabelle|version|teil|runde|stufe|klasse|flug|linie|raum|zimmer|etage|stock|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|covid|phase|bundesstraße|platz|hartz|block|halle|um|kategorie|staffel|liga|gleis|tor|top',
		labelAfter:
			'uhr|. januar|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|h'
	},
	ordinals: {
		words: [
			['erste|ersten|erster|erstes|erstem', 1],
			['zweite|zweiten|zweiter|zweites', 2],
			['dritte|dritten|dritter|drittes', 3],
			['vierte|vierten|vierter|viertes', 4],
			['fünfte|fünften|fünfter|fünftes', 5],
			['sechste|sechsten|sechster|sechstes', 6],
			['siebte|siebten|siebter|siebtes|siebente|siebenten', 7],
			['achte|achten|achter|achtes', 8],
			['neunte|neunten|neunter|neuntes', 9],
			['zehnte|zehnten|zehnter|zehntes', 10],
			['elfte|elften', 11],
			['zwölfte|zwölften', 12]
		],
		suffixes: '.',
		claims:
			'jahr|jahres|monat|woche|tag|mal|male|jahrestag|amtszeit|quartal in folge|jahr in folge|mal in folge|sieg|niederlage|titel|anlauf|größte|größten|land|person|opfer|angriff|welle|saison'
	},
	multiples: {
		words: [
			[
				'verdoppelt|verdoppelte|verdoppelten|verdoppeln|doppelt so|das doppelte|zweimal so|zweifach',
				2
			],
			[
				'verdreifacht|verdreifachte|verdreifachten|verdreifachen|dreimal so|das dreifache|dreifach|dreimal mehr',
				3
			],
			['vervierfacht|vervierfachte|viermal so|das vierfache|vierfach', 4],
			['verfünffacht|verfünffachte|fünfmal so|das fünffache|fünffach', 5],
			['sechsmal so|das sechsfache', 6],
			['siebenmal so|das siebenfache', 7],
			['achtmal so|das achtfache', 8],
			['neunmal so|das neunfache', 9],
			['verzehnfacht|verzehnfachte|zehnmal so|das zehnfache|zehnfach', 10],
			['das hundertfache|hundertfach|hundertmal so', 100],
			['halbiert|halbierte|halbierten|halbieren|halb so', 0.5]
		],
		after:
			'mal so|mal mehr|mal höher|mal größer|mal weniger|fache|mal so viel|mal so viele|mal so hoch|mal so groß',
		suffixes: 'fach|fache|x',
		shares: [
			['die hälfte|der hälfte', 0.5],
			['ein drittel|einem drittel|eines drittels', 1 / 3],
			['zwei drittel|zweier drittel', 2 / 3],
			['ein viertel|einem viertel', 0.25],
			['drei viertel|dreiviertel der', 0.75],
			['ein fünftel|einem fünftel', 0.2],
			['ein zehntel|einem zehntel', 0.1]
		]
	}
};
