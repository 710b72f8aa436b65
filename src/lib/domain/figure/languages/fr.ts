import { cldrNames } from '#lib/domain/figure/cldr/fr.ts';
import type { FigureLanguage, NumberEntry } from '#lib/domain/figure/language.ts';
import { counting, joined } from '#lib/domain/figure/languages/compose.ts';

const units = counting('un|une deux trois quatre cinq six sept huit neuf', 1, 1);
const to19 = [
	...units,
	...counting('dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf', 10, 1)
];
const tens: NumberEntry[] = [
	...counting(
		'vingt trente quarante cinquante soixante septante huitante|octante nonante',
		20,
		10
	).filter(([, value]) => value <= 60),
	['septante', 70],
	['huitante|octante', 80],
	['nonante', 90]
];
/** "Vingt et un" and, in the spelling of 1990, "vingt-et-un". */
const andOne = joined(tens, [['un|une', 1]], (ten, one) => `${ten} et ${one}`);

export const french: FigureLanguage = {
	code: 'fr',
	decimal: ',',
	numbers: {
		small: [
			['zéro', 0],
			...to19,
			...tens,
			...joined(tens, units, (ten, unit) => `${ten} ${unit}`),
			...andOne,
			...joined([['soixante', 60]], to19, (ten, unit) => `${ten} ${unit}`),
			['soixante et onze', 71],
			['quatre vingts|quatre vingt', 80],
			...joined([['quatre vingt', 80]], to19, (ten, unit) => `${ten} ${unit}`)
		],
		hundreds: [['cent', 100]],
		hundred: 'cent|cents',
		hundredUpTo: 9,
		scales: [
			['mille|k', 1e3],
			['million|millions|mio|mln', 1e6],
			['milliard|milliards|md|mds|mrd|mrds', 1e9],
			['billion|billions', 1e12],
			['douzaine|douzaines', 12]
		],
		alone: 'mille|cent',
		moneyScales: [
			['m', 1e6],
			['bn', 1e9]
		],
		and: 'et',
		article: 'un|une',
		halves: [
			['un demi|demi|une demi', 0.5],
			['un quart de', 0.25],
			['trois quarts de', 0.75]
		],
		andShare: [
			['et demi|et demie', 0.5],
			['et quart', 0.25]
		],
		point: 'virgule',
		minus: 'moins',
		vague: 'dizaines|douzaines|centaines|milliers|millions|milliards',
		vagueBefore: 'plusieurs|quelques',
		of: "de|d'"
	},
	currencyNames: cldrNames,
	currencies: {
		names: `
$ dollar|dollars
USD dollar américain|dollars américains|dollar us|dollars us|dollar états-unien|dollars états-uniens|billets verts
EUR euro|euros
GBP livre britannique|livres britanniques|livre anglaise|livres anglaises|livre|livres|sterling|£ sterling
CAD dollars du canada
HKD dollar de hongkong|dollars de hongkong|dollar hongkongais|dollars hongkongais
TWD dollar de taïwan|dollars de taïwan|dollar taïwanais|dollars taïwanais
SGD dollar singapourien|dollars singapouriens
JPY yen|yens
CNY yuan|yuans|renminbi|renminbis|yuan chinois|yuans chinois
KRW won|wons|won coréen|wons coréens
INR roupie|roupies
RUB rouble|roubles
BRL real|reais|réal|réals|real brésilien|reais brésiliens|reals brésiliens
DEM mark|marks|deutschemark|deutschemarks|deutsche mark
FIM markka|markkas
ESP peseta|pesetas
ITL lire|lires
LBP livres libanaises
NLG florin hollandais|florins hollandais|florin|florins
krone couronne|couronnes
PLN zloty|zlotys
UAH hryvnia|hryvnias|hrivna|hrivnas|grivna
ILS shekel|shekels|shekel israélien|shekels israéliens
peso peso|pesos
IDR roupie indonésienne|roupies indonésiennes|rupiah|rupiahs
IRR rial iranien|rials iraniens
riyal riyal|riyals
rial rial|rials
franc franc|francs
XOF fcfa|f cfa
BTC bitcoin|bitcoins`,
		parts: `
cent 100 cent|cents|centime d'euro|centimes d'euro|centimes d'euros|cents d'euro|¢|cts|ct
centime 100 centime|centimes
pence 100 penny|pence|pennies|pennys
kopek 100 kopeck|kopecks|kopek|kopeks
centavo 100 centavo|centavos
rappen 100 rappen
pfennig 100 pfennig|pfennigs
sen 100 sen|sens
ore 100 øre|öre
grosz 100 grosz|groszy
satoshi 100000000 satoshi|satoshis`,
		symbols: `
CAD $ ca|$ can|$ca|$can
USD $ us|$us
FRF fr|frs|f`,
		weak: 'livre|livres|real|reals|sol|sols|som|soms|sum|sums|won|wons|lire|lires|leu|leus|lei|lev|levs|rand|dong|mark|couronne|couronnes|cent|lari|tenge|kip|kips|dram|taka|cedi|pula|kina|sterling|sen|sens|gourde|gourdes|fr|frs|f|ct|loti|leone|leones',
		notAmount: 'fort|faible|cher|numérique|symbolique|moins|plus',
		notMoneyBefore: 'de sucre|de viande|de beurre|de poids|de chair'
	},
	units: {
		percent: 'pour cent|pourcent|p. 100|p.100|pct|pourcents',
		percentagePoints:
			'points de pourcentage|point de pourcentage|points de pourcentages|pp|pts|points de pct',
		basisPoints: 'points de base|point de base',
		between: 'entre',
		betweenAnd: 'et',
		from: "de|d'|depuis",
		to: "à|jusqu'à",
		toOfChange: '',
		or: 'ou',
		ranging: 'allant|vont|va|varie|varient|oscille|oscillent|fourchette|comprise|prix|coûte|coûtent'
	},
	context: {
		before: {
			about:
				"environ|près de|près d'|autour de|autour d'|aux alentours de|quelque|presque|approximativement|à peu près|de l'ordre de|aux environs de|estimé à|estimée à|un peu moins de|grosso modo",
			'at least': 'au moins|au minimum|un minimum de|pas moins de|à tout le moins|minimum',
			'at most': "au plus|au maximum|un maximum de|pas plus de|jusqu'à|tout au plus|maximum",
			'more than':
				"plus de|plus d'|supérieur à|supérieure à|supérieurs à|dépasse|dépassent|dépassant|dépasser|dépassé|excédant|au-dessus de|au-delà de|par-delà|bien plus de|dépassé les",
			'less than':
				"moins de|moins d'|inférieur à|inférieure à|inférieurs à|au-dessous de|en dessous de|sous les|en deçà de"
		},
		after: {
			about: 'environ|à peu près|approximativement',
			'at least': 'ou plus|au moins|au minimum|minimum',
			'at most': 'ou moins|au plus|au maximum|maximum'
		},
		per: {
			none: 'par an plus tôt',
			hour: "par heure|de l'heure|l'heure|/h|/heure|à l'heure|horaires",
			day: 'par jour|quotidiens|quotidiennement|chaque jour|/jour',
			week: 'par semaine|hebdomadaires|chaque semaine|/semaine',
			month: 'par mois|mensuels|mensuelles|mensuellement|chaque mois|/mois',
			quarter: 'par trimestre|trimestriels|chaque trimestre',
			year: "par an|par année|annuels|annuelles|annuellement|chaque année|l'an|/an",
			person:
				'par personne|par habitant|par tête|par tête d habitant|chacun|chacune|par salarié|par foyer'
		},
		cumulative:
			"au total|en tout|un total de|total de|jusqu'à présent|à ce jour|jusqu'ici|cumulé|cumulés|cumulée|cumulées|depuis le début|au cumul",
		period:
			/(?<!\p{L})(?:sur|en|au cours|dans|pendant|durant|pour|au long|lors)(?: (?:les|des|du|de|la|le|l['’]|ces|cette|cet))?(?: ?(?:\d+|[\p{L}]+))? (?:(?:prochaine?s?|derni[eè]re?s?|premi[eè]re?s?|passée?s?|suivante?s?) )?(?:ans?|années?|mois|semaines?|jours?|décennies?|trimestres?|semestres?|heures?)(?: (?:prochaine?s?|derni[eè]re?s?|passée?s?|à venir|suivante?s?|écoulée?s?|précédente?s?))?(?!\p{L})|(?<!\p{L})cette année(?!\p{L})|(?<!\p{L})(?:l['’]an|l['’]année|le mois) (?:prochaine?|derni[eè]re?|passée?)(?!\p{L})|(?<!\p{L})en (?:19|20)\d\d|(?<!\p{L})(?:entre|de) (?:19|20)\d\d (?:et|à) (?:19|20)\d\d/iu,
		asOf: /(?<!\p{L})(?:d['’]ici|avant|à|depuis|jusqu['’]en|jusqu['’]à|fin|début|mi-?|au|dès|courant) ?(?:(?:à|la|le|l['’]) ?)?(?:(?:fin|début|mi-?|milieu|horizon|automne|été|printemps|hiver)(?: (?:de|du))? ?)?(?:l['’]année )?(?:(?:1er|\d{1,2}) )?(?:(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) )?(?:19|20)\d\d(?!\d)|(?<!\p{L})d['’]ici (?:à )?(?:la )?fin (?:de l['’]année|du mois)|(?<!\p{L})(?:à|avant|fin) (?:la fin )?de l['’]année(?!\p{L})/iu
	},
	counts: {
		stop: 'et|ou|mais|de|du|des|le|la|les|un|une|l|d|en|à|au|aux|pour|par|avec|sans|sur|sous|dans|entre|que|qui|se|ne|pas|est|sont|était|ont|a|plus|moins|fois|ce|cette|ces|ses|après|avant|depuis|puis|pendant|alors|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|il|elle|ils|elles|nous|vous|on|autres|contre|dont|lors|vers|chez|selon|tous|toutes|dès|vs|pas',
		adjective:
			/^(?:nouve(?:aux|lles)|grand[e]?s|principa(?:ux|les)|premi(?:er|ere)s|derni(?:er|ere)s|petit[e]?s|jeunes|ex|vieux|autres)$/,
		noun: /^(?!(?:nouveaux|nouvelles|grands|grandes|principaux|principales|premiers|premieres|derniers|dernieres|petits|petites|jeunes|autres|fois|pas|plus|moins)$)[a-zœæ-]{2,}[sxz]$/,
		hyphened: '',
		labelBefore:
			'article|articles|chapitre|page|pages|no|n°|numéro|type|formule|chaîne|section|phase|groupe|figure|tableau|version|partie|paragraphe|étape|classe|vol|ligne|salle|chambre|étage|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|covid|loi|alinéa|acte|top|rue|route|tome|saison|le',
		labelAfter:
			'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|h|heures du matin'
	},
	ordinals: {
		words: counting(
			'premier|première deuxième|second|seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième',
			1,
			1
		),
		suffixes: 'e|er|re|ère|ème|eme|ième|ᵉ|nd|nde',
		claims:
			'année|mois|semaine|jour|fois|anniversaire|mandat|saison|trimestre consécutif|année consécutive|mois consécutif|fois consécutive|plus grand|plus grande|plus important|plus importante|pays|personne|victime|victoire|défaite|titre|tentative|vague|an'
	},
	multiples: {
		words: [
			[
				'doublé|doublée|doublés|doublées|doublent|doublera|doubler|le double|au double|deux fois plus',
				2
			],
			['triplé|triplée|triplés|triplent|tripler|triplera|le triple|trois fois plus', 3],
			['quadruplé|quadruplée|quadruplés|quadrupler|le quadruple', 4],
			['quintuplé|quintupler|le quintuple', 5],
			['décuplé|décupler', 10],
			['centuplé', 100]
		],
		after: 'fois|fois plus|fois moins|fois supérieur|fois supérieure|fois le|fois la',
		suffixes: 'x',
		shares: [
			['la moitié de|la moitié des|la moitié du|moitié des', 0.5],
			["un tiers de|un tiers des|un tiers du|le tiers des|un tiers d'", 1 / 3],
			['deux tiers de|deux tiers des|deux tiers du|les deux tiers des', 2 / 3],
			['un quart de|un quart des|un quart du|le quart des', 0.25],
			['trois quarts de|trois quarts des|trois quarts du|les trois quarts des', 0.75],
			['un cinquième de|un cinquième des|un cinquième du', 0.2],
			['un dixième de|un dixième des|un dixième du', 0.1]
		]
	}
};
