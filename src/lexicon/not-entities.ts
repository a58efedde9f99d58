/**
 * Capitalised words that name nobody: days, months, feasts, religions, ideologies, laws, products, prizes, wars.
 * Compiled by the newsgraph authors, MIT.
 */
export const neverNames: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december " +
    "jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan hanukkah thanksgiving halloween passover diwali eid covid covid-19 coronavirus internet web bible quran koran torah god allah jesus christ " +
    "muslim muslims christian christians jew jews jewish catholic catholics protestant protestants hindu hindus buddhist buddhists sikh sikhs sunni sunnis shiite shiites shia evangelical islamic islamist islamists islam christianity judaism hinduism buddhism orthodox " +
    "communist communists communism nazi nazis nazism fascist fascism marxist socialist capitalism socialism democrat-led zionist zionism arab arabs latino latinos hispanic hispanics asian asians african africans european europeans black blacks white whites western westerner westerners latin " +
    "english spanish-language english-language holocaust brexit internet ceo cfo coo ai gdp tv pm a.m. p.m. am gmt est edt utc dna hiv aids usd eur gbp celsius fahrenheit mr mrs ms dr q&a faq photo ap photo covid covid-19 zika ebola sars mers omicron delta nobel oscar oscars grammy grammys emmy emmys " +
    "i ii iii iv phd mba mp mps mep meps id ids url pdf lgbt lgbtq lgbtq+ vip vat ipo etf suv gps usb sms vpn ngo ngos un-backed american-made 9/11 d-day g-d yiddish swahili mandarin cantonese hindi urdu farsi pashto latin hebrew arabic bengali tamil city-hall"
  ).split(" "),
);

/** A name that ends (or begins) with one of these is a thing, an event or a text, not somebody. */
export const thingWords: ReadonlySet<string> = new Set(
  (
    "act bill law amendment treaty agreement accord accords convention protocol pact constitution resolution doctrine plan programme program initiative project operation war wars " +
    "revolution uprising crisis pandemic hurricane typhoon cyclone storm earthquake tsunami championship championships cup olympics olympic games prize award awards medal festival " +
    "tournament league-cup series open marathon derby final finals grand-prix prix summit conference election elections referendum day week month year eve century era age " +
    "report index survey study review letter treaty declaration manifesto code article chapter section clause bowl classic tour trophy masters platform app software system missile missiles rocket satellite telescope " +
    "phone tablet aircraft jet jets fighter helicopter drone drones tank tanks submarine frigate virus variant vaccine syndrome disease flu fever theory theorem prize anniversary budget memorandum roadmap framework strategy order orders " +
    "dialogue deal talks meeting sanctions relations tensions visit drug policy flights bond bonds note notes shares stock dollar euro pound yen yuan ruble rupee peso massacre attacks bombing bombings siege battle intifada movie film album song novel book"
  ).split(" "),
);

/** Social platforms: "a post on X" is a venue, not somebody. */
export const platforms: ReadonlySet<string> = new Set([
  "x",
  "twitter",
  "facebook",
  "instagram",
  "telegram",
  "truth social",
  "tiktok",
  "youtube",
  "whatsapp",
  "snapchat",
  "weibo",
  "wechat",
  "linkedin",
  "threads",
  "reddit",
  "bluesky",
  "mastodon",
  "signal",
  "zoom",
  "substack",
  "discord",
  "twitch",
  "vk",
  "vkontakte",
]);

/** Adjectives of regions that hold the name of a country or look like one: they name nobody. */
export const regionAdjectives: ReadonlySet<string> = new Set([
  "Latin American",
  "North American",
  "South American",
  "Central American",
  "Latin Americans",
  "South Americans",
  "African American",
  "African Americans",
  "Asian American",
  "Asian Americans",
  "Native American",
  "Native Americans",
  "Arab American",
  "Arab Americans",
  "Mexican American",
  "Mexican Americans",
  "Cuban American",
  "Cuban Americans",
  "Irish American",
  "Jewish American",
  "Jewish Americans",
  "West African",
  "East African",
  "North African",
  "Southern African",
  "Southeast Asian",
  "South Asian",
  "East Asian",
  "Central Asian",
  "Middle Eastern",
  "Eastern European",
  "Western European",
  "Central European",
  "Great British",
  "Pan American",
  "Inter American",
  "Pan-American",
  "All American",
  "French fries",
]);
