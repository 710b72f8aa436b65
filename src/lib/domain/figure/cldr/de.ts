/** Currency names from Unicode CLDR 48; see NOTICE.md beside this file. One currency a line. */
export const cldrNames = `
AED VAE-Dirham
AFN Afghanischer Afghani|Afghanische Afghani
ALL Albanischer Lek|Albanische Lek
AMD Armenischer Dram|Armenische Dram
ANG Niederländische-Antillen-Gulden
AOA Angolanischer Kwanza|Angolanische Kwanza
ARS Argentinischer Peso|Argentinische Pesos
ATS Österreichischer Schilling|Österreichische Schilling
AUD Australischer Dollar|Australische Dollar
AWG Aruba-Florin
AZN Aserbaidschan-Manat
BAM Konvertible Mark Bosnien und Herzegowina
BBD Barbados-Dollar
BDT Bangladesch-Taka
BEF Belgischer Franc|Belgische Franc
BGN Bulgarischer Lew|Bulgarische Lew
BHD Bahrain-Dinar
BIF Burundi-Franc|Burundi-Francs
BMD Bermuda-Dollar
BND Brunei-Dollar
BOB Bolivianischer Boliviano|Bolivianische Bolivianos
BRL Brasilianischer Real|Brasilianische Real
BSD Bahamas-Dollar
BTN Bhutan-Ngultrum
BWP Botswanischer Pula|Botswanische Pula
BYN Weißrussischer Rubel|Weißrussische Rubel
BZD Belize-Dollar
CAD Kanadischer Dollar|Kanadische Dollar
CDF Kongo-Franc|Kongo-Francs
CHF Schweizer Franken
CLP Chilenischer Peso|Chilenische Pesos
CNY Renminbi Yuan|Chinesischer Yuan
COP Kolumbianischer Peso|Kolumbianische Pesos
CRC Costa-Rica-Colón
CUP Kubanischer Peso|Kubanische Pesos
CVE Cabo-Verde-Escudo|Cabo-Verde-Escudos
CYP Zypern-Pfund|Zypern Pfund
CZK Tschechische Krone|Tschechische Kronen
DEM Deutsche Mark
DJF Dschibuti-Franc
DKK Dänische Krone|Dänische Kronen
DOP Dominikanischer Peso|Dominikanische Pesos
DZD Algerischer Dinar|Algerische Dinar
EEK Estnische Krone|Estnische Kronen
EGP Ägyptisches Pfund|Ägyptische Pfund
ERN Eritreischer Nakfa|Eritreische Nakfa
ESP Spanische Peseta|Spanische Peseten
ETB Äthiopischer Birr|Äthiopische Birr
EUR Euro
FIM Finnische Mark
FJD Fidschi-Dollar
FKP Falkland-Pfund
FRF Französischer Franc|Französische Franc
GBP Britisches Pfund|Britische Pfund
GEL Georgischer Lari|Georgische Lari
GHS Ghanaischer Cedi|Ghanaische Cedi
GIP Gibraltar-Pfund
GMD Gambia-Dalasi
GNF Guinea-Franc
GRD Griechische Drachme|Griechische Drachmen
GTQ Guatemaltekischer Quetzal|Guatemaltekische Quetzales
GYD Guyana-Dollar
HKD Hongkong-Dollar
HNL Honduras-Lempira
HRK Kroatischer Kuna|Kroatische Kuna
HTG Haitianische Gourde|Haitianische Gourdes
HUF Ungarischer Forint|Ungarische Forint
IDR Indonesische Rupiah
IEP Irisches Pfund|Irische Pfund
ILS Israelischer Neuer Schekel|Israelische Neue Schekel
INR Indische Rupie|Indische Rupien
IQD Irakischer Dinar|Irakische Dinar
IRR Iranischer Rial|Iranische Rial
ISK Isländische Krone|Isländische Kronen
ITL Italienische Lira|Italienische Lire
JMD Jamaika-Dollar
JOD Jordanischer Dinar|Jordanische Dinar
JPY Japanischer Yen|Japanische Yen
KES Kenia-Schilling
KGS Kirgisischer Som|Kirgisische Som
KHR Kambodschanischer Riel|Kambodschanische Riel
KMF Komoren-Franc|Komoren-Francs
KPW Nordkoreanischer Won|Nordkoreanische Won
KRW Südkoreanischer Won|Südkoreanische Won
KWD Kuwait-Dinar
KYD Kaiman-Dollar
KZT Kasachischer Tenge|Kasachische Tenge
LAK Laotischer Kip|Laotische Kip
LBP Libanesisches Pfund|Libanesische Pfund
LKR Sri-Lanka-Rupie|Sri-Lanka-Rupien
LRD Liberianischer Dollar|Liberianische Dollar
LSL Loti
LTL Litauischer Litas|Litauische Litas
LUF Luxemburgischer Franc|Luxemburgische Franc
LVL Lettischer Lats|Lettische Lats
LYD Libyscher Dinar|Libysche Dinar
MAD Marokkanischer Dirham|Marokkanische Dirham
MDL Moldau-Leu
MGA Madagaskar-Ariary
MKD Mazedonischer Denar|Mazedonische Denari
MMK Myanmarischer Kyat|Myanmarische Kyat
MNT Mongolischer Tögrög|Mongolische Tögrög
MOP Macao-Pataca
MRU Mauretanischer Ouguiya|Mauretanische Ouguiya
MTL Maltesische Lira
MUR Mauritius-Rupie|Mauritius-Rupien
MVR Malediven-Rufiyaa
MWK Malawi-Kwacha
MXN Mexikanischer Peso|Mexikanische Pesos
MYR Malaysischer Ringgit|Malaysische Ringgit
MZN Mosambikanischer Metical|Mosambikanische Meticais
NAD Namibia-Dollar
NGN Nigerianischer Naira|Nigerianische Naira
NIO Nicaragua-Córdoba|Nicaragua-Córdobas
NLG Niederländischer Gulden|Niederländische Gulden
NOK Norwegische Krone|Norwegische Kronen
NPR Nepalesische Rupie|Nepalesische Rupien
NZD Neuseeland-Dollar
OMR Omanischer Rial|Omanische Rials
PAB Panamaischer Balboa|Panamaische Balboas
PEN Peruanischer Sol|Peruanische Sol
PGK Papua-neuguineischer Kina
PHP Philippinischer Peso|Philippinische Pesos
PKR Pakistanische Rupie|Pakistanische Rupien
PLN Polnischer Złoty|Polnische Złoty
PTE Portugiesischer Escudo|Portugiesische Escudo
PYG Paraguayischer Guaraní|Paraguayische Guaraníes
QAR Katar-Riyal
RON Rumänischer Leu|Rumänische Leu
RSD Serbischer Dinar|Serbische Dinaren
RUB Russischer Rubel|Russische Rubel
RWF Ruanda-Franc|Ruanda-Francs
SAR Saudi-Rial
SBD Salomonen-Dollar
SCR Seychellen-Rupie|Seychellen-Rupien
SDG Sudanesisches Pfund|Sudanesische Pfund
SEK Schwedische Krone|Schwedische Kronen
SGD Singapur-Dollar
SHP St.-Helena-Pfund
SIT Slowenischer Tolar|Slowenische Tolar
SKK Slowakische Krone|Slowakische Kronen
SLE Sierra-leonischer Leone|Sierra-leonische Leones
SOS Somalia-Schilling
SRD Suriname-Dollar
SSP Südsudanesisches Pfund|Südsudanesische Pfund
STN São-toméischer Dobra|São-toméische Dobras
SVC El Salvador Colon|El Salvador-Colon
SYP Syrisches Pfund|Syrische Pfund
SZL Swasiländischer Lilangeni|Swasiländische Emalangeni
THB Thailändischer Baht|Thailändische Baht
TJS Tadschikistan-Somoni
TMT Turkmenistan-Manat
TND Tunesischer Dinar|Tunesische Dinar
TOP Tongaischer Paʻanga|Tongaische Paʻanga
TRY Türkische Lira
TTD Trinidad-und-Tobago-Dollar
TWD Neuer Taiwan-Dollar|Neue Taiwan-Dollar
TZS Tansania-Schilling
UAH Ukrainische Hrywnja|Ukrainische Hrywen
UGX Uganda-Schilling
USD US-Dollar
UYU Uruguayischer Peso|Uruguayische Pesos
UZS Usbekistan-Sum
VES Venezolanischer Bolívar|Venezolanische Bolívares
VND Vietnamesischer Dong|Vietnamesische Dong
VUV Vanuatu-Vatu
WST Samoanischer Tala|Samoanische Tala
XAF CFA-Franc
XCD Ostkaribischer Dollar|Ostkaribische Dollar
XCG Karibischer Gulden|Karibische Gulden
XOF CFA-Francs
XPF CFP-Franc
YER Jemen-Rial
ZAR Südafrikanischer Rand|Südafrikanische Rand
ZMW Kwacha
ZWL Simbabwe-Dollar
`;
