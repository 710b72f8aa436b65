/** Currency names from Unicode CLDR 48; see NOTICE.md beside this file. One currency a line. */
export const cldrNames = `
AED dírham de los Emiratos Árabes Unidos|dírhams de los Emiratos Árabes Unidos
AFN afgani afgano|afganis afganos
ALL lek albanés|leks albaneses
AMD dram armenio|drams armenios
ANG florín antillano|florines antillanos
AOA kuanza angoleño|kuanzas angoleños
ARS peso argentino|pesos argentinos
ATS chelín austriaco|chelines austriacos
AUD dólar australiano|dólares australianos
AWG florín arubeño|florines arubeños
AZN manat azerbaiyano|manats azerbaiyanos
BAM marco convertible de Bosnia y Herzegovina|marcos convertibles de Bosnia y Herzegovina
BBD dólar barbadense|dólares barbadenses
BDT taka bangladesí|takas bangladesíes
BEF franco belga|francos belgas
BGN leva búlgara|levas búlgaras
BHD dinar bareiní|dinares bareiníes
BIF franco burundés|francos burundeses
BMD dólar bermudeño|dólares bermudeños
BND dólar bruneano|dólares bruneanos
BOB boliviano|bolivianos
BRL real brasileño|reales brasileños
BSD dólar bahameño|dólares bahameños
BTN gultrum butanés|gultrums butaneses
BWP pula botsuano|pulas botsuanos
BYN rublo bielorruso|rublos bielorrusos
BZD dólar beliceño|dólares beliceños
CAD dólar canadiense|dólares canadienses
CDF franco congoleño|francos congoleños
CHF franco suizo|francos suizos
CLP peso chileno|pesos chilenos
CNY yuan renminbi|yuanes renminbi
COP peso colombiano|pesos colombianos
CRC colón costarricense|colones costarricenses
CUP peso cubano|pesos cubanos
CVE escudo de Cabo Verde|escudos de Cabo Verde
CYP libra chipriota|libras chipriotas
CZK corona checa|coronas checas
DEM marco alemán|marcos alemanes
DJF franco yibutiano|francos yibutianos
DKK corona danesa|coronas danesas
DOP peso dominicano|pesos dominicanos
DZD dinar argelino|dinares argelinos
EEK corona estonia|coronas estonias
EGP libra egipcia|libras egipcias
ERN nakfa eritreo|nakfas eritreos
ESP peseta española|pesetas españolas
ETB bir etíope|bires etíopes
EUR euro|euros
FIM marco finlandés|marcos finlandeses
FJD dólar fiyiano|dólares fiyianos
FKP libra malvinense|libras malvinenses
FRF franco francés|francos franceses
GBP libra esterlina|libras esterlinas
GEL lari georgiano|laris georgianos
GHS cedi ghanés|cedis ghaneses
GIP libra gibraltareña|libras gibraltareñas
GMD dalasi gambiano|dalasis gambianos
GNF franco guineano|francos guineanos
GRD dracma griego|dracmas griegos
GTQ quetzal guatemalteco|quetzales guatemaltecos
GYD dólar guyanés|dólares guyaneses
HKD dólar hongkonés|dólares hongkoneses
HNL lempira hondureño|lempiras hondureños
HRK kuna croata|kunas croatas
HTG gurde haitiano|gurdes haitianos
HUF forinto húngaro|forintos húngaros
IDR rupia indonesia|rupias indonesias
IEP libra irlandesa|libras irlandesas
ILS nuevo séquel israelí|nuevos séqueles israelíes
INR rupia india|rupias indias
IQD dinar iraquí|dinares iraquíes
IRR rial iraní|riales iraníes
ISK corona islandesa|coronas islandesas
ITL lira italiana|liras italianas
JMD dólar jamaicano|dólares jamaicanos
JOD dinar jordano|dinares jordanos
JPY yen japonés|yenes japoneses
KES chelín keniano|chelines kenianos
KGS som kirguís|soms kirguises
KHR riel camboyano|rieles camboyanos
KMF franco comorense|francos comorenses
KPW won norcoreano|wons norcoreanos
KRW won surcoreano|wons surcoreanos
KWD dinar kuwaití|dinares kuwaitíes
KYD dólar de las Islas Caimán|dólares de las Islas Caimán
KZT tengue kazajo|tengues kazajos
LAK kip laosiano|kips laosianos
LBP libra libanesa|libras libanesas
LKR rupia esrilanquesa|rupias esrilanquesas
LRD dólar liberiano|dólares liberianos
LSL loti lesotense|lotis lesotenses
LTL litas lituano|litas lituana|litas lituanas
LUF franco luxemburgués|francos luxemburgueses
LVL lats letón|lats letónes
LYD dinar libio|dinares libios
MAD dírham marroquí|dírhams marroquíes
MDL leu moldavo|leus moldavos
MGA ariari malgache|ariaris malgaches
MKD dinar macedonio|dinares macedonios
MMK kiat de Myanmar|kiats de Myanmar
MNT tugrik mongol|tugriks mongoles
MOP pataca macaense|patacas macaenses
MRU uguiya mauritano|uguiyas mauritanos
MTL lira maltesa|liras maltesas
MUR rupia mauriciana|rupias mauricianas
MVR rufiya maldiva|rufiyas maldivas
MWK kuacha malauí|kuachas malauíes
MXN peso mexicano|pesos mexicanos
MYR ringit malasio|ringits malasios
MZN metical mozambiqueño|meticales mozambiqueños
NAD dólar namibio|dólares namibios
NGN naira nigeriano|nairas nigerianos
NIO córdoba oro|córdobas oro
NLG florín neerlandés|florines neerlandeses
NOK corona noruega|coronas noruegas
NPR rupia nepalí|rupias nepalíes
NZD dólar neozelandés|dólares neozelandeses
OMR rial omaní|riales omaníes
PAB balboa panameño|balboas panameños
PEN sol peruano|soles peruanos
PGK kina papú|kinas papúes
PHP peso filipino|pesos filipinos
PKR rupia pakistaní|rupias pakistaníes
PLN esloti polaco|eslotis polacos
PTE escudo portugués|escudos portugueses
PYG guaraní paraguayo|guaraníes paraguayos
QAR rial catarí|riales cataríes
RON leu rumano|leus rumanos
RSD dinar serbio|dinares serbios
RUB rublo ruso|rublos rusos
RWF franco ruandés|francos ruandeses
SAR rial saudí|riales saudíes
SBD dólar salomonense|dólares salomonenses
SCR rupia seychellense|rupias seychellenses
SDG libra sudanesa|libras sudanesas
SEK corona sueca|coronas suecas
SGD dólar singapurense|dólares singapurenses
SHP libra de Santa Elena|libras de Santa Elena
SIT tólar esloveno|tólares eslovenos
SKK corona eslovaca|coronas eslovacas
SLE leona sierraleonesa|leonas sierraleonesas
SOS chelín somalí|chelines somalíes
SRD dólar surinamés|dólares surinameses
SSP libra sursudanesa|libras sursudanesas
STN dobra santotomense|dobras santotomenses
SVC colón salvadoreño|colones salvadoreños
SYP libra siria|libras sirias
SZL lilangeni esuatiní|lilangenis esuatiníes
THB bat tailandés|bats tailandeses
TJS somoni tayiko|somonis tayikos
TMT manat turcomano|manats turcomanos
TND dinar tunecino|dinares tunecinos
TOP paanga tongano|paangas tonganos
TRY lira turca|liras turcas
TTD dólar de Trinidad y Tobago|dólares de Trinidad y Tobago
TWD nuevo dólar taiwanés|nuevos dólares taiwaneses
TZS chelín tanzano|chelines tanzanos
UAH grivna ucraniana|grivnas ucranianas
UGX chelín ugandés|chelines ugandeses
USD dólar estadounidense|dólares estadounidenses
UYU peso uruguayo|pesos uruguayos
UZS sum uzbeko|sums uzbekos
VES bolívar venezolano|bolívares venezolanos
VND dong vietnamita|dongs vietnamitas
VUV vatu vanuatense|vatus vanuatenses
WST tala samoano|talas samoanos
XAF franco CFA de África Central|francos CFA de África Central
XCD dólar del Caribe Oriental|dólares del Caribe Oriental
XCG florín caribeño|florines caribeños
XOF franco CFA de África Occidental|francos CFA de África Occidental
XPF franco CFP|francos CFP
YER rial yemení|riales yemeníes
ZAR rand sudafricano|rands sudafricanos
ZMW kuacha zambiano|kuachas zambianos
ZWL dólar zimbabuense
`;
