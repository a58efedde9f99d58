/**
 * Places larger than a city that are no country: territories, regions, states and provinces, seas, continents.
 *
 * kind | ISO 3166 alpha-3 of the country they lie in ("" where none or disputed) | names, separated by semicolons;
 * "=" binds other names of one place to the first.
 *
 * Compiled by the newsgraph authors, MIT.
 */
export const placeTable = `
territory|PSE|Gaza Strip=Gaza;West Bank=Occupied West Bank;East Jerusalem
territory||Golan Heights=Golan;Western Sahara;Kashmir;Nagorno-Karabakh=Karabakh;Sinai Peninsula=Sinai;Korean Peninsula=Korean peninsula;Kurdistan;Donbas=Donbass;Crimea=Crimean Peninsula;Transnistria=Transdniestria;Abkhazia;South Ossetia;Spratly Islands=Spratlys;Paracel Islands;Senkaku Islands;Falkland Islands=Falklands;Somaliland;Puntland
territory|CHN|Hong Kong=Hongkong;Macau=Macao;Tibet;Xinjiang;Inner Mongolia;Guangdong;Sichuan;Hubei;Henan;Yunnan;Fujian;Zhejiang;Jiangsu;Hebei;Hunan;Shandong;Shaanxi;Shanxi;Gansu;Guizhou;Hainan;Jiangxi;Anhui;Heilongjiang;Liaoning;Guangxi
territory|USA|Puerto Rico;Guam;American Samoa;U.S. Virgin Islands;Northern Mariana Islands;Guantanamo Bay=Guantánamo Bay=Guantanamo
territory|DNK|Greenland;Faroe Islands=Faroes
territory|GBR|Gibraltar;Bermuda;Cayman Islands;British Virgin Islands;Turks and Caicos;Isle of Man;Jersey;Guernsey;Diego Garcia;Chagos Islands;Anguilla;Montserrat
territory|FRA|New Caledonia;French Guiana;French Polynesia;Guadeloupe;Martinique;Mayotte;Réunion=Reunion Island;Corsica;Saint Martin
territory|NLD|Aruba;Curaçao=Curacao;Sint Maarten
region|GBR|England;Scotland;Wales;Northern Ireland;Ulster;Yorkshire;Cornwall;Kent;Essex;Sussex;Surrey;Norfolk;Suffolk;Devon;Dorset;Cumbria;Lancashire;Merseyside;Greater Manchester;Midlands=West Midlands;Hampshire;Hertfordshire;Oxfordshire;Cambridgeshire;Lincolnshire;Nottinghamshire;Derbyshire;Staffordshire;Shropshire;Northumberland
region|ESP|Catalonia;Basque Country;Andalusia;Galicia;Canary Islands;Balearic Islands;Valencia region;Asturias
region|ITA|Sicily;Sardinia;Lombardy;Tuscany;Veneto;Piedmont;Calabria;Apulia=Puglia;Emilia-Romagna;Lampedusa;Campania
region|DEU|Bavaria;Saxony;Baden-Württemberg;North Rhine-Westphalia;Hesse;Thuringia;Brandenburg;Lower Saxony;Saarland;Schleswig-Holstein
region|FRA|Brittany;Normandy;Provence;Alsace;Burgundy;Aquitaine;Occitanie;Île-de-France;French Riviera
region|BEL|Flanders;Wallonia
region|UKR|Donetsk region;Luhansk region;Kherson region;Zaporizhzhia region;Kharkiv region;Sumy region
region|RUS|Siberia;Chechnya;Dagestan;Ingushetia;Tatarstan;Bashkortostan;Kaliningrad;Kursk region;Belgorod region;North Ossetia;Kamchatka;Sakhalin;Yakutia;Kuril Islands=Kurils
region|ETH|Tigray;Amhara;Oromia;Afar
region|SDN|Darfur;Kordofan;North Kordofan;South Kordofan;North Darfur;South Darfur;West Darfur;Blue Nile State
region|COD|North Kivu;South Kivu;Kivu;Ituri;Katanga;Kasai
region|NGA|Niger Delta;Borno;Kaduna State;Zamfara;Biafra;Lagos State;Katsina;Plateau State;Benue;Rivers State
region|IND|Uttar Pradesh;Maharashtra;Bihar;West Bengal;Tamil Nadu;Kerala;Karnataka;Gujarat;Rajasthan;Punjab;Haryana;Assam;Manipur;Odisha;Telangana;Andhra Pradesh;Jharkhand;Chhattisgarh;Madhya Pradesh;Uttarakhand;Himachal Pradesh;Goa;Ladakh;Jammu and Kashmir=Indian-administered Kashmir;Nagaland;Mizoram;Sikkim;Tripura;Meghalaya;Arunachal Pradesh
region|PAK|Balochistan=Baluchistan;Sindh;Khyber Pakhtunkhwa;Waziristan;Gilgit-Baltistan;Azad Kashmir
region|IDN|Java;Sumatra;Bali;Borneo;Sulawesi;Papua;West Papua;Aceh;Kalimantan;Lombok;Flores;East Java;West Java;Central Java
region|PHL|Luzon;Mindanao;Visayas;Palawan;Leyte;Cebu province
region|MMR|Rakhine State=Rakhine;Shan State;Kachin State;Sagaing;Chin State;Karen State
region|JPN|Okinawa;Hokkaido;Honshu;Kyushu;Shikoku;Fukushima Prefecture
region|AUS|New South Wales;Victoria;Queensland;Tasmania;South Australia;Western Australia;Northern Territory;Australian Capital Territory
region|CAN|Quebec=Québec;Ontario;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland and Labrador=Newfoundland;Prince Edward Island;Yukon;Nunavut;Northwest Territories
region|MEX|Chiapas;Sinaloa;Jalisco;Oaxaca;Guerrero;Michoacán=Michoacan;Chihuahua;Sonora;Tamaulipas;Nuevo León=Nuevo Leon;Veracruz;Baja California;Yucatán=Yucatan;Quintana Roo;Guanajuato
region|BRA|Bahia;Minas Gerais;Mato Grosso;Rio Grande do Sul;Santa Catarina;Pará;Ceará;Pernambuco;Amazonas state
region|COL|Antioquia;Cauca;Catatumbo;Norte de Santander;Valle del Cauca;Arauca;Nariño;Chocó;Putumayo
region|ARG|Patagonia;Tierra del Fuego
region|CHL|Atacama;Araucanía=Araucania
region|GUY|Essequibo
region|IRQ|Kurdistan Region=Iraqi Kurdistan;Anbar province=Anbar;Nineveh
region|SYR|Idlib province;Rojava;Sweida province
region|YEM|Hadramout=Hadhramaut;Marib province
region|LBN|Bekaa Valley=Bekaa;southern Lebanon=Southern Lebanon
region|AFG|Helmand;Panjshir;Nangarhar;Kunduz province
region|TUR|Anatolia;East Thrace
region|CYP|Northern Cyprus
region|MOZ|Cabo Delgado
region|ZAF|Gauteng;KwaZulu-Natal;Eastern Cape;Western Cape;Limpopo;Mpumalanga;Free State
region|KEN|Rift Valley
region|PRT|Azores;Madeira;Algarve
region|GRC|Crete;Lesbos;Thessaly;Peloponnese;Rhodes
region|CZE|Moravia;Bohemia
region|ROU|Transylvania
state|USA|Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York state=New York State;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington state=Washington State;West Virginia;Wisconsin;Wyoming;District of Columbia;Silicon Valley;New England;Long Island;Gulf Coast;Bay Area;Southern California;Northern California;Manhattan;Brooklyn;Queens;Bronx=the Bronx;Staten Island;Hollywood;Mar-a-Lago;Camp David;Harlem
continent||Africa=African continent;Asia;Europe;North America;South America;Antarctica;Oceania;Latin America;Central America;Eurasia
area||Middle East=Mideast;Far East;Near East;Southeast Asia=South-East Asia;South Asia;Central Asia;East Asia;Northeast Asia;West Africa;East Africa;North Africa;Southern Africa;Central Africa;Sub-Saharan Africa=sub-Saharan Africa;Horn of Africa;Sahel;Sahara=Sahara Desert;Maghreb;Levant;Eastern Europe=eastern Europe;Western Europe=western Europe;Central Europe;Northern Europe;Southern Europe;Balkans=Western Balkans;Baltics=Baltic states=Baltic States;Scandinavia;Caucasus=South Caucasus;North Caucasus;Caribbean;West Indies;Indo-Pacific;Asia-Pacific=Asia Pacific;Gulf states=Persian Gulf states;Arabian Peninsula;Iberian Peninsula;Great Lakes region;Arctic=Arctic Circle;Amazon rainforest=Amazon basin=Amazon Basin;Andes;Himalayas;Alps;Global South;Golden Triangle;Mekong Delta;Polynesia;Melanesia;Western Hemisphere;Darien Gap=Darién Gap
sea||Mediterranean Sea=Mediterranean;Black Sea;Red Sea;Baltic Sea=Baltic;Caspian Sea;South China Sea;East China Sea;Sea of Japan;Yellow Sea;Arabian Sea;Persian Gulf;Gulf of Aden;Gulf of Mexico;Gulf of Oman;Gulf of Guinea;Bay of Bengal;Caribbean Sea;North Sea;Irish Sea;English Channel;Aegean Sea=Aegean;Adriatic Sea=Adriatic;Sea of Azov;Barents Sea;Bering Sea;Bering Strait;Strait of Hormuz;Bab el-Mandeb;Bosphorus=Bosporus;Dardanelles;Taiwan Strait;Strait of Malacca=Malacca Strait;Strait of Gibraltar;Suez Canal;Panama Canal;Pacific Ocean=Pacific;Atlantic Ocean=Atlantic;Indian Ocean;Arctic Ocean;Southern Ocean;Tasman Sea;Great Barrier Reef;Hudson Bay;Lake Victoria;Lake Chad;Lake Michigan;Great Lakes;Dead Sea;Sea of Galilee;Rio Grande;Mississippi River;Amazon River;Nile=Nile River;Danube=Danube River;Rhine;Dnipro River;Mekong=Mekong River;Yangtze=Yangtze River;Ganges;Euphrates;Tigris;Jordan River;Volga;Thames=River Thames
building|USA|Wall Street;Times Square;Ground Zero;Trump Tower;Madison Square Garden;Lincoln Memorial;Central Park;Guantanamo Bay detention camp
building|GBR|Trafalgar Square;Heathrow=Heathrow Airport;Hyde Park;Gatwick=Gatwick Airport;Wembley=Wembley Stadium;Stonehenge;Chequers;Heathrow airport;Westminster Abbey;Tower of London
building|RUS|Red Square
building|CHN|Tiananmen Square;Great Hall of the People;Great Wall
building|EGY|Tahrir Square
building|UKR|Maidan=Independence Square;Zaporizhzhia nuclear power plant;Chernobyl=Chornobyl
building|ISR|Al-Aqsa Mosque=Al-Aqsa=al-Aqsa;Temple Mount;Western Wall
building|FRA|Eiffel Tower;Louvre=Louvre Museum;Notre-Dame=Notre Dame Cathedral=Notre-Dame Cathedral;Champs-Élysées=Champs-Elysees;Charles de Gaulle Airport
building|VAT|St. Peter's Square=Saint Peter's Square;St. Peter's Basilica;Sistine Chapel
building|DEU|Brandenburg Gate
building|IND|Taj Mahal
`;
