import { cldrNames } from '#lib/domain/figure/cldr/pt.ts';
import type { FigureLanguage } from '#lib/domain/figure/language.ts';
import { counting, joined } from '#lib/domain/figure/languages/compose.ts';

const units = counting('um|uma dois|duas três quatro cinco seis sete oito nove', 1, 1);
const tens = counting('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa', 20, 10);

export const portuguese: FigureLanguage = {
	code: 'pt',
	decimal: ',',
	numbers: {
		small: [
			['zero', 0],
			...units,
			...counting(
				'dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove',
				10,
				1
			),
			...tens,
			...joined(tens, units, (ten, unit) => `${ten} e ${unit}`)
		],
		hundreds: counting(
			'cem|cento duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas',
			100,
			100
		),
		hundred: '',
		hundredUpTo: 9,
		scales: [
			['mil|k', 1e3],
			['milhão|milhões', 1e6],
			['bilhão|bilhões', 1e9],
			['bilião|biliões|trilhão|trilhões', 1e12],
			['dúzia|dúzias', 12]
		],
		alone: 'mil',
		moneyScales: [
			['mi|mm|m', 1e6],
			['bi|bn', 1e9],
			['tri', 1e12]
		],
		and: 'e|com',
		article: 'um|uma',
		halves: [['meio|meia', 0.5]],
		andShare: [
			['e meio|e meia', 0.5],
			['e um quarto', 0.25]
		],
		point: 'vírgula|ponto',
		minus: 'menos',
		vague: 'dezenas|dúzias|centenas|milhares|milhões|bilhões|trilhões',
		vagueBefore: 'vários|várias|alguns|algumas|muitos|muitas|poucos|poucas|uns|umas',
		of: 'de'
	},
	currencyNames: cldrNames,
	currencies: {
		names: `
$ dólar|dólares
USD dólar estadunidense|dólares estadunidenses|dólar norte-americano|dólares norte-americanos|dólar dos estados unidos|dólares dos estados unidos|dólares dos eua
EUR euro|euros
GBP libra|libras|libra britânica|libras britânicas|libra inglesa|libras inglesas
CAD dólar canadiano|dólares canadianos
AUD dólares da austrália
JPY iene|ienes|yen|yens|yenes|ien|iene japonês|ienes japoneses
CNY yuan|yuans|yuanes|iuane|iuanes|renminbi
KRW won|wons
INR rupia|rupias
RUB rublo|rublos
BRL real|reais
ESP peseta|pesetas
PTE escudo|escudos
DEM marco|marcos
FIM marcos finlandeses|marco finlandês
NLG florim holandês|florins holandeses|florim neerlandês|florins neerlandeses
lira lira|liras
krone coroa|coroas
PLN zloty|zlotys|zlóti|zlótis
UAH hryvnia|hryvnias|grívnia|grívnias
peso peso|pesos
BTC bitcoin|bitcoins`,
		parts: `
cent 100 centavo|centavos|cêntimo|cêntimos|cent|cents|centavos de euro|cêntimos de euro|¢
pence 100 pêni|pênis|penies|pence|pêni britânico|péni
kopek 100 copeque|copeques
satoshi 100000000 satoshi|satoshis`,
		symbols: `
AOA kz
MZN mt|mts
PTE esc`,
		weak: 'real|won|wons|sol|sóis|som|lev|levs|leve|marco|marcos|coroa|coroas|rand|cent|cents|mt|mts|esc|kz|dong|lari|leu|leus|kip|taka|pula',
		notAmount: 'forte|fraco|barato|caro|alto|baixo|digital',
		notMoneyBefore: 'de peso|de carne|de açúcar'
	},
	units: {
		percent: 'por cento|porcento|pct',
		percentagePoints: 'pontos percentuais|ponto percentual|pp|p.p.|pontos de percentagem',
		basisPoints: 'pontos-base|pontos base|ponto-base|pontos básicos',
		between: 'entre',
		betweenAnd: 'e',
		from: 'de|desde|dos',
		to: 'a|até',
		toOfChange: 'para',
		or: 'ou',
		ranging: 'varia|variam|variava|variavam|vai|vão|custa|custam|preços'
	},
	context: {
		before: {
			about:
				'cerca de|aproximadamente|quase|em torno de|por volta de|à volta de|perto de|uns|umas|aprox.|estimado em|estimada em|mais ou menos|na ordem de|na ordem dos',
			'at least': 'pelo menos|ao menos|no mínimo|um mínimo de|não menos de|não menos que',
			'at most': 'no máximo|um máximo de|não mais de|não mais que|até',
			'more than':
				'mais de|mais do que|mais que|acima de|acima dos|superior a|supera|superam|superou|supera os|ultrapassa|ultrapassa os|ultrapassou|além de',
			'less than': 'menos de|menos do que|menos que|abaixo de|abaixo dos|inferior a'
		},
		after: {
			about: 'aproximadamente|mais ou menos',
			'at least': 'ou mais|no mínimo|pelo menos',
			'at most': 'ou menos|no máximo'
		},
		per: {
			none: 'por hora de voo',
			hour: 'por hora|a hora|à hora|/h|/hora',
			day: 'por dia|ao dia|diários|diárias|diário|a cada dia|/dia',
			week: 'por semana|semanais|semanal|a cada semana',
			month: 'por mês|ao mês|mensais|mensal|a cada mês|/mês|mensalmente',
			quarter: 'por trimestre|trimestrais|trimestral',
			year: 'por ano|ao ano|anuais|anual|a cada ano|/ano|anualmente',
			person: 'por pessoa|por habitante|per capita|por cabeça|cada um|cada uma'
		},
		cumulative:
			'no total|ao todo|um total de|total de|até agora|até à data|até o momento|até hoje|acumulado|acumulados|acumulada|já foram|ao total',
		period:
			/\b(?:em|durante|ao longo d[eoa]s?|dentro de|por|n[oa]s?) (?:(?:[oa]s?) )?(?:(?:próximos?|próximas?|últimos?|últimas?|seguintes?|passados?|passadas?|primeiros?|primeira) )*(?:[\p{L}\d]+ )?(?:anos?|m[êe]s(?:es)?|semanas?|dias?|décadas?|trimestres?|semestres?|horas?)(?: (?:passad[oa]|anterior))?\b|\beste ano\b|\bem (?:19|20)\d\d\b/iu,
		asOf: /\b(?:até|em|antes de|desde|para) (?:(?:o |ao )?(?:fim|final|início|meados) d[eo] )?(?:(?:\d{1,2} de )?(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)(?: de)? )?(?:19|20)\d\d\b|\baté (?:ao |o )?(?:fim|final) do (?:ano|mês)\b/iu
	},
	counts: {
		stop: 'e|ou|de|do|da|dos|das|o|a|os|as|um|uma|em|no|na|nos|nas|por|para|com|sem|sobre|entre|que|se|não|é|são|foi|foram|há|mais|menos|vezes|este|esta|estes|estas|seus|suas|depois|antes|após|desde|pois|enquanto|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|outros|todos|às|aos|apenas',
		adjective: /^(?:nov[oa]s|grandes|principais|primeir[oa]s|maiores|ex)$/,
		noun: /^(?!(?:novos|novas|grandes|principais|maiores)$)[a-z]{2,}s$/,
		hyphened: '',
		labelBefore:
			'artigo|artigos|capítulo|página|páginas|n.º|nº|número|tipo|fórmula|canal|secção|seção|fase|grupo|figura|tabela|versão|parte|parágrafo|etapa|classe|voo|linha|quarto|sala|lei|decreto|resolução|covid|g|rota|temporada|dia',
		labelAfter:
			'de janeiro|de fevereiro|de março|de abril|de maio|de junho|de julho|de agosto|de setembro|de outubro|de novembro|de dezembro|h|hrs|am|pm'
	},
	ordinals: {
		words: counting(
			'primeiro|primeira segundo|segunda terceiro|terceira quarto|quarta quinto|quinta sexto|sexta sétimo|sétima oitavo|oitava nono|nona décimo|décima',
			1,
			1
		),
		suffixes: 'º|ª|o|a|.º|.ª',
		claims:
			'ano|mês|semana|dia|vez|aniversário|mandato|temporada|trimestre consecutivo|consecutivo|consecutiva|maior|país|pessoa|vítima|vitória|derrota|título|tentativa'
	},
	multiples: {
		words: [
			[
				'duplicou|duplicado|duplicada|duplicaram|duplicar|dobrou|dobraram|dobrar|o dobro|dobro de',
				2
			],
			['triplicou|triplicado|triplicada|triplicaram|triplicar|o triplo|triplo de', 3],
			['quadruplicou|quadruplicado|quadruplicaram|o quádruplo', 4],
			['quintuplicou|quintuplicado', 5]
		],
		after: 'vezes|vezes mais|vezes maior|vezes menos|vezes superior|vezes menor',
		suffixes: 'x',
		shares: [
			['a metade de|metade de|metade do|metade da|metade dos|metade das', 0.5],
			['um terço de|um terço do|um terço da|um terço dos|um terço das', 1 / 3],
			['dois terços de|dois terços do|dois terços da|dois terços dos|dois terços das', 2 / 3],
			['um quarto de|um quarto do|um quarto da|um quarto dos', 0.25],
			['três quartos de|três quartos do|três quartos da|três quartos dos', 0.75],
			['um quinto de|um quinto do|um quinto da|um quinto dos', 0.2],
			['um décimo de|um décimo do|um décimo da', 0.1]
		]
	}
};
