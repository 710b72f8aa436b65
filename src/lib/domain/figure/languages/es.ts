import { cldrNames } from '#lib/domain/figure/cldr/es.ts';
import type { FigureLanguage } from '#lib/domain/figure/language.ts';
import { counting, joined } from '#lib/domain/figure/languages/compose.ts';

const units = counting('uno|un|una dos tres cuatro cinco seis siete ocho nueve', 1, 1);
const tens = counting('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10);
const hundreds =
	'cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas';

export const spanish: FigureLanguage = {
	code: 'es',
	decimal: ',',
	numbers: {
		small: [
			['cero', 0],
			...units,
			...counting(
				'diez once doce trece catorce quince dieciséis|diez_y_seis diecisiete dieciocho diecinueve veinte veintiuno|veintiún|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
				10,
				1
			),
			...tens,
			...joined(tens, units, (ten, unit) => `${ten} y ${unit}`)
		],
		hundreds: counting(hundreds, 100, 100),
		hundred: '',
		hundredUpTo: 9,
		scales: [
			['mil|k', 1e3],
			['millón|millones|mill.|mills.|mlls.', 1e6],
			['millardo|millardos', 1e9],
			['billón|billones', 1e12],
			['trillón|trillones', 1e18],
			['docena|docenas', 12]
		],
		alone: 'mil|millón',
		moneyScales: [
			['m|mm', 1e6],
			['bn', 1e9]
		],
		and: 'y|con',
		article: 'un|una',
		halves: [['medio|media', 0.5]],
		andShare: [
			['y medio|y media', 0.5],
			['y cuarto', 0.25]
		],
		point: 'coma|punto',
		minus: 'menos',
		vague: 'decenas|docenas|centenares|cientos|miles|millones|millardos|billones',
		vagueBefore:
			'varios|varias|unos cuantos|unas cuantas|algunos|algunas|muchos|muchas|pocos|pocas',
		of: 'de'
	},
	currencyNames: cldrNames,
	currencies: {
		names: `
$ dólar|dólares
USD dólar americano|dólares americanos|dólar de estados unidos|dólares de estados unidos|dólar de los estados unidos|dólares de los estados unidos|dólares usa|dólares norteamericanos|dólar norteamericano
EUR euro|euros
GBP libra|libras|libra británica|libras británicas|libra inglesa|libras inglesas
HKD dólar de hong kong|dólares de hong kong
TWD dólar taiwanés|dólares taiwaneses|dólares de taiwán|dólar de taiwán
CAD dólares de canadá
JPY yen|yenes|yen japonés|yenes japoneses
CNY yuan|yuanes|yuan chino|yuanes chinos|renminbi|renminbis
KRW won|wones|won coreano|wones coreanos
INR rupia|rupias
RUB rublo|rublos
BRL real|reales
ESP peseta|pesetas
DEM marco|marcos
FIM markka|markkas
TRY lira turca|liras turcas
lira lira|liras
krone corona|coronas
PLN zloty|zlotys|esloti|eslotis|zloti|zlotis
UAH grivna|grivnas|grivnia|grivnias|hrivna|hrivnas
ILS shekel|shekels|séquel|séqueles|nuevos séqueles
peso peso|pesos
CRC colones costarricenses
PEN nuevos soles
VES bolívar fuerte|bolívares fuertes|bolívar soberano|bolívares soberanos|bolívar|bolívares
NLG florín holandés|florines holandeses
BTC bitcoin|bitcoins`,
		parts: `
cent 100 centavo|centavos|céntimo|céntimos|¢|céntimos de euro|cent|cents
pence 100 penique|peniques
kopek 100 kopek|kopeks|kópek|cópecs|copec
centime 100 centime|centimes
centésimo 100 centésimo|centésimos
ore 100 øre|öre
grosz 100 grosz|groszy
satoshi 100000000 satoshi|satoshis`,
		symbols: `
ESP pta|ptas|pta.|ptas.
PEN s/.|s/
PYG gs.
USD dls|dls.|dlls|dlls.
GTQ q
VES bs.|bs
BOB bs`,
		weak: 'real|reales|sol|soles|won|wones|som|soms|lev|leva|levas|rand|corona|coronas|cent|cents|colón|colones|dong|q|bs|bs.|s/|taka|tala|kina|pula|dobra|lari|leu|leus|lek|leks|gultrum',
		notAmount: 'fuerte|débil|barato|caro|digital|estable|alto|bajo',
		notMoneyBefore: 'de peso|de carne|de azúcar|de queso'
	},
	units: {
		percent: 'por ciento|por cien|porciento|pct',
		percentagePoints:
			'puntos porcentuales|punto porcentual|puntos de porcentaje|pp|p.p.|puntos percentuales',
		basisPoints: 'puntos básicos|punto básico|puntos base',
		between: 'entre',
		betweenAnd: 'y|e',
		from: 'de|desde|del',
		to: 'a|hasta|y hasta',
		toOfChange: '',
		or: 'o|u',
		ranging: 'oscila|oscilan|oscilaba|oscilaban|van|va|rango|varía|varían|precios|cuestan|cuesta'
	},
	context: {
		before: {
			about:
				'alrededor de|más o menos|unos|unas|cerca de|aproximadamente|casi|en torno a|en torno a los|alrededor de los|cerca de los|aprox.|aprox|un estimado de|próximo a|del orden de|del orden de los|por cerca de|estimado en|estimada en',
			'at least': 'al menos|por lo menos|como mínimo|un mínimo de|no menos de|cuando menos',
			'at most': 'como máximo|un máximo de|no más de|hasta|a lo sumo|máximo de',
			'more than':
				'más de|mas de|más de los|superior a|superior a los|supera|superan|superó|supera los|superan los|superó los|por encima de|por encima de los|sobre los|mayor de|mayor a|excede|excede los',
			'less than':
				'menos de|menos de los|por debajo de|por debajo de los|inferior a|inferior a los|menor de|menor a'
		},
		after: {
			about: 'aproximadamente|más o menos',
			'at least': 'o más|como mínimo|al menos',
			'at most': 'o menos|como máximo'
		},
		per: {
			none: 'por hora de vuelo',
			hour: 'por hora|la hora|a la hora|/h|/hora',
			day: 'al día|por día|diarios|diarias|diario|cada día|/día',
			week: 'a la semana|por semana|semanales|semanal|cada semana',
			month: 'al mes|por mes|mensuales|mensual|cada mes|/mes|mensualmente',
			quarter: 'por trimestre|trimestrales|al trimestre|cada trimestre',
			year: 'al año|por año|anuales|anual|cada año|/año|anualmente',
			person: 'por persona|por habitante|per cápita|por cabeza|cada uno|cada una|por ciudadano'
		},
		cumulative:
			'en total|un total de|hasta la fecha|hasta ahora|hasta el momento|acumulado|acumulados|acumulada|en conjunto|ya ha|ya han|total de',
		period:
			/\b(?:en|durante|a lo largo de|dentro de|por|para) (?:(?:el|la|los|las) )?(?:(?:próximos?|próximas?|últimos?|últimas?|siguientes?|pasados?|pasadas?|primeros?|primera) )*(?:[\p{L}\d]+ )?(?:años?|mes(?:es)?|semanas?|días?|décadas?|trimestres?|semestres?|horas?)(?: (?:próximos?|pasado|pasada|anterior))?\b|\b(?:este|el próximo|el pasado) (?:año|mes|trimestre)\b|\ben (?:19|20)\d\d\b/iu,
		asOf: /\b(?:para|a|hasta|antes de|desde|en) (?:(?:el )?(?:fin(?:al)?(?:es)?|cierre|principios|mediados|comienzos) (?:de|del) )?(?:(?:\d{1,2} de )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?: de)? )?(?:año )?(?:19|20)\d\d\b|\b(?:a|antes de|para) (?:final(?:es)?|fin) de (?:año|mes)\b/iu
	},
	counts: {
		stop: 'y|e|o|u|de|del|la|las|el|los|un|una|en|a|al|por|para|con|sin|sobre|entre|que|se|no|es|son|fue|fueron|ha|han|más|mas|menos|veces|este|esta|estos|estas|sus|después|antes|tras|desde|además|pues|mientras|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|nos|les|otros|todos|unos|cada',
		adjective: /^(?:nuev[oa]s|grandes|principales|primer[oa]s|mayores|ex)$/,
		noun: /^(?!(?:nuevos|nuevas|grandes|principales|mayores)$)[a-z]{2,}[sz]$/,
		hyphened: '',
		labelBefore:
			'artículo|artículos|capítulo|página|páginas|no.|núm.|número|tipo|fórmula|canal|sección|fase|grupo|figura|tabla|versión|parte|párrafo|ronda|etapa|clase|vuelo|línea|habitación|sala|piso|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|apartado|ley|decreto|resolución|covid|g|ruta|autopista|temporada|día',
		labelAfter:
			'de enero|de febrero|de marzo|de abril|de mayo|de junio|de julio|de agosto|de septiembre|de octubre|de noviembre|de diciembre|h|hrs|a.m.|p.m.|a. m.|p. m.|am|pm|horas del'
	},
	ordinals: {
		words: counting(
			'primer|primero|primera segundo|segunda tercer|tercero|tercera cuarto|cuarta quinto|quinta sexto|sexta séptimo|séptima octavo|octava noveno|novena décimo|décima',
			1,
			1
		),
		suffixes: 'º|ª|o|a|er|.º|.ª',
		claims:
			'año|mes|semana|día|vez|aniversario|mandato|temporada|trimestre consecutivo|consecutivo|consecutiva|mayor|más grande|país|persona|víctima|victoria|derrota|título|intento'
	},
	multiples: {
		words: [
			[
				'duplicó|duplicado|duplicada|duplicaron|duplica|duplicar|duplicarse|duplicará|el doble|doble de',
				2
			],
			['triplicó|triplicado|triplicada|triplicaron|triplica|triplicar|el triple|triple de', 3],
			['cuadruplicó|cuadruplicado|cuadruplicaron|cuadruplicar|el cuádruple', 4],
			['quintuplicó|quintuplicado', 5]
		],
		after: 'veces|veces más|veces mayor|veces menos|veces superior|veces menor',
		suffixes: 'x',
		shares: [
			['la mitad de|la mitad del', 0.5],
			['un tercio de|un tercio del|una tercera parte de|la tercera parte de', 1 / 3],
			['dos tercios de|dos tercios del|dos terceras partes de', 2 / 3],
			['un cuarto de|una cuarta parte de|la cuarta parte de', 0.25],
			['tres cuartos de|tres cuartas partes de', 0.75],
			['un quinto de|una quinta parte de|la quinta parte de', 0.2],
			['un décimo de|una décima parte de', 0.1]
		]
	}
};
