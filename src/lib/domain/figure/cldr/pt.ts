/** Currency names from Unicode CLDR 48; see NOTICE.md beside this file. One currency a line. */
export const cldrNames = `
AED Dirham dos Emirados Árabes Unidos|Dirham dos EAU|Dirhams dos EAU
AFN Afegane afegão|Afeganes afegãos
ALL Lek albanês|Leks albaneses
AMD Dram armênio|Drams armênios
ANG Florim das Antilhas Holandesas|Florins das Antilhas Holandesas
AOA Kwanza angolano|Kwanzas angolanos
ARS Peso argentino|Pesos argentinos
ATS Xelim austríaco|Xelins austríacos
AUD Dólar australiano|Dólares australianos
AWG Florim arubano|Florins arubanos
AZN Manat azeri|Manats azeris
BAM Marco conversível da Bósnia e Herzegovina|Marcos conversíveis da Bósnia e Herzegovina
BBD Dólar barbadense|Dólares barbadenses
BDT Taka bengali|Takas bengalis
BEF Franco belga|Francos belgas
BGN Lev búlgaro|Levs búlgaros
BHD Dinar bareinita|Dinares bareinitas
BIF Franco burundiano|Francos burundianos
BMD Dólar bermudense|Dólares bermudenses
BND Dólar bruneano|Dólares bruneanos
BOB Boliviano da Bolívia|Bolivianos da Bolívia
BRL Real brasileiro|Reais brasileiros
BSD Dólar bahamense|Dólares bahamenses
BTN Ngultrum butanês|Ngultruns butaneses
BWP Pula botsuanesa|Pulas botsuanesas
BYN Rublo bielorrusso|Rublos bielorrussos
BZD Dólar belizenho|Dólares belizenhos
CAD Dólar canadense|Dólares canadenses
CDF Franco congolês|Francos congoleses
CHF Franco suíço|Francos suíços
CLP Peso chileno|Pesos chilenos
CNY Yuan chinês|Yuans chineses
COP Peso colombiano|Pesos colombianos
CRC Colón costarriquenho|Colóns costarriquenhos
CUP Peso cubano|Pesos cubanos
CVE Escudo cabo-verdiano|Escudos cabo-verdianos
CYP Libra cipriota|Libras cipriotas
CZK Coroa tcheca|Coroas tchecas
DEM Marco alemão|Marcos alemães
DJF Franco djiboutiano|Francos djiboutianos
DKK Coroa dinamarquesa|Coroas dinamarquesas
DOP Peso dominicano|Pesos dominicanos
DZD Dinar argelino|Dinares argelinos
EEK Coroa estoniana|Coroas estonianas
EGP Libra egípcia|Libras egípcias
ERN Nakfa da Eritreia|Nakfas da Eritreia
ESP Peseta espanhola|Pesetas espanholas
ETB Birr etíope|Birrs etíopes
EUR Euro|Euros
FIM Marca finlandesa|Marco finlandês|Marcos finlandeses
FJD Dólar fijiano|Dólares fijianos
FKP Libra malvinense|Libras malvinenses
FRF Franco francês|Francos franceses
GBP Libra esterlina|Libras esterlinas
GEL Lari georgiano|Laris georgianos
GHS Cedi ganês|Cedis ganeses
GIP Libra de Gibraltar|Libras de Gibraltar
GMD Dalasi gambiano|Dalasis gambianos
GNF Franco guineano|Francos guineanos
GRD Dracma grego|Dracmas gregos
GTQ Quetzal guatemalteco|Quetzais guatemaltecos
GYD Dólar guianense|Dólares guianenses
HKD Dólar de Hong Kong|Dólares de Hong Kong
HNL Lempira hondurenha|Lempiras hondurenhas
HRK Kuna croata|Kunas croatas
HTG Gourde haitiano|Gourdes haitianos
HUF Florim húngaro|Florins húngaros
IDR Rupia indonésia|Rupias indonésias
IEP Libra irlandesa|Libras irlandesas
ILS Novo shekel israelense|Novos shekels israelenses
INR Rupia indiana|Rupias indianas
IQD Dinar iraquiano|Dinares iraquianos
IRR Rial iraniano|Riales iranianos
ISK Coroa islandesa|Coroas islandesas
ITL Lira italiana|Liras italianas
JMD Dólar jamaicano|Dólares jamaicanos
JOD Dinar jordaniano|Dinares jordanianos
JPY Iene japonês|Ienes japoneses
KES Xelim queniano|Xelins quenianos
KGS Som quirguiz|Sons quirguizes
KHR Riel cambojano|Rieles cambojanos
KMF Franco comoriano|Francos comorianos
KPW Won norte-coreano|Wons norte-coreanos
KRW Won sul-coreano|Wons sul-coreanos
KWD Dinar kuwaitiano|Dinares kuwaitianos
KYD Dólar das Ilhas Cayman|Dólares das Ilhas Cayman
KZT Tenge cazaque|Tenges cazaques
LAK Kip laosiano|Kips laosianos
LBP Libra libanesa|Libras libanesas
LKR Rupia cingalesa|Rupias cingalesas
LRD Dólar liberiano|Dólares liberianos
LSL Loti lesotiano|Lotis lesotianos
LTL Litas lituano|Litai lituanos
LUF Franco luxemburguês|Franco de Luxemburgo|Francos de Luxemburgo
LVL Lats letão|Lati letões
LYD Dinar líbio|Dinares líbios
MAD Dirham marroquino|Dirhams marroquinos
MDL Leu moldávio|Leus moldávios
MGA Ariary malgaxe|Ariarys malgaxes
MKD Dinar macedônio|Dinares macedônios
MMK Quiate mianmarense|Quiates mianmarenses
MNT Tugrik mongol|Tugriks mongóis
MOP Pataca macaense|Patacas macaenses
MRU Ouguiya mauritana|Ouguiyas mauritanas
MTL Lira maltesa|Liras maltesas
MUR Rupia mauriciana|Rupias mauricianas
MVR Rupia maldivana|Rupias maldivanas
MWK Kwacha malauiana|Kwachas malauianas
MXN Peso mexicano|Pesos mexicanos
MYR Ringgit malaio|Ringgits malaios
MZN Metical moçambicano|Meticais moçambicanos
NAD Dólar namibiano|Dólares namibianos
NGN Naira nigeriana|Nairas nigerianas
NIO Córdoba nicaraguense|Córdobas nicaraguenses
NLG Florim holandês|Florins holandeses
NOK Coroa norueguesa|Coroas norueguesas
NPR Rupia nepalesa|Rupias nepalesas
NZD Dólar neozelandês|Dólares neozelandeses
OMR Rial omanense|Riales omanenses
PAB Balboa panamenho|Balboas panamenhos
PEN Novo sol peruano|Novos sóis peruanos
PGK Kina papuásia|Kinas papuásias
PHP Peso filipino|Pesos filipinos
PKR Rupia paquistanesa|Rupias paquistanesas
PLN Zloty polonês|Zlotys poloneses
PTE Escudo português|Escudos portugueses
PYG Guarani paraguaio|Guaranis paraguaios
QAR Rial catariano|Riales catarianos
RON Leu romeno|Leus romenos
RSD Dinar sérvio|Dinares sérvios
RUB Rublo russo|Rublos russos
RWF Franco ruandês|Francos ruandeses
SAR Riyal saudita|Riyales sauditas
SBD Dólar das Ilhas Salomão|Dólares das Ilhas Salomão
SCR Rupia seichelense|Rupias seichelenses
SDG Libra sudanesa|Libras sudanesas
SEK Coroa sueca|Coroas suecas
SGD Dólar singapuriano|Dólares singapurianos
SHP Libra de Santa Helena|Libras de Santa Helena
SIT Tolar Bons esloveno|Tolar da Eslovênia|Tolares da Eslovênia
SKK Coroa eslovaca|Coroas eslovacas
SLE Leone de Serra Leoa|Leones de Serra Leoa
SOS Xelim somali|Xelins somalis
SRD Dólar surinamês|Dólares surinameses
SSP Libra sul-sudanesa|Libras sul-sudanesas
STN Dobra de São Tomé e Príncipe|Dobras de São Tomé e Príncipe
SVC Colom salvadorenho|Colon de El Salvador|Colons de El Salvador
SYP Libra síria|Libras sírias
SZL Lilangeni suazi|Lilangenis suazis
THB Baht tailandês|Bahts tailandeses
TJS Somoni tadjique|Somonis tadjiques
TMT Manat turcomeno|Manats turcomenos
TND Dinar tunisiano|Dinares tunisianos
TOP Paʻanga tonganesa|Paʻangas tonganesas
TRY Lira turca|Liras turcas
TTD Dólar de Trinidad e Tobago|Dólares de Trinidad e Tobago
TWD Novo dólar taiwanês|Novos dólares taiwaneses
TZS Xelim tanzaniano|Xelins tanzanianos
UAH Hryvnia ucraniano|Hryvnias ucranianos
UGX Xelim ugandense|Xelins ugandenses
USD Dólar americano|Dólares americanos
UYU Peso uruguaio|Pesos uruguaios
UZS Som uzbeque|Sons uzbeques
VES Bolívar venezuelano|Bolívares venezuelanos
VND Dong vietnamita|Dongs vietnamitas
VUV Vatu de Vanuatu|Vatus de Vanuatu
WST Tala samoano|Talas samoanos
XAF Franco CFA de BEAC|Francos CFA de BEAC
XCD Dólar do Caribe Oriental|Dólares do Caribe Oriental
XCG Florim do Caribe|Florins do Caribe
XOF Franco CFA de BCEAO|Francos CFA de BCEAO
XPF Franco CFP|Francos CFP
YER Rial iemenita|Riales iemenitas
ZAR Rand sul-africano|Rands sul-africanos
ZMW Kwacha zambiano|Kwachas zambianos
ZWL Dólar do Zimbábue|Dólares do Zimbábue
`;
