/** Currency names from Unicode CLDR 48; see NOTICE.md beside this file. One currency a line. */
export const cldrNames = `
AED dirham degli Emirati Arabi Uniti|dirham degli EAU
AFN afghani
ALL lek albanese|lekë albanesi
AMD dram armeno|dram armeni
ANG fiorino delle Antille olandesi|fiorini delle Antille olandesi
AOA kwanza angolano|kwanzas angolani
ARS peso argentino|pesos argentini
ATS scellino austriaco
AUD dollaro australiano|dollari australiani
AWG fiorino di Aruba|fiorini di Aruba
AZN manat azero|manat azeri
BAM marco convertibile della Bosnia-Herzegovina|marchi convertibili della Bosnia-Herzegovina
BBD dollaro di Barbados|dollari di Barbados
BDT taka bangladese|taka bengalese|taka bengalesi
BEF franco belga
BGN lev bulgaro|leva bulgari
BHD dinaro del Bahrein|dinari del Bahrein
BIF franco del Burundi|franchi del Burundi
BMD dollaro delle Bermuda|dollari delle Bermuda
BND dollaro del Brunei|dollari del Brunei
BOB boliviano|boliviani
BRL real brasiliano|real brasiliani
BSD dollaro delle Bahamas|dollari delle Bahamas
BTN ngultrum bhutanese|ngultrum bhutanesi
BWP pula del Botswana
BYN rublo bielorusso|rubli bielorussi
BZD dollaro del Belize|dollari del Belize
CAD dollaro canadese|dollari canadesi
CDF franco congolese|franchi congolesi
CHF franco svizzero|franchi svizzeri
CLP peso cileno|pesos cileni
CNY yuan cinese|yuan cinesi
COP peso colombiano|pesos colombiani
CRC colón costaricano|colón costaricani
CUP peso cubano|pesos cubani
CVE escudo capoverdiano|escudos capoverdiani
CYP sterlina cipriota
CZK corona ceca|corone ceche
DEM marco tedesco
DJF franco di Gibuti|franchi di Gibuti
DKK corona danese|corone danesi
DOP peso dominicano|pesos dominicani
DZD dinaro algerino|dinari algerini
EEK corona dell'Estonia
EGP sterlina egiziana|sterline egiziane
ERN nakfa eritreo|nakfa eritrei
ESP peseta spagnola
ETB birr etiope|birr etiopi
EUR euro
FIM markka finlandese
FJD dollaro delle Figi|dollari delle Figi
FKP sterlina delle Falkland|sterline delle Falkland
FRF franco francese
GBP sterlina britannica|sterline britanniche
GEL lari georgiano|lari georgiani
GHS cedi ghanese|cedi ghanesi
GIP sterlina di Gibilterra|sterline di Gibilterra
GMD dalasi gambiano|dalasi gambiani
GNF franco della Guinea|franchi della Guinea
GRD dracma greca
GTQ quetzal guatemalteco|quetzal guatemaltechi
GYD dollaro della Guyana|dollari della Guyana
HKD dollaro di Hong Kong|dollari di Hong Kong
HNL lempira honduregna|lempire honduregne
HRK kuna croata|kune croate
HTG gourde haitiano|gourde haitiani
HUF fiorino ungherese|fiorini ungheresi
IDR rupia indonesiana|rupie indonesiane
IEP sterlina irlandese
ILS nuovo siclo israeliano|nuovi sicli israeliani
INR rupia indiana|rupie indiane
IQD dinaro iracheno|dinari iracheni
IRR rial iraniano|rial iraniani
ISK corona islandese|corone islandesi
ITL lira italiana|lire italiane
JMD dollaro giamaicano|dollari giamaicani
JOD dinaro giordano|dinari giordani
JPY yen giapponese|yen giapponesi
KES scellino keniota|scellini kenioti
KGS som kirghiso|som kirghisi
KHR riel cambogiano|riel cambogiani
KMF franco comoriano|franchi comoriani
KPW won nordcoreano|won nordcoreani
KRW won sudcoreano|won sudcoreani
KWD dinaro kuwaitiano|dinari kuwaitiani
KYD dollaro delle Isole Cayman|dollari delle Isole Cayman
KZT tenge kazako|tenge kazaki
LAK kip laotiano|kip laotiani
LBP lira libanese|lire libanesi
LKR rupia di Sri Lanka|rupie di Sri Lanka
LRD dollaro liberiano|dollari liberiani
LSL loti del Lesotho|maloti del Lesotho
LTL litas lituano|litas lituani
LUF franco del Lussemburgo
LVL lats lettone|lati lettoni
LYD dinaro libico|dinari libici
MAD dirham marocchino|dirham marocchini
MDL leu moldavo|lei moldavi
MGA ariary malgascio|ariary malgasci
MKD dinaro macedone|dinari macedoni
MMK kyat di Myanmar
MNT tugrik mongolo|tugrik mongoli
MOP pataca di Macao|patacas di Macao
MRU ouguiya della Mauritania
MTL lira maltese
MUR rupia mauriziana|rupie mauriziane
MVR rufiyaa delle Maldive
MWK kwacha malawiano|kwacha malawiani
MXN peso messicano|pesos messicani
MYR ringgit malese|ringgit malesi
MZN metical mozambicano|metical mozambicani
NAD dollaro namibiano|dollari namibiani
NGN naira nigeriana|naire nigeriane
NIO córdoba nicaraguense|córdoba nicaraguensi
NLG fiorino olandese
NOK corona norvegese|corone norvegesi
NPR rupia nepalese|rupie nepalesi
NZD dollaro neozelandese|dollari neozelandesi
OMR rial omanita|rial omaniti
PAB balboa panamense|balboa panamensi
PEN sol peruviano|sol peruviani
PGK kina papuana|kina papuane
PHP peso filippino|pesos filippini
PKR rupia pakistana|rupie pakistane
PLN zloty polacco|zloty polacchi
PTE escudo portoghese
PYG guaraní paraguayano|guaraní paraguayani
QAR rial qatariano|rial qatariani
RON leu rumeno|lei rumeni
RSD dinaro serbo|dinara serbi
RUB rublo russo|rubli russi
RWF franco ruandese|franchi ruandesi
SAR riyal saudita|riyal sauditi
SBD dollaro delle Isole Salomone|dollari delle Isole Salomone
SCR rupia delle Seychelles|rupie delle Seychelles
SDG sterlina sudanese|sterline sudanesi
SEK corona svedese|corone svedesi
SGD dollaro di Singapore|dollari di Singapore
SHP sterlina di Sant'Elena|sterline di Sant'Elena
SIT tallero sloveno
SKK corona slovacca
SLE leone della Sierra Leone|leoni della Sierra Leone
SOS scellino somalo|scellini somali
SRD dollaro del Suriname|dollari del Suriname
SSP sterlina sud-sudanese|sterline sud-sudanesi
STN dobra di Sao Tomé e Príncipe
SVC colón salvadoregno
SYP lira siriana|lire siriane
SZL lilangeni|emalangeni
THB baht thailandese|baht thailandesi
TJS somoni tagiko|somoni tagiki
TMT manat turkmeno|manat turkmeni
TND dinaro tunisino|dinari tunisini
TOP paʻanga tongano|paʻanga tongani
TRY lira turca|lire turche
TTD dollaro di Trinidad e Tobago|dollari di Trinidad e Tobago
TWD nuovo dollaro taiwanese|nuovi dollari taiwanesi
TZS scellino della Tanzania|scellini della Tanzania
UAH grivnia ucraina|grivnie ucraine
UGX scellino ugandese|scellini ugandesi
USD dollaro statunitense|dollari statunitensi
UYU peso uruguayano|pesos uruguayani
UZS sum uzbeco|sum uzbechi
VES bolívar venezuelano|bolívares venezuelani
VND dong vietnamita|dong vietnamiti
VUV vatu di Vanuatu
WST tala samoano|tala samoani
XAF franco CFA BEAC|franchi CFA BEAC
XCD dollaro dei Caraibi orientali|dollari dei Caraibi orientali
XCG fiorino caraibico|fiorini caraibici
XOF franco CFA BCEAO|franchi CFA BCEAO
XPF franco CFP|franchi CFP
YER riyal yemenita|rial yemenita|rial yemeniti
ZAR rand sudafricano|rand sudafricani
ZMW kwacha zambiano|kwacha zambiani
ZWL dollaro zimbabwiano
`;
