/**
 * Countries of the world, one a line, and territories that news treats as countries.
 *
 * ISO 3166-1 alpha-3 | alpha-2 | usual English name | adjective and demonyms | capital | other names
 *
 * - demonyms: "adjective/singular/plural"; a missing singular is the adjective, a missing plural the singular with -s;
 *   several forms are separated by commas.
 * - capitals: the first is where the government sits and stands for it; others follow after commas.
 * - other names: official, historic and alternative names and abbreviations, separated by semicolons.
 *
 * Codes: ISO 3166-1 (public standard). Kosovo carries the user-assigned XKX in common use.
 * Names and demonyms: compiled by the newsgraph authors, MIT.
 */
export const countryTable = `
AFG|AF|Afghanistan|Afghan/Afghan,Afghani/Afghans,Afghanis|Kabul|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan
ALB|AL|Albania|Albanian|Tirana|Republic of Albania
DZA|DZ|Algeria|Algerian|Algiers|People's Democratic Republic of Algeria
AND|AD|Andorra|Andorran|Andorra la Vella|Principality of Andorra
AGO|AO|Angola|Angolan|Luanda|Republic of Angola
ATG|AG|Antigua and Barbuda|Antiguan|Saint John's,St. John's|Antigua
ARG|AR|Argentina|Argentine,Argentinian/Argentine,Argentinian/Argentines,Argentinians|Buenos Aires|Argentine Republic
ARM|AM|Armenia|Armenian|Yerevan|Republic of Armenia
AUS|AU|Australia|Australian/Australian,Aussie/Australians,Aussies|Canberra|Commonwealth of Australia
AUT|AT|Austria|Austrian|Vienna|Republic of Austria
AZE|AZ|Azerbaijan|Azerbaijani,Azeri/Azerbaijani,Azeri/Azerbaijanis,Azeris|Baku|Republic of Azerbaijan
BHS|BS|Bahamas|Bahamian|Nassau|The Bahamas;Commonwealth of the Bahamas
BHR|BH|Bahrain|Bahraini|Manama|Kingdom of Bahrain
BGD|BD|Bangladesh|Bangladeshi|Dhaka|People's Republic of Bangladesh
BRB|BB|Barbados|Barbadian/Barbadian/Barbadians|Bridgetown|
BLR|BY|Belarus|Belarusian,Belarusan,Byelorussian|Minsk|Byelorussia;Belorussia;Republic of Belarus
BEL|BE|Belgium|Belgian|Brussels|Kingdom of Belgium
BLZ|BZ|Belize|Belizean|Belmopan|
BEN|BJ|Benin|Beninese,Beninois/Beninese/Beninese|Porto-Novo|Republic of Benin;Dahomey
BTN|BT|Bhutan|Bhutanese/Bhutanese/Bhutanese|Thimphu|Kingdom of Bhutan
BOL|BO|Bolivia|Bolivian|La Paz,Sucre|Plurinational State of Bolivia
BIH|BA|Bosnia and Herzegovina|Bosnian,Bosnian-Herzegovinian|Sarajevo|Bosnia;Bosnia-Herzegovina;BiH;Bosnia & Herzegovina
BWA|BW|Botswana|Botswanan,Motswana/Motswana/Batswana,Botswanans|Gaborone|Republic of Botswana
BRA|BR|Brazil|Brazilian|Brasilia,Brasília|Federative Republic of Brazil
BRN|BN|Brunei|Bruneian|Bandar Seri Begawan|Brunei Darussalam
BGR|BG|Bulgaria|Bulgarian|Sofia|Republic of Bulgaria
BFA|BF|Burkina Faso|Burkinabe,Burkinabé,Burkinabè/Burkinabe/Burkinabe|Ouagadougou|Upper Volta;Burkina
BDI|BI|Burundi|Burundian|Gitega,Bujumbura|Republic of Burundi
CPV|CV|Cape Verde|Cape Verdean,Cabo Verdean|Praia|Cabo Verde
KHM|KH|Cambodia|Cambodian,Khmer/Cambodian/Cambodians|Phnom Penh|Kingdom of Cambodia;Kampuchea
CMR|CM|Cameroon|Cameroonian|Yaounde,Yaoundé|Republic of Cameroon
CAN|CA|Canada|Canadian|Ottawa|Dominion of Canada
CAF|CF|Central African Republic|Central African|Bangui|CAR
TCD|TD|Chad|Chadian|N'Djamena,Ndjamena,N’Djamena|Republic of Chad
CHL|CL|Chile|Chilean|Santiago|Republic of Chile
CHN|CN|China|Chinese/Chinese/Chinese|Beijing,Peking|People's Republic of China;PRC;P.R.C.;P.R. China;Mainland China;mainland China;Communist China
COL|CO|Colombia|Colombian|Bogota,Bogotá,Santafé de Bogotá|Republic of Colombia
COM|KM|Comoros|Comorian,Comoran|Moroni|Union of the Comoros
COG|CG|Republic of the Congo|Congolese/Congolese/Congolese|Brazzaville|Congo-Brazzaville;Congo Republic;Republic of Congo
COD|CD|Democratic Republic of the Congo|Congolese/Congolese/Congolese|Kinshasa|DR Congo;D.R. Congo;DRC;Democratic Republic of Congo;Congo;Congo-Kinshasa;Zaire;Zaïre
CRI|CR|Costa Rica|Costa Rican|San José,San Jose|Republic of Costa Rica
CIV|CI|Ivory Coast|Ivorian,Ivoirian|Yamoussoukro,Abidjan|Côte d'Ivoire;Cote d'Ivoire;Côte d’Ivoire;Cote d’Ivoire
HRV|HR|Croatia|Croatian/Croatian,Croat/Croatians,Croats|Zagreb|Republic of Croatia
CUB|CU|Cuba|Cuban|Havana|Republic of Cuba
CYP|CY|Cyprus|Cypriot,Greek Cypriot|Nicosia|Republic of Cyprus
CZE|CZ|Czech Republic|Czech|Prague|Czechia;Czechoslovakia
DNK|DK|Denmark|Danish/Dane/Danes|Copenhagen|Kingdom of Denmark
DJI|DJ|Djibouti|Djiboutian|Djibouti City|Republic of Djibouti
DMA|DM|Dominica|Dominican of Dominica|Roseau|Commonwealth of Dominica
DOM|DO|Dominican Republic|Dominican|Santo Domingo|
ECU|EC|Ecuador|Ecuadorian,Ecuadorean,Ecuadoran|Quito|Republic of Ecuador
EGY|EG|Egypt|Egyptian|Cairo|Arab Republic of Egypt;United Arab Republic
SLV|SV|El Salvador|Salvadoran,Salvadorean,Salvadorian|San Salvador|Republic of El Salvador
GNQ|GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo|
ERI|ER|Eritrea|Eritrean|Asmara|State of Eritrea
EST|EE|Estonia|Estonian|Tallinn|Republic of Estonia
SWZ|SZ|Eswatini|Swazi|Mbabane,Lobamba|Swaziland;Kingdom of Eswatini
ETH|ET|Ethiopia|Ethiopian|Addis Ababa|Federal Democratic Republic of Ethiopia;Abyssinia
FJI|FJ|Fiji|Fijian|Suva|Republic of Fiji
FIN|FI|Finland|Finnish/Finn/Finns|Helsinki|Republic of Finland
FRA|FR|France|French/Frenchman,Frenchwoman/Frenchmen,Frenchwomen|Paris|French Republic
GAB|GA|Gabon|Gabonese,Gabonais/Gabonese/Gabonese|Libreville|Gabonese Republic
GMB|GM|Gambia|Gambian|Banjul|The Gambia;Republic of the Gambia
GEO|GE|Georgia|Georgian|Tbilisi|Republic of Georgia
DEU|DE|Germany|German|Berlin|Federal Republic of Germany;West Germany;East Germany;FRG;GDR;German Democratic Republic
GHA|GH|Ghana|Ghanaian|Accra|Republic of Ghana
GRC|GR|Greece|Greek,Hellenic/Greek/Greeks|Athens|Hellenic Republic
GRD|GD|Grenada|Grenadian|Saint George's,St. George's|
GTM|GT|Guatemala|Guatemalan|Guatemala City|Republic of Guatemala
GIN|GN|Guinea|Guinean|Conakry|Guinea-Conakry;Republic of Guinea
GNB|GW|Guinea-Bissau|Bissau-Guinean|Bissau|Guinea Bissau
GUY|GY|Guyana|Guyanese/Guyanese/Guyanese|Georgetown|Co-operative Republic of Guyana
HTI|HT|Haiti|Haitian|Port-au-Prince|Republic of Haiti
HND|HN|Honduras|Honduran|Tegucigalpa|Republic of Honduras
HUN|HU|Hungary|Hungarian/Hungarian,Magyar/Hungarians,Magyars|Budapest|
ISL|IS|Iceland|Icelandic/Icelander/Icelanders|Reykjavik,Reykjavík|
IND|IN|India|Indian|New Delhi,Delhi|Republic of India;Bharat
IDN|ID|Indonesia|Indonesian|Jakarta,Nusantara|Republic of Indonesia
IRN|IR|Iran|Iranian|Tehran,Teheran|Islamic Republic of Iran;Islamic Republic;Persia
IRQ|IQ|Iraq|Iraqi|Baghdad|Republic of Iraq
IRL|IE|Ireland|Irish/Irishman,Irishwoman/Irishmen,Irishwomen|Dublin|Republic of Ireland;Eire;Éire;Irish Republic
ISR|IL|Israel|Israeli|Jerusalem|State of Israel;Jewish state;Jewish State
ITA|IT|Italy|Italian|Rome|Italian Republic
JAM|JM|Jamaica|Jamaican|Kingston|
JPN|JP|Japan|Japanese/Japanese/Japanese|Tokyo|State of Japan
JOR|JO|Jordan|Jordanian|Amman|Hashemite Kingdom of Jordan;Hashemite Kingdom
KAZ|KZ|Kazakhstan|Kazakhstani,Kazakh,Kazak/Kazakhstani,Kazakh/Kazakhstanis,Kazakhs|Astana,Nur-Sultan|Republic of Kazakhstan
KEN|KE|Kenya|Kenyan|Nairobi|Republic of Kenya
KIR|KI|Kiribati|I-Kiribati/I-Kiribati/I-Kiribati|South Tarawa,Tarawa|Republic of Kiribati
PRK|KP|North Korea|North Korean|Pyongyang|Democratic People's Republic of Korea;DPRK;D.P.R.K.;DPR Korea
KOR|KR|South Korea|South Korean,Korean|Seoul|Republic of Korea;ROK;R.O.K.;Korea
XKX|XK|Kosovo|Kosovar,Kosovan/Kosovar,Kosovan,Kosovo Albanian/Kosovars,Kosovans,Kosovo Albanians|Pristina,Prishtina|Republic of Kosovo;Kosova
KWT|KW|Kuwait|Kuwaiti|Kuwait City|State of Kuwait
KGZ|KG|Kyrgyzstan|Kyrgyz,Kyrgyzstani,Kirghiz/Kyrgyz,Kyrgyzstani/Kyrgyzstanis|Bishkek|Kyrgyz Republic;Kirghizia
LAO|LA|Laos|Laotian,Lao/Laotian/Laotians|Vientiane|Lao People's Democratic Republic;Lao PDR
LVA|LV|Latvia|Latvian|Riga|Republic of Latvia
LBN|LB|Lebanon|Lebanese/Lebanese/Lebanese|Beirut|Lebanese Republic
LSO|LS|Lesotho|Basotho,Lesothan/Mosotho/Basotho|Maseru|Kingdom of Lesotho;Basutoland
LBR|LR|Liberia|Liberian|Monrovia|Republic of Liberia
LBY|LY|Libya|Libyan|Tripoli|State of Libya
LIE|LI|Liechtenstein|Liechtenstein/Liechtensteiner/Liechtensteiners|Vaduz|
LTU|LT|Lithuania|Lithuanian|Vilnius|Republic of Lithuania
LUX|LU|Luxembourg|Luxembourgish,Luxembourg/Luxembourger/Luxembourgers|Luxembourg City|Grand Duchy of Luxembourg;Luxemburg
MDG|MG|Madagascar|Malagasy,Madagascan/Malagasy,Madagascan/Malagasy,Madagascans|Antananarivo|
MWI|MW|Malawi|Malawian|Lilongwe|Republic of Malawi
MYS|MY|Malaysia|Malaysian|Kuala Lumpur,Putrajaya|Malaya
MDV|MV|Maldives|Maldivian|Male,Malé|The Maldives;Republic of Maldives
MLI|ML|Mali|Malian|Bamako|Republic of Mali
MLT|MT|Malta|Maltese/Maltese/Maltese|Valletta|Republic of Malta
MHL|MH|Marshall Islands|Marshallese/Marshallese/Marshallese|Majuro|Republic of the Marshall Islands
MRT|MR|Mauritania|Mauritanian|Nouakchott|
MUS|MU|Mauritius|Mauritian|Port Louis|
MEX|MX|Mexico|Mexican|Mexico City|United Mexican States
FSM|FM|Micronesia|Micronesian|Palikir|Federated States of Micronesia
MDA|MD|Moldova|Moldovan,Moldavian|Chisinau,Chișinău,Kishinev|Republic of Moldova;Moldavia
MCO|MC|Monaco|Monegasque,Monacan,Monégasque|Monte Carlo|Principality of Monaco
MNG|MN|Mongolia|Mongolian/Mongolian,Mongol/Mongolians,Mongols|Ulaanbaatar,Ulan Bator|
MNE|ME|Montenegro|Montenegrin|Podgorica|
MAR|MA|Morocco|Moroccan|Rabat|Kingdom of Morocco
MOZ|MZ|Mozambique|Mozambican|Maputo|Republic of Mozambique
MMR|MM|Myanmar|Burmese,Myanma/Burmese/Burmese|Naypyidaw,Naypyitaw,Nay Pyi Taw,Rangoon,Yangon|Burma;Republic of the Union of Myanmar
NAM|NA|Namibia|Namibian|Windhoek|South West Africa
NRU|NR|Nauru|Nauruan|Yaren|
NPL|NP|Nepal|Nepalese,Nepali/Nepali,Nepalese/Nepalis,Nepalese|Kathmandu|Federal Democratic Republic of Nepal
NLD|NL|Netherlands|Dutch/Dutchman,Dutchwoman/Dutchmen,Dutchwomen|The Hague,Amsterdam|The Netherlands;Holland;Kingdom of the Netherlands
NZL|NZ|New Zealand|New Zealand,Kiwi/New Zealander,Kiwi/New Zealanders,Kiwis|Wellington|Aotearoa
NIC|NI|Nicaragua|Nicaraguan|Managua|Republic of Nicaragua
NER|NE|Niger|Nigerien/Nigerien/Nigeriens|Niamey|Republic of Niger
NGA|NG|Nigeria|Nigerian|Abuja|Federal Republic of Nigeria
MKD|MK|North Macedonia|North Macedonian,Macedonian|Skopje|Republic of North Macedonia;Former Yugoslav Republic of Macedonia;FYROM;Macedonia
NOR|NO|Norway|Norwegian|Oslo|Kingdom of Norway
OMN|OM|Oman|Omani|Muscat|Sultanate of Oman
PAK|PK|Pakistan|Pakistani|Islamabad|Islamic Republic of Pakistan
PLW|PW|Palau|Palauan|Ngerulmud|Republic of Palau
PSE|PS|Palestine|Palestinian|Ramallah|State of Palestine;Palestinian territories;Palestinian Territories;Occupied Palestinian Territory
PAN|PA|Panama|Panamanian|Panama City|Republic of Panama;Panamá
PNG|PG|Papua New Guinea|Papua New Guinean,Papuan|Port Moresby|PNG
PRY|PY|Paraguay|Paraguayan|Asuncion,Asunción|Republic of Paraguay
PER|PE|Peru|Peruvian|Lima|Republic of Peru
PHL|PH|Philippines|Philippine,Filipino/Filipino,Filipina/Filipinos,Filipinas|Manila|The Philippines;Republic of the Philippines
POL|PL|Poland|Polish/Pole/Poles|Warsaw|Republic of Poland
PRT|PT|Portugal|Portuguese/Portuguese/Portuguese|Lisbon|Portuguese Republic
QAT|QA|Qatar|Qatari|Doha|State of Qatar
ROU|RO|Romania|Romanian|Bucharest|Rumania;Roumania
RUS|RU|Russia|Russian|Moscow|Russian Federation;Soviet Union;USSR;U.S.S.R.
RWA|RW|Rwanda|Rwandan,Rwandese|Kigali|Republic of Rwanda
KNA|KN|Saint Kitts and Nevis|Kittitian,Nevisian|Basseterre|St. Kitts and Nevis;St Kitts and Nevis
LCA|LC|Saint Lucia|Saint Lucian,St. Lucian|Castries|St. Lucia;St Lucia
VCT|VC|Saint Vincent and the Grenadines|Vincentian|Kingstown|St. Vincent and the Grenadines;St Vincent and the Grenadines
WSM|WS|Samoa|Samoan|Apia|Western Samoa
SMR|SM|San Marino|Sammarinese/Sammarinese/Sammarinese||
STP|ST|Sao Tome and Principe|Sao Tomean|Sao Tome,São Tomé|São Tomé and Príncipe
SAU|SA|Saudi Arabia|Saudi,Saudi Arabian|Riyadh|Kingdom of Saudi Arabia;KSA
SEN|SN|Senegal|Senegalese/Senegalese/Senegalese|Dakar|Republic of Senegal
SRB|RS|Serbia|Serbian/Serb,Serbian/Serbs,Serbians|Belgrade|Republic of Serbia;Yugoslavia;Serbia and Montenegro
SYC|SC|Seychelles|Seychellois/Seychellois/Seychellois|Victoria|
SLE|SL|Sierra Leone|Sierra Leonean|Freetown|
SGP|SG|Singapore|Singaporean||Republic of Singapore
SVK|SK|Slovakia|Slovak,Slovakian|Bratislava|Slovak Republic
SVN|SI|Slovenia|Slovenian/Slovenian,Slovene/Slovenians,Slovenes|Ljubljana|Republic of Slovenia
SLB|SB|Solomon Islands|Solomon Islander/Solomon Islander/Solomon Islanders|Honiara|Solomons
SOM|SO|Somalia|Somali,Somalian|Mogadishu|Federal Republic of Somalia
ZAF|ZA|South Africa|South African|Pretoria,Cape Town|Republic of South Africa;RSA
SSD|SS|South Sudan|South Sudanese/South Sudanese/South Sudanese|Juba|Republic of South Sudan
ESP|ES|Spain|Spanish/Spaniard/Spaniards|Madrid|Kingdom of Spain
LKA|LK|Sri Lanka|Sri Lankan|Colombo|Ceylon
SDN|SD|Sudan|Sudanese/Sudanese/Sudanese|Khartoum|Republic of the Sudan
SUR|SR|Suriname|Surinamese/Surinamese/Surinamese|Paramaribo|Surinam
SWE|SE|Sweden|Swedish/Swede/Swedes|Stockholm|Kingdom of Sweden
CHE|CH|Switzerland|Swiss/Swiss/Swiss|Bern,Berne|Swiss Confederation
SYR|SY|Syria|Syrian|Damascus|Syrian Arab Republic
TWN|TW|Taiwan|Taiwanese/Taiwanese/Taiwanese|Taipei|Republic of China;Chinese Taipei;Formosa
TJK|TJ|Tajikistan|Tajik,Tajikistani|Dushanbe|Republic of Tajikistan
TZA|TZ|Tanzania|Tanzanian|Dodoma,Dar es Salaam|United Republic of Tanzania
THA|TH|Thailand|Thai|Bangkok|Kingdom of Thailand;Siam
TLS|TL|East Timor|East Timorese,Timorese/East Timorese/East Timorese|Dili|Timor-Leste;Timor Leste
TGO|TG|Togo|Togolese/Togolese/Togolese|Lome,Lomé|Togolese Republic
TON|TO|Tonga|Tongan|Nuku'alofa,Nuku’alofa|Kingdom of Tonga
TTO|TT|Trinidad and Tobago|Trinidadian,Tobagonian|Port of Spain|Trinidad & Tobago;Trinidad
TUN|TN|Tunisia|Tunisian|Tunis|Republic of Tunisia
TUR|TR|Turkey|Turkish/Turk/Turks|Ankara|Türkiye;Turkiye;Republic of Turkey;Republic of Türkiye
TKM|TM|Turkmenistan|Turkmen/Turkmen/Turkmens|Ashgabat|
TUV|TV|Tuvalu|Tuvaluan|Funafuti|
UGA|UG|Uganda|Ugandan|Kampala|Republic of Uganda
UKR|UA|Ukraine|Ukrainian|Kyiv,Kiev|the Ukraine
ARE|AE|United Arab Emirates|Emirati/Emirati/Emiratis|Abu Dhabi|UAE;U.A.E.;Emirates;the Emirates
GBR|GB|United Kingdom|British,U.K.,UK/Briton,Brit/Britons,Brits|London|UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland;UK government;G.B.
USA|US|United States|American,U.S.,US,U.S.A.,USA/American/Americans|Washington,Washington D.C.,Washington DC,Washington, D.C.,Washington, DC|US;U.S.;U.S.A.;USA;United States of America;America;the States
URY|UY|Uruguay|Uruguayan|Montevideo|Oriental Republic of Uruguay
UZB|UZ|Uzbekistan|Uzbek,Uzbekistani|Tashkent|Republic of Uzbekistan
VUT|VU|Vanuatu|Vanuatuan,Ni-Vanuatu|Port Vila|New Hebrides
VAT|VA|Vatican City|Vatican||Holy See;Vatican City State
VEN|VE|Venezuela|Venezuelan|Caracas|Bolivarian Republic of Venezuela
VNM|VN|Vietnam|Vietnamese/Vietnamese/Vietnamese|Hanoi|Viet Nam;Socialist Republic of Vietnam;North Vietnam;South Vietnam
YEM|YE|Yemen|Yemeni,Yemenite|Sanaa,Sana'a,Sana’a,Aden|Republic of Yemen
ZMB|ZM|Zambia|Zambian|Lusaka|Republic of Zambia
ZWE|ZW|Zimbabwe|Zimbabwean|Harare|Rhodesia;Republic of Zimbabwe
`;
