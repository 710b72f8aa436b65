/** Currency names from Unicode CLDR 48; see NOTICE.md beside this file. One currency a line. */
export const cldrNames = `
AED United Arab Emirates Dirham|UAE dirham|UAE dirhams
AFN Afghan Afghani|Afghan Afghanis
ALL Albanian Lek|Albanian lekë
AMD Armenian Dram|Armenian drams
ANG Netherlands Antillean Guilder|Netherlands Antillean guilders
AOA Angolan Kwanza|Angolan kwanzas
ARS Argentine Peso|Argentine pesos
ATS Austrian Schilling|Austrian schillings
AUD Australian Dollar|Australian dollars
AWG Aruban Florin
AZN Azerbaijani Manat|Azerbaijani manats
BAM Bosnia-Herzegovina Convertible Mark|Bosnia-Herzegovina convertible marks
BBD Barbadian Dollar|Barbadian dollars
BDT Bangladeshi Taka|Bangladeshi takas
BEF Belgian Franc|Belgian francs
BGN Bulgarian Lev|Bulgarian leva
BHD Bahraini Dinar|Bahraini dinars
BIF Burundian Franc|Burundian francs
BMD Bermudan Dollar|Bermudan dollars
BND Brunei Dollar|Brunei dollars
BOB Bolivian Boliviano|Bolivian bolivianos
BRL Brazilian Real|Brazilian reals
BSD Bahamian Dollar|Bahamian dollars
BTN Bhutanese Ngultrum|Bhutanese ngultrums
BWP Botswanan Pula|Botswanan pulas
BYN Belarusian Ruble|Belarusian rubles
BZD Belize Dollar|Belize dollars
CAD Canadian Dollar|Canadian dollars
CDF Congolese Franc|Congolese francs
CHF Swiss Franc|Swiss francs
CLP Chilean Peso|Chilean pesos
CNY Chinese Yuan
COP Colombian Peso|Colombian pesos
CRC Costa Rican Colón|Costa Rican colóns
CUP Cuban Peso|Cuban pesos
CVE Cape Verdean Escudo|Cape Verdean escudos
CYP Cypriot Pound|Cypriot pounds
CZK Czech Koruna|Czech korunas
DEM German Mark|German marks
DJF Djiboutian Franc|Djiboutian francs
DKK Danish Krone|Danish kroner
DOP Dominican Peso|Dominican pesos
DZD Algerian Dinar|Algerian dinars
EEK Estonian Kroon|Estonian kroons
EGP Egyptian Pound|Egyptian pounds
ERN Eritrean Nakfa|Eritrean nakfas
ESP Spanish Peseta|Spanish pesetas
ETB Ethiopian Birr|Ethiopian birrs
EUR Euro|euros
FIM Finnish Markka|Finnish markkas
FJD Fijian Dollar|Fijian dollars
FKP Falkland Islands Pound|Falkland Islands pounds
FRF French Franc|French francs
GBP British Pound|British pounds
GEL Georgian Lari|Georgian laris
GHS Ghanaian Cedi|Ghanaian cedis
GIP Gibraltar Pound|Gibraltar pounds
GMD Gambian Dalasi|Gambian dalasis
GNF Guinean Franc|Guinean francs
GRD Greek Drachma|Greek drachmas
GTQ Guatemalan Quetzal|Guatemalan quetzals
GYD Guyanaese Dollar|Guyanaese dollars
HKD Hong Kong Dollar|Hong Kong dollars
HNL Honduran Lempira|Honduran lempiras
HRK Croatian Kuna|Croatian kunas
HTG Haitian Gourde|Haitian gourdes
HUF Hungarian Forint|Hungarian forints
IDR Indonesian Rupiah|Indonesian rupiahs
IEP Irish Pound|Irish pounds
ILS Israeli New Shekel|Israeli new shekels
INR Indian Rupee|Indian rupees
IQD Iraqi Dinar|Iraqi dinars
IRR Iranian Rial|Iranian rials
ISK Icelandic Króna|Icelandic krónur
ITL Italian Lira|Italian liras
JMD Jamaican Dollar|Jamaican dollars
JOD Jordanian Dinar|Jordanian dinars
JPY Japanese Yen
KES Kenyan Shilling|Kenyan shillings
KGS Kyrgyz Som|Kyrgyz soms
KHR Cambodian Riel|Cambodian riels
KMF Comorian Franc|Comorian francs
KPW North Korean Won
KRW South Korean Won
KWD Kuwaiti Dinar|Kuwaiti dinars
KYD Cayman Islands Dollar|Cayman Islands dollars
KZT Kazakhstani Tenge|Kazakhstani tenges
LAK Laotian Kip|Laotian kips
LBP Lebanese Pound|Lebanese pounds
LKR Sri Lankan Rupee|Sri Lankan rupees
LRD Liberian Dollar|Liberian dollars
LSL Lesotho Loti|Lesotho lotis
LTL Lithuanian Litas|Lithuanian litai
LUF Luxembourgian Franc|Luxembourgian francs
LVL Latvian Lats|Latvian lati
LYD Libyan Dinar|Libyan dinars
MAD Moroccan Dirham|Moroccan dirhams
MDL Moldovan Leu|Moldovan lei
MGA Malagasy Ariary|Malagasy ariaries
MKD Macedonian Denar|Macedonian denari
MMK Myanmar Kyat|Myanmar kyats
MNT Mongolian Tugrik|Mongolian tugriks
MOP Macanese Pataca|Macanese patacas
MRU Mauritanian Ouguiya|Mauritanian ouguiyas
MTL Maltese Lira
MUR Mauritian Rupee|Mauritian rupees
MVR Maldivian Rufiyaa|Maldivian rufiyaas
MWK Malawian Kwacha|Malawian kwachas
MXN Mexican Peso|Mexican pesos
MYR Malaysian Ringgit|Malaysian ringgits
MZN Mozambican Metical|Mozambican meticals
NAD Namibian Dollar|Namibian dollars
NGN Nigerian Naira|Nigerian nairas
NIO Nicaraguan Córdoba|Nicaraguan córdobas
NLG Dutch Guilder|Dutch guilders
NOK Norwegian Krone|Norwegian kroner
NPR Nepalese Rupee|Nepalese rupees
NZD New Zealand Dollar|New Zealand dollars
OMR Omani Rial|Omani rials
PAB Panamanian Balboa|Panamanian balboas
PEN Peruvian Sol|Peruvian soles
PGK Papua New Guinean Kina
PHP Philippine Peso|Philippine pesos
PKR Pakistani Rupee|Pakistani rupees
PLN Polish Zloty|Polish zlotys
PTE Portuguese Escudo|Portuguese escudos
PYG Paraguayan Guarani|Paraguayan guaranis
QAR Qatari Riyal|Qatari riyals
RON Romanian Leu|Romanian lei
RSD Serbian Dinar|Serbian dinars
RUB Russian Ruble|Russian rubles
RWF Rwandan Franc|Rwandan francs
SAR Saudi Riyal|Saudi riyals
SBD Solomon Islands Dollar|Solomon Islands dollars
SCR Seychellois Rupee|Seychellois rupees
SDG Sudanese Pound|Sudanese pounds
SEK Swedish Krona|Swedish kronor
SGD Singapore Dollar|Singapore dollars
SHP St. Helena Pound|St. Helena pounds
SIT Slovenian Tolar|Slovenian tolars
SKK Slovak Koruna|Slovak korunas
SLE Sierra Leonean Leone|Sierra Leonean leones
SOS Somali Shilling|Somali shillings
SRD Surinamese Dollar|Surinamese dollars
SSP South Sudanese Pound|South Sudanese pounds
STN São Tomé & Príncipe Dobra|São Tomé & Príncipe dobras
SVC Salvadoran Colón|Salvadoran colones
SYP Syrian Pound|Syrian pounds
SZL Swazi Lilangeni|Swazi emalangeni
THB Thai Baht
TJS Tajikistani Somoni|Tajikistani somonis
TMT Turkmenistani Manat
TND Tunisian Dinar|Tunisian dinars
TOP Tongan Paʻanga
TRY Turkish Lira
TTD Trinidad & Tobago Dollar|Trinidad & Tobago dollars
TWD New Taiwan Dollar|New Taiwan dollars
TZS Tanzanian Shilling|Tanzanian shillings
UAH Ukrainian Hryvnia|Ukrainian hryvnias
UGX Ugandan Shilling|Ugandan shillings
USD US Dollar|US dollars
UYU Uruguayan Peso|Uruguayan pesos
UZS Uzbekistani Som
VES Venezuelan Bolívar|Venezuelan bolívars
VND Vietnamese Dong
VUV Vanuatu Vatu|Vanuatu vatus
WST Samoan Tala
XAF Central African CFA Franc|Central African CFA francs
XCD East Caribbean Dollar|East Caribbean dollars
XCG Caribbean guilder|Caribbean guilders
XOF West African CFA Franc|West African CFA francs
XPF CFP Franc|CFP francs
YER Yemeni Rial|Yemeni rials
ZAR South African Rand
ZMW Zambian Kwacha|Zambian kwachas
ZWL Zimbabwean Dollar|Zimbabwean dollars
`;
