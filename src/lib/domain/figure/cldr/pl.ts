/** Currency names from Unicode CLDR 48; see NOTICE.md beside this file. One currency a line. */
export const cldrNames = `
AED dirham ZEA|dirhamy ZEA|dirhamów ZEA
AFN afgani afgańskie|afgani afgańskich
ALL lek albański|leki albańskie|leków albańskich
AMD dram armeński|dramy armeńskie|dramów armeńskich
ANG gulden antylski|guldeny antylskie|guldenów antylskich
AOA kwanza angolska|kwanzy angolskie|kwanz angolskich
ARS peso argentyńskie|pesos argentyńskie|pesos argentyńskich
ATS szyling austriacki
AUD dolar australijski|dolary australijskie|dolarów australijskich
AWG florin arubański|floriny arubańskie|florinów arubańskich
AZN manat azerski|manaty azerskie|manatów azerskich
BAM marka zamienna Bośni i Hercegowiny|marki zamienne Bośni i Hercegowiny|marek zamiennych Bośni i Hercegowiny
BBD dolar barbadoski|dolary barbadoskie|dolarów barbadoskich
BDT taka bengalska|taka bengalskie|taka bengalskich
BEF frank belgijski
BGN lew bułgarski|lewy bułgarskie|lewów bułgarskich
BHD dinar bahrański|dinary bahrańskie|dinarów bahrańskich
BIF frank burundyjski|franki burundyjskie|franków burundyjskich
BMD dolar bermudzki|dolary bermudzkie|dolarów bermudzkich
BND dolar brunejski|dolary brunejskie|dolarów brunejskich
BOB boliviano boliwijskie|boliviano boliwijskich
BRL real brazylijski|reale brazylijskie|reali brazylijskich
BSD dolar bahamski|dolary bahamskie|dolarów bahamskich
BTN ngultrum bhutański|ngultrum bhutańskie|ngultrum bhutańskich
BWP pula botswańska|pule botswańskie|pul botswańskich
BYN rubel białoruski|ruble białoruskie|rubli białoruskich
BZD dolar belizeński|dolary belizeńskie|dolarów belizeńskich
CAD dolar kanadyjski|dolary kanadyjskie|dolarów kanadyjskich
CDF frank kongijski|franki kongijskie|franków kongijskich
CHF frank szwajcarski|franki szwajcarskie|franków szwajcarskich
CLP peso chilijskie|pesos chilijskie|pesos chilijskich
CNY juan chiński|juany chińskie|juanów chińskich
COP peso kolumbijskie|pesos kolumbijskie|pesos kolumbijskich
CRC colon kostarykański|colony kostarykańskie|colonów kostarykańskich
CUP peso kubańskie|pesos kubańskie|pesos kubańskich
CVE escudo zielonoprzylądkowe|escudo zielonoprzylądkowych
CYP funt cypryjski
CZK korona czeska|korony czeskie|koron czeskich
DEM marka niemiecka|marki niemieckie|marek niemieckich
DJF frank dżibutyjski|franki dżibutyjskie|franków dżibutyjskich
DKK korona duńska|korony duńskie|koron duńskich
DOP peso dominikańskie|pesos dominikańskie|pesos dominikańskich
DZD dinar algierski|dinary algierskie|dinarów algierskich
EEK korona estońska|korony estońskie|koron estońskich
EGP funt egipski|funty egipskie|funtów egipskich
ERN nakfa erytrejska|nakfy erytrejskie|nakf erytrejskich
ESP peseta hiszpańska
ETB birr etiopski|birry etiopskie|birrów etiopskich
EUR euro
FIM marka fińska
FJD dolar fidżyjski|dolary fidżyjskie|dolarów fidżyjskich
FKP funt falklandzki|funty falklandzkie|funtów falklandzkich
FRF frank francuski|franki francuskie|franków francuskich
GBP funt szterling|funty szterlingi|funtów szterlingów
GEL lari gruzińskie|lari gruzińskich
GHS cedi ghańskie|cedi ghańskich
GIP funt gibraltarski|funty gibraltarskie|funtów gibraltarskich
GMD dalasi gambijskie|dalasi gambijskich
GNF frank gwinejski|franki gwinejskie|franków gwinejskich
GRD drachma grecka
GTQ quetzal gwatemalski|quetzale gwatemalskie|quetzali gwatemalskich
GYD dolar gujański|dolary gujańskie|dolarów gujańskich
HKD dolar hongkoński|dolary hongkońskie|dolarów hongkońskich
HNL lempira honduraska|lempiry honduraskie|lempir honduraskich
HRK kuna chorwacka|kuny chorwackie|kun chorwackich
HTG gourde haitański|gourde haitańskie|gourde haitańskich
HUF forint węgierski|forinty węgierskie|forintów węgierskich
IDR rupia indonezyjska|rupie indonezyjskie|rupii indonezyjskich
IEP funt irlandzki
ILS nowy szekel izraelski|nowe szekle izraelskie|nowych szekli izraelskich
INR rupia indyjska|rupie indyjskie|rupii indyjskich
IQD dinar iracki|dinary irackie|dinarów irackich
IRR rial irański|riale irańskie|riali irańskich
ISK korona islandzka|korony islandzkie|koron islandzkich
ITL lir włoski
JMD dolar jamajski|dolary jamajskie|dolarów jamajskich
JOD dinar jordański|dinary jordańskie|dinarów jordańskich
JPY jen japoński|jeny japońskie|jenów japońskich
KES szyling kenijski|szylingi kenijskie|szylingów kenijskich
KGS som kirgiski|somy kirgiskie|somów kirgiskich
KHR riel kambodżański|riele kambodżańskie|rieli kambodżańskich
KMF frank komoryjski|franki komoryjskie|franków komoryjskich
KPW won północnokoreański|wony północnokoreańskie|wonów północnokoreańskich
KRW won południowokoreański|wony południowokoreańskie|wonów południowokoreańskich
KWD dinar kuwejcki|dinary kuwejckie|dinarów kuwejckich
KYD dolar kajmański|dolary kajmańskie|dolarów kajmańskich
KZT tenge kazachskie|tenge kazachskich
LAK kip laotański|kipy laotańskie|kipów laotańskich
LBP funt libański|funty libańskie|funtów libańskich
LKR rupia lankijska|rupie lankijskie|rupii lankijskich
LRD dolar liberyjski|dolary liberyjskie|dolarów liberyjskich
LSL loti sotyjskie|loti sotyjskich
LTL lit litewski|lity litewskie|litów litewskich
LUF frank luksemburski
LVL łat łotewski|łaty łotewskie|łatów łotewskich
LYD dinar libijski|dinary libijskie|dinarów libijskich
MAD dirham marokański|dirhamy marokańskie|dirhamów marokańskich
MDL lej mołdawski|leje mołdawskie|lejów mołdawskich
MGA ariary malgaski|ariary malgaskie|ariary malgaskich
MKD denar macedoński|denary macedońskie|denarów macedońskich
MMK kiat birmański|kiaty birmańskie|kiatów birmańskich
MNT tugrik mongolski|tugriki mongolskie|tugrików mongolskich
MOP pataca Makau
MRU ugija mauretańska|ugija mauretańskie|ugija mauretańskich
MTL lira maltańska
MUR rupia maurytyjska|rupie maurytyjskie|rupii maurytyjskich
MVR rupia malediwska|rupie malediwskie|rupii malediwskich
MWK kwacha malawijska|kwachy malawijskie|kwach malawijskich
MXN peso meksykańskie|pesos meksykańskie|pesos meksykańskich
MYR ringgit malezyjski|ringgity malezyjskie|ringgitów malezyjskich
MZN metical mozambicki|meticale mozambickie|meticali mozambickich
NAD dolar namibijski|dolary namibijskie|dolarów namibijskich
NGN naira nigeryjska|nairy nigeryjskie|nair nigeryjskich
NIO cordoba nikaraguańska|cordoby nikaraguańskie|cordob nikaraguańskich
NLG gulden holenderski
NOK korona norweska|korony norweskie|koron norweskich
NPR rupia nepalska|rupie nepalskie|rupii nepalskich
NZD dolar nowozelandzki|dolary nowozelandzkie|dolarów nowozelandzkich
OMR rial omański|riale omańskie|riali omańskich
PAB balboa panamski|balboa panamskie|balboa panamskich
PEN sol peruwiański|sole peruwiańskie|soli peruwiańskich
PGK kina papuańska|kina papuaska|kina papuaskie|kina papuaskich
PHP peso filipińskie|pesos filipińskie|pesos filipińskich
PKR rupia pakistańska|rupie pakistańskie|rupii pakistańskich
PLN złoty polski|złote polskie|złotych polskich
PTE escudo portugalskie
PYG guarani paragwajskie|guarani paragwajskich
QAR rial katarski|riale katarskie|riali katarskich
RON lej rumuński|leje rumuńskie|lejów rumuńskich
RSD dinar serbski|dinary serbskie|dinarów serbskich
RUB rubel rosyjski|ruble rosyjskie|rubli rosyjskich
RWF frank ruandyjski|franki ruandyjskie|franków ruandyjskich
SAR rial saudyjski|riale saudyjskie|riali saudyjskich
SBD dolar Wysp Salomona|dolary Wysp Salomona|dolarów Wysp Salomona
SCR rupia seszelska|rupie seszelskie|rupii seszelskich
SDG funt sudański|funty sudańskie|funtów sudańskich
SEK korona szwedzka|korony szwedzkie|koron szwedzkich
SGD dolar singapurski|dolary singapurskie|dolarów singapurskich
SHP funt Świętej Heleny|funty Świętej Heleny|funtów Świętej Heleny
SIT tolar słoweński|tolary słoweńskie|tolarów słoweńskich
SKK korona słowacka|korony słowackie|koron słowackich
SLE leone sierraleoński|leone sierraleońskie|leone sierraleońskich
SOS szyling somalijski|szylingi somalijskie|szylingów somalijskich
SRD dolar surinamski|dolary surinamskie|dolarów surinamskich
SSP funt południowosudański|funty południowosudańskie|funtów południowosudańskich
STN dobra Wysp Świętego Tomasza i Książęcej|dobry Wysp Świętego Tomasza i Książęcej|dobr Wysp Świętego Tomasza i Książęcej
SVC colon salwadorski
SYP funt syryjski|funty syryjskie|funtów syryjskich
SZL lilangeni Suazi|emalangeni Suazi
THB baht tajski|bahty tajskie|bahtów tajskich
TJS somoni tadżyckie|somoni tadżyckich
TMT manat turkmeński|manaty turkmeńskie|manatów turkmeńskich
TND dinar tunezyjski|dinary tunezyjskie|dinarów tunezyjskich
TOP pa'anga tongijska|pa'anga tongijskie|pa'anga tongijskich
TRY lira turecka|liry tureckie|lir tureckich
TTD dolar trynidadzki|dolary trynidadzkie|dolarów trynidadzkich
TWD nowy dolar tajwański|nowe dolary tajwańskie|nowych dolarów tajwańskich
TZS szyling tanzański|szylingi tanzańskie|szylingów tanzańskich
UAH hrywna ukraińska|hrywny ukraińskie|hrywien ukraińskich
UGX szyling ugandyjski|szylingi ugandyjskie|szylingów ugandyjskich
USD dolar amerykański|dolary amerykańskie|dolarów amerykańskich
UYU peso urugwajskie|pesos urugwajskie|pesos urugwajskich
UZS som uzbecki|somy uzbeckie|somów uzbeckich
VES boliwar wenezuelski|boliwary wenezuelskie|boliwarów wenezuelskich
VND dong wietnamski|dongi wietnamskie|dongów wietnamskich
VUV vatu wanuackie|vatu wanuackich
WST tala samoańskie|tala samoańskich
XAF frank CFA BEAC|franki CFA BEAC|franków CFA BEAC
XCD dolar wschodniokaraibski|dolary wschodniokaraibskie|dolarów wschodniokaraibskich
XCG gulden karaibski|guldeny karaibskie|guldenów karaibskich
XOF frank CFA|franki CFA|franków CFA
XPF frank CFP|franki CFP|franków CFP
YER rial jemeński|riale jemeńskie|riali jemeńskich
ZAR rand południowoafrykański|randy południowoafrykańskie|randów południowoafrykańskich
ZMW kwacha zambijska|kwachy zambijskie|kwach zambijskich
ZWL dolar Zimbabwe
`;
