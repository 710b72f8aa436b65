import { cldrNames } from '#lib/domain/figure/cldr/pl.ts';
import type { FigureLanguage } from '#lib/domain/figure/language.ts';
import { counting, joined } from '#lib/domain/figure/languages/compose.ts';

const units = counting(
	'jeden|jedna|jedno|jednego|jedną dwa|dwie|dwóch|dwu|dwoma trzy|trzech|trzema cztery|czterech pięć|pięciu sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu',
	1,
	1
);
const tens = counting(
	'dwadzieścia|dwudziestu trzydzieści|trzydziestu czterdzieści|czterdziestu pięćdziesiąt|pięćdziesięciu sześćdziesiąt|sześćdziesięciu siedemdziesiąt|siedemdziesięciu osiemdziesiąt|osiemdziesięciu dziewięćdziesiąt|dziewięćdziesięciu',
	20,
	10
);

export const polish: FigureLanguage = {
	code: 'pl',
	decimal: ',',
	numbers: {
		small: [
			['zero', 0],
			...units,
			...counting(
				'dziesięć|dziesięciu jedenaście|jedenastu dwanaście|dwunastu trzynaście|trzynastu czternaście|czternastu piętnaście|piętnastu szesnaście|szesnastu siedemnaście|siedemnastu osiemnaście|osiemnastu dziewiętnaście|dziewiętnastu',
				10,
				1
			),
			...tens,
			...joined(tens, units, (ten, unit) => `${ten} ${unit}`),
			['półtora|półtorej', 1.5]
		],
		hundreds: counting(
			'sto|stu dwieście|dwustu trzysta|trzystu czterysta|czterystu pięćset|pięciuset sześćset|sześciuset siedemset|siedmiuset osiemset|ośmiuset dziewięćset|dziewięciuset',
			100,
			100
		),
		hundred: '',
		hundredUpTo: 9,
		scales: [
			['tysiąc|tysiące|tysięcy|tysiąca|tys.|tys', 1e3],
			['milion|miliony|milionów|miliona|mln', 1e6],
			['miliard|miliardy|miliardów|miliarda|mld', 1e9],
			['bilion|biliony|bilionów|bln', 1e12]
		],
		alone: 'tysiąc|milion|miliard',
		moneyScales: [
			['k', 1e3],
			['m', 1e6]
		],
		and: 'i',
		article: '',
		halves: [['pół', 0.5]],
		andShare: [['i pół', 0.5]],
		point: 'przecinek',
		minus: 'minus',
		vague: 'dziesiątki|setki|tysiące|miliony|miliardy',
		vagueBefore: 'kilka|kilku|kilkadziesiąt|kilkaset|kilkanaście|wiele|wielu|parę|setki|dziesiątki',
		of: ''
	},
	currencyNames: cldrNames,
	currencies: {
		names: `
PLN złoty|złote|złotych|złotego|złotówek|złotówki
$ dolar|dolary|dolarów|dolara|dolarami
USD dolara amerykańskiego|dolarów usa|dolary usa|dolarów us
EUR euro
GBP funt|funty|funtów|funta|funtów szterlingów|funtów brytyjskich|funta szterlinga
CHF frank|franki|franków|franka|franka szwajcarskiego
JPY jen|jeny|jenów|jena
CNY juan|juany|juanów|juana|renminbi
RUB rubel|ruble|rubli|rubla
UAH hrywna|hrywny|hrywien
krone korona|korony|koron
DEM marka|marki|marek|marek niemieckich
BTC bitcoin|bitcoiny|bitcoinów|bitcoina`,
		parts: `
grosz 100 grosz|grosze|groszy|gr
cent 100 cent|centy|centów|centa|eurocent|eurocentów|¢
pence 100 pens|pensy|pensów
kopek 100 kopiejka|kopiejki|kopiejek`,
		symbols: '',
		weak: 'real|reale|sol|sole|soli|lew|lewy|lej|leje|korona|korony|koron|marka|marki|marek|taka|pula|pule|pul|kina|gr|lari|som|somy|rand|dobra|dobry|dobr|kun|kuna|kuny|lit|lek|leki',
		notAmount: '',
		notMoneyBefore: 'wagi|mięsa|cukru'
	},
	units: {
		percent: 'procent|proc.|proc|procenta|procentów',
		percentagePoints:
			'punkt procentowy|punkty procentowe|punktów procentowych|punktu procentowego|pkt proc.|pkt. proc.|p.p.|pp|pkt proc',
		basisPoints: 'punktów bazowych|punkty bazowe|pb',
		between: 'między|pomiędzy',
		betweenAnd: 'a|i',
		from: 'od|z',
		to: 'do',
		toOfChange: '',
		or: 'lub|albo|czy',
		ranging: 'waha się|wahają się|wynosi|wynoszą|kosztuje|ceny'
	},
	context: {
		before: {
			about: 'około|ok.|ok|prawie|blisko|niemal|mniej więcej|jakieś|w przybliżeniu|niespełna|rzędu',
			'at least': 'co najmniej|przynajmniej|minimum|nie mniej niż|od co najmniej',
			'at most': 'najwyżej|co najwyżej|maksymalnie|maksimum|nie więcej niż|do',
			'more than':
				'ponad|więcej niż|powyżej|przeszło|przekracza|przekroczyła|przekroczył|przekroczyły|z górą',
			'less than': 'mniej niż|poniżej|niespełna|nie całe|niecałe'
		},
		after: { 'at least': 'lub więcej|i więcej', 'at most': 'lub mniej' },
		per: {
			hour: 'na godzinę|za godzinę|/h|/godz.',
			day: 'dziennie|na dzień|za dzień|każdego dnia',
			week: 'tygodniowo|na tydzień',
			month: 'miesięcznie|na miesiąc|co miesiąc|/mies.|za miesiąc',
			quarter: 'kwartalnie|na kwartał',
			year: 'rocznie|na rok|co roku|w skali roku|/rok',
			person: 'na osobę|na mieszkańca|per capita|na głowę'
		},
		cumulative: 'łącznie|w sumie|ogółem|dotychczas|do tej pory|jak dotąd|razem',
		period:
			/(?<!\p{L})(?:w ciągu|przez|w|na|za) (?:(?:najbliższych|najbliższego|kolejnych|następnych|ostatnich|ostatniego|całego|cały|poprzednim|ubiegłym|zeszłym|tym|przyszłym|pierwszych|pierwszym) )+(?:[\p{L}\d]+ )?(?:lat(?:a|ach)?|rok(?:u|iem)?|miesi[ąę]c[yaeu]?(?:ach)?|tygodni[au]?|dni|kwartał(?:u|ów)|dekad[yęz]?ie?)(?!\p{L})|(?<!\p{L})w (?:19|20)\d\d(?: r(?:oku|\.))?/iu,
		asOf: /(?<!\p{L})(?:do|od|przed|na|według stanu na) (?:(?:końca|koniec|końcem|początku|połowy) )?(?:\d{1,2} )?(?:(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia) )?(?:19|20)\d\d(?: r(?:oku|\.))?|(?<!\p{L})(?:do|przed) (?:końca|końcem) (?:tego )?(?:roku|miesiąca)/iu
	},
	counts: {
		stop: 'i|a|ale|oraz|lub|albo|w|we|z|ze|na|do|od|po|za|o|u|dla|przez|przy|przed|nad|pod|bez|że|który|która|które|którzy|jest|są|był|była|było|były|ma|mają|się|nie|też|także|to|ten|ta|te|razy|więcej|mniej|procent|roku|rok|r|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|godzina|godz|jak|niż|już|tylko|będzie|został|zostało|zginęło|zginęły|gdy',
		adjective: /(?:ych|ich|ow[ey]|sk[aie]|[nt]e|[nł]y)$/,
		noun: /^(?!.*(?:ych|ich)$)[a-z]{3,}$/,
		hyphened: '',
		labelBefore:
			'artykuł|art.|rozdział|strona|str.|s.|nr|numer|typ|kanał|grupa|tabela|wersja|część|klasa|lot|linia|pokój|piętro|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|ust.|pkt|sezon|godz.|godzinie|o|faza|etap',
		labelAfter:
			'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|roku|r.|procent'
	},
	ordinals: {
		words: counting(
			'pierwszy|pierwsza|pierwsze|pierwszego drugi|druga|drugie|drugiego trzeci|trzecia|trzecie|trzeciego czwarty|czwarta|czwarte|czwartego piąty|piąta|piąte|piątego szósty|szósta|szóste siódmy|siódma|siódme ósmy|ósma|ósme dziewiąty|dziewiąta|dziewiąte dziesiąty|dziesiąta|dziesiąte',
			1,
			1
		),
		suffixes: '.',
		claims:
			'rok|roku|raz|miesiąc|tydzień|dzień|rocznica|kadencja|sezon|z rzędu|największy|największa|największe|kraj|osoba|ofiara|fala|kwartał z rzędu'
	},
	multiples: {
		words: [
			['dwukrotnie|podwoił|podwoiła|podwoiło|podwoiły|podwojenie|dwa razy więcej', 2],
			['trzykrotnie|potroił|potroiła|potroiło|potroiły|trzy razy więcej', 3],
			['czterokrotnie', 4],
			['pięciokrotnie', 5],
			['dziesięciokrotnie', 10]
		],
		after: 'razy|krotnie|razy więcej|razy mniej|razy większy|razy większa|razy większe',
		suffixes: 'krotnie|x',
		shares: [
			['połowa|połowę|połowy', 0.5],
			['jedna trzecia|jedną trzecią|jednej trzeciej', 1 / 3],
			['dwie trzecie|dwóch trzecich', 2 / 3],
			['jedna czwarta|jedną czwartą|ćwierć', 0.25],
			['trzy czwarte|trzech czwartych', 0.75],
			['jedna piąta|jedną piątą', 0.2]
		]
	}
};
