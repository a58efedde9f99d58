/**
 * Cities the world's press files from, lower case without accents: the capitals, and the large or often reported
 * cities beside them. They are asked only whether "Nairobi — The ..." opens with a dateline, never what is in a text.
 */
const cities = `
abidjan, abu dhabi, abuja, accra, addis ababa, aden, ahmedabad, aleppo, alexandria, algiers, almaty, amman, amsterdam,
andorra la vella, ankara, antananarivo, antwerp, apia, ashgabat, asmara, asuncion, astana, athens, atlanta, auckland,
baghdad, baku, bamako, bandar seri begawan, bangalore, bengaluru, bangkok, bangui, banjul, barcelona, basra, basseterre,
beijing, beirut, belfast, belgrade, belmopan, benghazi, berlin, bern, bishkek, bissau, bogota, boston, brasilia,
bratislava, brazzaville, bridgetown, brisbane, brussels, bucharest, budapest, buenos aires, bujumbura, cairo, calgary,
canberra, cape town, caracas, cardiff, casablanca, castries, chengdu, chennai, chicago, chisinau, chittagong, colombo,
conakry, copenhagen, dakar, dallas, damascus, dar es salaam, davos, denver, detroit, dhaka, dili, djibouti, dodoma, doha,
donetsk, douala, dubai, dublin, dushanbe, edinburgh, erbil, el fasher, frankfurt, freetown, funafuti, gaborone, gaza,
gaza city, geneva, georgetown, gitega, glasgow, goma, guangzhou, guatemala city, guayaquil, hamburg, hanoi, harare, havana,
helsinki, ho chi minh city, hong kong, honiara, honolulu, houston, hyderabad, islamabad, istanbul, jakarta, jerusalem,
johannesburg, juba, kabul, kampala, kano, karachi, kathmandu, khartoum, kharkiv, kiev, kyiv, kigali, kingston, kingstown,
kinshasa, kolkata, kuala lumpur, kuwait city, la paz, lagos, lahore, las vegas, libreville, lilongwe, lima, lisbon,
ljubljana, lome, london, los angeles, luanda, lusaka, luxembourg, lviv, lyon, madrid, majuro, malabo, male, managua,
manama, manchester, manila, maputo, maseru, mbabane, mecca, medellin, melbourne, mexico city, miami, milan, minneapolis,
minsk, mogadishu, mombasa, monaco, monrovia, montevideo, montreal, moroni, moscow, mosul, mumbai, munich, muscat, nagasaki,
nairobi, nassau, naypyidaw, ndjamena, n'djamena, new delhi, new york, ngerulmud, niamey, nicosia, nouakchott, nuku'alofa,
nur-sultan, odesa, odessa, osaka, oslo, ottawa, ouagadougou, palikir, panama city, paramaribo, paris, peshawar,
philadelphia, phnom penh, phoenix, podgorica, port-au-prince, port louis, port moresby, port of spain, port sudan,
port vila, porto-novo, prague, praia, pretoria, pristina, pyongyang, quetta, quito, rabat, rafah, ramallah, reykjavik,
riga, rio de janeiro, riyadh, rome, roseau, rotterdam, saint george's, saint petersburg, san francisco, san jose,
san juan, san marino, san salvador, sanaa, santiago, santo domingo, sao paulo, sao tome, sarajevo, seattle, seoul,
shanghai, shenzhen, singapore, skopje, sofia, srinagar, stockholm, strasbourg, sucre, suva, sydney, taipei, tallinn,
tarawa, tashkent, tbilisi, tegucigalpa, tehran, tel aviv, the hague, thimphu, tijuana, tirana, tokyo, toronto, tripoli,
tunis, turin, ulaanbaatar, united nations, vaduz, valletta, vancouver, vatican city, victoria, vienna, vientiane,
vilnius, warsaw, washington, wellington, windhoek, wuhan, yangon, yaounde, yaren, yerevan, zagreb, zurich`;

export const datelineCities: ReadonlySet<string> = new Set(
  cities.split(",").map((city) => city.trim().replace(/\s+/gu, " ")),
);
