import { cldrNames } from '#lib/domain/figure/cldr/it.ts';
import type { FigureLanguage, NumberEntry } from '#lib/domain/figure/language.ts';
import { counting, joined } from '#lib/domain/figure/languages/compose.ts';

const units = counting('uno due tre|tré quattro cinque sei sette otto nove', 1, 1);
const tens = counting('venti trenta quaranta cinquanta sessanta settanta ottanta novanta', 20, 10);

/** "Venti" and "uno" make "ventuno": a vowel goes before another. */
function fuse(ten: string, unit: string): string {
	return /^[uo]/.test(unit) ? `${ten.slice(0, -1)}${unit}` : `${ten}${unit}`;
}

const small: readonly NumberEntry[] = [
	['zero', 0],
	['un|una|uno', 1],
	...units.slice(1),
	...counting(
		'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
		10,
		1
	),
	...tens,
	...joined(tens, units, fuse),
	...tens.map(([ten, value]): NumberEntry => [`${ten.slice(0, -1)}un`, value + 1])
];

export const italian: FigureLanguage = {
	code: 'it',
	decimal: ',',
	numbers: {
		small,
		hundreds: [['cento', 100]],
		hundred: '',
		hundredUpTo: 9,
		scales: [
			['mila|mille|k', 1e3],
			['milione|milioni|mln|mln.|mio', 1e6],
			['miliardo|miliardi|mld|mld.|mrd', 1e9],
			['bilione|bilioni|trilione|trilioni', 1e12],
			['dozzina|dozzine', 12]
		],
		alone: 'mille',
		moneyScales: [
			['m', 1e6],
			['bn', 1e9]
		],
		and: 'e|ed',
		article: 'un|una|uno',
		halves: [
			['mezzo|mezza', 0.5],
			['un quarto di', 0.25]
		],
		andShare: [
			['e mezzo|e mezza', 0.5],
			['e un quarto', 0.25]
		],
		point: 'virgola',
		minus: 'meno',
		vague: 'decine|dozzine|centinaia|migliaia|milioni|miliardi',
		vagueBefore:
			'diversi|diverse|alcuni|alcune|molti|molte|pochi|poche|parecchi|parecchie|qualche|svariati',
		of: "di|d'",
		fused: { hundred: ['cento', 'cent'], thousands: 'mila', thousand: 'mille', and: 'e' }
	},
	currencyNames: cldrNames,
	currencies: {
		names: `
$ dollaro|dollari
USD dollaro americano|dollari americani|dollaro usa|dollari usa|dollari degli stati uniti|dollaro degli stati uniti|dollari us
EUR euro|euri
GBP sterlina|sterline|sterlina inglese|sterline inglesi|lira sterlina|lire sterline|pound|pounds
HKD dollaro di hong kong|dollari di hong kong|dollari hong kong
TWD dollari di taiwan|dollaro di taiwan|dollari taiwanesi
JPY yen|yen giapponese|yen giapponesi
CNY yuan|renminbi
KRW won|won coreano|won coreani
INR rupia|rupie
RUB rublo|rubli
BRL real|reais
ITL lire italiane
lira lira|lire
DEM marco|marchi|marchi tedeschi|marco tedesco
FIM marchi finlandesi|marco finlandese
FRF franchi francesi
BEF franchi belgi
ATS scellini austriaci
ESP peseta|pesetas|pesete|peseta spagnola|pesete spagnole
PTE escudo|escudos|scudi portoghesi
NLG fiorini olandesi|fiorino olandese
GRD dracme|dracma|dracme greche
krone corona|corone
PLN zloty|zlote
UAH grivnia|grivnie|grivna|hryvnia|hryvnie
ILS shekel|siclo|sicli|shekel israeliani|shekel israeliano
peso peso|pesos
franc franco|franchi
riyal riyal|riyals
rial rial
THB baht
IDR rupiah|rupia indonesiana
BTC bitcoin`,
		parts: `
cent 100 cent|cents|centesimo|centesimi|centesimi di euro|centesimo di euro|eurocent|cent di euro|¢|centesimi di dollaro
pence 100 penny|pence|pennies|penny inglesi
centime 100 centime|centimes
kopek 100 copeco|copechi|copeca|copeche
pfennig 100 pfennig
centavo 100 centavo|centavos
rappen 100 rappen
grosz 100 grosz|groszy
ore 100 øre|öre
sen 100 sen
satoshi 100000000 satoshi`,
		symbols: `
ITL lit.|£it
EUR euro.`,
		weak: 'real|sol|won|som|sum|leu|lei|lev|leva|marco|marchi|corona|corone|rand|dong|taka|pula|kina|lari|lek|leone|leoni|boliviano|boliviani|birr|sen|lilangeni|scellino|scellini',
		notAmount: 'forte|debole|digitale|basso|alto',
		notMoneyBefore: 'di peso|di carne'
	},
	units: {
		percent: 'per cento|percento|pct|p.c.',
		percentagePoints: 'punti percentuali|punto percentuale|pp|p.p.|punti di percentuale',
		basisPoints: 'punti base|punto base',
		between: 'tra|fra|tra i|fra i|tra le|compreso tra|compresa tra|compresi tra',
		betweenAnd: 'e|ed|e i|e le',
		from: 'da|dai|dal|dalle',
		to: 'a|ad|fino a|ai|alle|al',
		toOfChange: '',
		or: 'o|oppure',
		ranging: 'va|vanno|varia|variano|oscilla|oscillano|variabile|prezzi|costa|costano'
	},
	context: {
		before: {
			about:
				"circa|quasi|intorno a|intorno ai|attorno a|attorno ai|pressappoco|approssimativamente|all'incirca|più o meno|vicino a|vicino ai|vicina ai|sui|sulle|stimato in|stimati in|dell'ordine di|un|poco meno di",
			'at least': 'almeno|come minimo|un minimo di|non meno di|perlomeno|quantomeno',
			'at most': 'al massimo|un massimo di|non più di|fino a|al più|massimo',
			'more than':
				'più di|oltre|oltre i|oltre le|superiore a|superiore ai|superiori a|supera|superano|supera i|superano i|superato i|al di sopra di|sopra i|maggiore di|in eccesso di',
			'less than':
				'meno di|inferiore a|inferiore ai|inferiori a|sotto i|sotto le|al di sotto di|al di sotto dei|minore di'
		},
		after: {
			about: 'circa|più o meno|pressappoco',
			'at least': 'o più|almeno|come minimo',
			'at most': 'o meno|al massimo|massimo'
		},
		per: {
			none: "all'anno scorso",
			hour: "all'ora|l'ora|per ora|ogni ora|/h|/ora|orari",
			day: 'al giorno|per giorno|ogni giorno|giornalieri|/giorno',
			week: 'alla settimana|a settimana|per settimana|ogni settimana|settimanali',
			month: 'al mese|per mese|ogni mese|mensili|/mese|mensilmente',
			quarter: 'al trimestre|a trimestre|ogni trimestre|trimestrali',
			year: "all'anno|l'anno|per anno|ogni anno|annui|annue|annuali|annualmente|/anno",
			person:
				'a persona|per persona|pro capite|a testa|ciascuno|ciascuna|per abitante|per cittadino'
		},
		cumulative:
			'in totale|in tutto|un totale di|totale di|finora|fino ad oggi|fino a oggi|ad oggi|a oggi|complessivamente|complessivi|cumulato|cumulati|cumulativo|dall inizio',
		period:
			/(?<!\p{L})(?:in|nei|nel|nelle|nella|negli|nell['’]|durante|per|entro|su|nell['’]arco di|nel corso di)(?: (?:i|il|gli|le|la|l['’]))? ?(?:(?:prossimi|prossime|prossimo|prossima|ultimi|ultime|ultimo|ultima|primi|primo|scorso|scorsa|scorsi) )?(?:(?:\d+|[\p{L}]+) )?(?:ann[oi]|mes[ei]|settiman[ae]|giorn[oi]|decenni[o]?|trimestr[ei]|semestr[ei]|or[ae])(?: (?:scors[oaie]|prossim[oaie]|passat[oaie]))?(?!\p{L})|(?<!\p{L})(?:quest['’]anno|l['’]anno (?:prossimo|scorso)|il mese scorso)(?!\p{L})|(?<!\p{L})nel (?:19|20)\d\d|(?<!\p{L})tra il (?:19|20)\d\d e il (?:19|20)\d\d/iu,
		asOf: /(?<!\p{L})(?:entro|a|al|alla|da|dal|prima|fino al?|dopo|per) ?(?:(?:la |il )?(?:fine|inizio|metà)(?: (?:del|di|dell['’]anno))? ?)?(?:(?:il|l['’]|del) ?)?(?:\d{1,2} )?(?:(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre) )?(?:del )?(?:19|20)\d\d(?!\d)|(?<!\p{L})(?:entro|a|alla|prima della) (?:la )?fine (?:dell['’]anno|del mese|anno|mese)(?!\p{L})/iu
	},
	counts: {
		stop: 'e|ed|o|ma|di|del|della|dei|delle|degli|da|dal|dalla|dai|il|lo|la|i|gli|le|un|una|uno|in|nel|nella|nei|nelle|a|al|alla|ai|alle|agli|per|con|senza|su|sul|sulla|tra|fra|che|si|non|è|sono|era|erano|ha|hanno|più|meno|volte|volta|questo|questa|questi|queste|suoi|loro|dopo|prima|poi|mentre|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedì|martedì|mercoledì|giovedì|venerdì|altri|altre|ore|come|anche|solo|circa|quasi|contro|cui|ne|ci|tutti|tutte|quando|dove',
		adjective: /^(?:nuov[ie]|grandi|principali|prim[ie]|maggiori|ultim[ie]|giovani|piccol[ie]|ex)$/,
		noun: /^(?!(?:nuovi|nuove|grandi|principali|primi|prime|maggiori|ultimi|ultime|giovani|piccoli|piccole)$)[a-z]{3,}[ieà]$|^(?:persona|uomini|euro|auto|citta|film|computer|moto|case|citta|universita|attivita)$/,
		hyphened: '',
		labelBefore:
			'articolo|articoli|art.|capitolo|pagina|pagine|n.|numero|tipo|formula|canale|sezione|fase|gruppo|figura|tabella|versione|parte|paragrafo|comma|tappa|classe|volo|linea|sala|camera|piano|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|covid|legge|decreto|via|stagione|il|ore|alle|dalle',
		labelAfter:
			'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|h'
	},
	ordinals: {
		words: counting(
			'primo|prima secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta settimo|settima ottavo|ottava nono|nona decimo|decima',
			1,
			1
		),
		suffixes: 'º|ª|°|o|a',
		claims:
			'anno|mese|settimana|giorno|volta|anniversario|mandato|stagione|trimestre consecutivo|consecutivo|consecutiva|più grande|maggiore|paese|persona|vittima|vittoria|sconfitta|titolo|tentativo|ondata'
	},
	multiples: {
		words: [
			[
				'raddoppiato|raddoppiata|raddoppiati|raddoppiate|raddoppiano|raddoppierà|raddoppiare|il doppio|doppio di',
				2
			],
			['triplicato|triplicata|triplicati|triplicate|triplicano|triplicare|il triplo|triplo di', 3],
			['quadruplicato|quadruplicata|quadruplicati|quadruplicare|il quadruplo', 4],
			['quintuplicato|quintuplicati', 5],
			['decuplicato|decuplicati', 10],
			['dimezzato|dimezzata|dimezzati|dimezzate|dimezzare', 0.5]
		],
		after:
			'volte|volte più|volte maggiore|volte superiore|volte superiori|volte meno|volte il|volte la',
		suffixes: 'x',
		shares: [
			[
				'la metà di|la metà dei|la metà delle|la metà del|la metà della|metà dei|metà degli|la metà degli|metà delle',
				0.5
			],
			['un terzo di|un terzo dei|un terzo degli|un terzo delle|un terzo del|un terzo della', 1 / 3],
			[
				'due terzi di|due terzi dei|due terzi degli|due terzi delle|due terzi del|due terzi della',
				2 / 3
			],
			['un quarto dei|un quarto degli|un quarto delle|un quarto del|un quarto della', 0.25],
			['tre quarti di|tre quarti dei|tre quarti degli|tre quarti delle|tre quarti del', 0.75],
			['un quinto di|un quinto dei|un quinto degli|un quinto delle|un quinto del', 0.2],
			['un decimo di|un decimo dei|un decimo degli|un decimo delle|un decimo del', 0.1]
		]
	}
};
