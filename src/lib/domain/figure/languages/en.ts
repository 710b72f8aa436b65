import { cldrNames } from '#lib/domain/figure/cldr/en.ts';
import type { FigureLanguage } from '#lib/domain/figure/language.ts';
import { counting, joined } from '#lib/domain/figure/languages/compose.ts';
import { multiples, ordinals, tens } from '#lib/domain/figure/languages/en-multiples.ts';

const units = counting('one two three four five six seven eight nine', 1, 1);
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';

export const english: FigureLanguage = {
	code: 'en',
	decimal: '.',
	numbers: {
		small: [
			['zero|nought|naught', 0],
			...units,
			...counting(teens, 10, 1),
			...tens,
			...joined(tens, units, (ten, unit) => `${ten} ${unit}`)
		],
		hundreds: [],
		hundred: 'hundred',
		hundredUpTo: 99,
		scales: [
			['dozen|dozens', 12],
			['thousand|thousands|k|thsd', 1e3],
			['lakh|lakhs|lac|lacs', 1e5],
			['million|millions|mn|mln|mio|mil', 1e6],
			['crore|crores', 1e7],
			['billion|billions|bn|bln', 1e9],
			['trillion|trillions|tn|trn|tln', 1e12],
			['quadrillion', 1e15]
		],
		alone: 'hundred|thousand|million|billion|trillion',
		moneyScales: [
			['m|mm', 1e6],
			['b', 1e9],
			['t', 1e12],
			['cr', 1e7]
		],
		and: 'and|&',
		article: 'a|an',
		halves: [
			['half a|half of a|a half|half', 0.5],
			['quarter of a|a quarter of a|quarter|a quarter', 0.25],
			['three quarters of a', 0.75],
			['a third of a|one third of a', 1 / 3],
			['two thirds of a', 2 / 3]
		],
		andShare: [
			['and a half|and one half', 0.5],
			['and a quarter|and one quarter', 0.25],
			['and three quarters', 0.75]
		],
		point: 'point',
		minus: 'minus|negative',
		vague:
			'dozens|hundreds|thousands|millions|billions|trillions|lakhs|crores|tens|multimillion|multibillion',
		vagueBefore: 'several|a few|few|some|many|multiple|a couple|a couple of|several hundred|untold',
		of: 'of'
	},
	currencyNames: cldrNames,
	currencies: {
		names: `
$ dollar|dollars|buck|bucks
USD united states dollar|united states dollars|u.s. dollar|u.s. dollars|american dollar|american dollars|us american dollars|greenback|greenbacks
EUR euro|euros
GBP pound|pounds|quid|pound sterling|pounds sterling|sterling|uk pound|uk pounds|english pounds|great british pounds
AUD aussie dollars|australia dollars
HKD hong kong dollars|hongkong dollar|hongkong dollars
TWD taiwan dollar|taiwan dollars|taiwanese dollars
NZD new zealand dollars|kiwi dollars
SGD singaporean dollars
CAD canada dollars
JPY yen|yens|japanese yens
CNY yuan|yuans|renminbi|chinese yuans|chinese renminbi|yuan renminbi
KRW won|korean won|south korean won|korean wons
INR rupee|rupees
RUB rouble|roubles|ruble|rubles|russian rouble|russian roubles
BYN belarusian rouble|belarusian roubles
BRL reais|brazilian reais|brazil real|brazil reals
DEM mark|marks|deutsche mark|deutsche marks|deutschmark|deutschmarks|deutschemark|deutschemarks|d-mark|d-marks|west german mark|west german marks
FIM finnish mark|finnish marks|markka|markkas|markkaa|finnish markkaa
NLG guilder|guilders|netherlands guilder|netherlands guilders|dutch florin|dutch florins
ITL italian lira|italian lire
TRY turkish liras
lira lira|liras|lire
SEK krona|kronor|swedish crowns|swedish krona
krone krone|kroner|kroners
DKK danish crowns|danish krone
NOK norwegian crowns|norwegian krone
ISK icelandic kronur|icelandic krona
CZK koruna|korunas|koruny|czech crown|czech crowns
crown crown|crowns
HUF hungarian forint
PLN zloty|zlotys|zloties|polish zloty
UAH hryvnia|hryvnias|hryvnya|hryvnyas|hryven|ukrainian hryvnia|hryvna|hryvnas
ILS shekel|shekels|new shekel|new shekels|israeli shekel|israeli shekels|sheqel|sheqels|nis
ZAR rand|rands|south african rands
PHP philippines pesos
MXN mexico pesos
MYR malaysia ringgit|malaysia ringgits
THB thai bahts|bahts
IDR indonesia rupiah
AED emirati dirham|emirati dirhams|uae dirhams
SAR saudi arabian riyal|saudi arabian riyals|saudi rials
QAR qatar riyals
riyal riyal|riyals
rial rial|rials
IRR toman|tomans
EGP l.e|l.e.|egyptian lira|geneh|genih|genihat|genihat masriya
XOF cfa franc|cfa francs
VND dong|dongs
BTC bitcoin|bitcoins`,
		parts: `
cent 100 cent|cents|¢|c|euro cents|euro cent|eurocent|eurocents|us cents|u.s. cents|american cents|canadian cents|australian cents|penny|pennies
pence 100 pence|p|british pence
kopek 100 kopek|kopeks|kopeck|kopecks|copeck|copecks
kopiyka 100 kopiyka|kopiykas|kopiyky|kopiyok
paisa 100 paisa|paise|paisas
sen 100 sen|sens
satang 100 satang|satangs
centavo 100 centavo|centavos
centime 100 centime|centimes
centimo 100 centimo|centimos
grosz 100 grosz|groszy|grosze
haler 100 haler|halers|halere|haleru|heller|hellers
ore 100 ore|øre|öre
pfennig 100 pfennig|pfennigs|pfennige
rappen 100 rappen
penni 100 penni|pennis|pennia
jiao 10 jiao
fen 100 fen
ban 100 bani
stotinka 100 stotinka|stotinki
lipa 100 lipa|lipas
agora 100 agora|agorot|agoras
piastre 100 piastre|piastres|piaster|piasters
fils 1000 fils
halala 100 halala|halalas
kurus 100 kurus
kobo 100 kobo|kobos
pesewa 100 pesewa|pesewas
tetri 100 tetri
eyrir 100 aurar|eyrir
centesimo 100 centesimo|centesimos
satoshi 100000000 satoshi|satoshis`,
		symbols: 'EGP le',
		weak: 'won|real|reals|sol|soles|kip|kips|som|soms|tala|kina|pula|leone|leones|dram|drams|colon|crown|crowns|rand|dong|sterling|greenback|lev|gourde|dalasi|vatu|taka|loti|birr|c|p|lats|ban|fen|ore|heller',
		notAmount:
			'sign|signs|store|stores|bill|bills|note|coin|coins|amount|amounts|value|values|figure|figures|zone|peg|index|rate|rates|area|bloc|crisis|menu|bond|bonds|per|limit|sum|tree|account|deposit|symbol|funding|cost|or so of',
		notMoneyBefore:
			'of|heavier|lighter|overweight|underweight|in weight|per square|per cubic|per hectare|per acre'
	},
	units: {
		percent: 'percent|per cent|percents|percentage|pct|pct.|p.c.',
		percentagePoints:
			'percentage point|percentage points|percent points|per cent points|pp|ppt|ppts|pps|% points|%-points',
		basisPoints: 'basis point|basis points|bps',
		between: 'between|in between|anywhere between|somewhere between',
		betweenAnd: 'and',
		from: 'from|anywhere from',
		to: 'to|through|up to|until|till',
		toOfChange: '',
		or: 'or',
		ranging: 'range|ranges|ranging|ranged|vary|varies|varying|varied|prices|anywhere|cost|costs'
	},
	context: {
		before: {
			about:
				'about|around|roughly|approximately|approx|approx.|some|nearly|almost|close to|circa|ca.|ca|c.|near|an estimated|estimated|estimated at|estimates of|in the region of|in the order of|just about|more or less|nearly the|about the|around the|roughly the|~|≈|virtually|practically|just short of|just shy of|as good as',
			'at least':
				'at least|no less than|no fewer than|not less than|a minimum of|minimum|minimum of|as many as at least|≥|upwards of or equal to',
			'at most':
				'at most|no more than|not more than|up to|a maximum of|maximum|maximum of|as much as|as many as|as little as|capped at|limited to|≤',
			'more than':
				'more than|over|above|in excess of|exceeding|exceeds|exceed|exceeded|upwards of|upward of|greater than|well over|well above|just over|just above|slightly more than|slightly over|better than|beyond|surpassing|surpassed|topped|>|larger than|higher than',
			'less than':
				'less than|fewer than|under|below|lower than|smaller than|just under|just below|well under|well below|slightly less than|<|short of'
		},
		after: {
			about: 'or so|or thereabouts|give or take|approximately|roughly|more or less',
			'at least':
				'or more|or greater|or higher|at least|at a minimum|and up|and above|plus|minimum',
			'at most': 'or less|or fewer|or lower|at most|at the most|maximum|at a maximum|tops'
		},
		per: {
			none: 'a year ago|a year earlier|a year later|a year before|a year after|a year from|a month ago|a month earlier|a month later|a month before|a month after|a week ago|a week earlier|a week later|a day earlier|a day later|a day after|a quarter of|an hour later|an hour ago|an hour earlier|a week before|a week after|a day ago|a quarter ago|a quarter earlier|a person of|a person who|a person familiar',
			hour: 'an hour|per hour|each hour|every hour|hourly|/hour|/hr|/h|by the hour',
			day: 'a day|per day|each day|every day|daily|/day|per diem',
			week: 'a week|per week|each week|every week|weekly|/week|/wk',
			month: 'a month|per month|each month|every month|monthly|/month|/mo|pcm',
			quarter: 'a quarter|per quarter|each quarter|every quarter|quarterly|/quarter',
			year: 'a year|per year|each year|every year|annually|yearly|per annum|p.a.|/year|/yr|an annum|annual',
			person:
				'per person|per head|per capita|a head|a person|each person|per inhabitant|per citizen|per resident|apiece|each|/person|per employee|per worker|per household'
		},
		cumulative:
			'in total|in all|so far|to date|altogether|cumulative|cumulatively|a total of|total of|totalling|totaling|totalled|totaled|overall|since the start|since the beginning|all told|combined|in aggregate|have already|has already|had already',
		period:
			/\b(?:over|in|during|for|within|across|through|throughout) (?:the )?(?:(?:past|last|next|coming|following|previous|first|final|whole|entire|same|current|second|third|fourth) )+(?:[\p{L}\d-]+ )?(?:year|month|week|day|decade|quarter|hour|half|century|season|financial year|fiscal year)s?\b|\b(?:over|for|during|within|in) (?:a|an|\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|some) (?:year|month|week|day|decade|hour)s?\b|\b(?:over|during) (?:the )?(?:[\p{L}\d-]+ )?(?:year|month|week|decade|summer|winter)s?\b|\b(?:this|last|next) (?:year|month|week|quarter|decade|summer|winter|spring|autumn)\b|\bin (?:the year (?:to|ended) [\p{L}\d ]{3,20}\d{4}|(?:19|20)\d\d)\b|\b(?:from|between) (?:19|20)\d\d (?:to|and|until) (?:19|20)\d\d\b/iu,
		asOf: /\b(?:by|as of|as at|at|until|till|before|since|through) (?:the )?(?:(?:end|start|beginning|middle|close|turn|summer|spring|autumn|fall|winter)(?: of)? (?:the |this |next |last )?)?(?:(?:early|late|mid)[- ]?)?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},?)? ?)?(?:19|20)\d\d\b|\b(?:by|as of|until|since|before) (?:the )?(?:(?:end|start|beginning|middle) of )?(?:(?:this|next|last) (?:year|month|week|quarter|decade)|(?:the )?(?:year|month|decade)(?:['’]s)?(?: end)?|(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?|year-end|today|now|yesterday|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/iu
	},
	counts: {
		stop: 'and|or|but|the|a|an|of|in|on|at|to|for|from|with|without|by|per|that|which|who|whom|whose|when|where|while|as|than|then|so|if|is|was|are|were|be|been|being|has|have|had|does|do|did|will|would|can|could|may|might|must|should|shall|this|these|those|his|hers|its|their|theirs|ours|yours|us|it|he|she|they|we|you|i|not|no|more|less|fewer|much|many|most|least|all|each|every|some|any|both|after|before|into|onto|over|under|above|below|between|during|within|across|through|since|until|up|down|out|off|about|around|against|among|because|although|though|also|only|just|now|today|yesterday|always|perhaps|unless|plus|minus|times|says|goes|comes|makes|shows|gets|takes|remains|becomes|ago|later|earlier|pm|am|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|inc|percent|others|yes|said|whereas|as well|versus|vs|via|towards|toward|upon|per cent|respectively|per se|was|mr|mrs|ms|dr|points|himself|themselves|itself|her|my|your|our|him|them|me|there|here|what|how|why|once|twice|again|ever|never|still|yet|even|very|too|quite|rather|well|let|per head|compared|meaning|including|according|following|when|gmt|est|cet|utc',
		adjective: /^[a-z-]+$/,
		noun: /^(?:[a-z-]*[a-rt-z]s|[a-z-]*(?:ss|us|is)es|[a-z-]*(?:people|men|women|children|police|aircraft|spacecraft|cattle|sheep|feet|teeth|mice|staff|personnel|data|media|species|series|troops|folk|dead|injured|wounded|poor|homeless|criteria|phenomena|alumni|bacteria|lives|mps|billionaires))$/,
		hyphened:
			'inch|mile|foot|feet|ton|tonne|acre|gallon|ounce|pound|meter|metre|kilometer|kilometre|hectare|year|month|week|day|hour|minute|point|seat|member|page|storey|story|bed|room|megawatt|gigawatt|nation|country|man|person|litre|liter|kilogram|degree|barrel',
		labelBefore:
			'article|articles|chapter|page|pages|no.|no|nr|number|type|formula|channel|highway|route|section|phase|group|level|figure|fig|table|version|part|paragraph|para|act|round|stage|category|class|grade|flight|bus|line|platform|gate|room|floor|apt|suite|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|aged|age|apollo|boeing|airbus|windows|covid|cop|g|top|step|item|question|rule|clause|title|volume|vol|episode|season|day|week|week of|at age|under-|under|resolution|protocol|schedule|mark|model|series|size|zone|area|district|ward|sector|division',
		labelAfter:
			'year old|years old|month old|week old|day old|a.m|a.m.|p.m|p.m.|am|pm|o clock|oclock|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|gmt|bst|est|utc|cet'
	},
	ordinals,
	multiples
};
