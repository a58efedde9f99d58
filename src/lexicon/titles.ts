/**
 * Offices, ranks and forms of address. Compiled by the newsgraph authors, MIT.
 */

/** Head words of offices and posts: "foreign minister", "deputy chief of staff", "co-founder". Lower case. */
export const officeHeads: readonly string[] = (
  "president premier minister secretary chancellor governor mayor senator representative congressman congresswoman lawmaker " +
  "deputy speaker leader chief head director chairman chairwoman chair chairperson commissioner ambassador envoy consul " +
  "spokesman spokeswoman spokesperson attorney solicitor prosecutor judge justice magistrate sheriff marshal treasurer " +
  "comptroller undersecretary administrator superintendent inspector officer commander captain colonel general admiral " +
  "major lieutenant sergeant corporal brigadier king queen prince princess emperor empress sultan emir crown pope cardinal archbishop " +
  "bishop imam ayatollah patriarch rabbi pastor reverend priest dean rector provost chancellor professor economist analyst " +
  "founder co-founder cofounder owner ceo cfo coo cto chieftain executive manager coach captain trainer editor publisher " +
  "correspondent journalist reporter columnist author writer historian scientist researcher physicist biologist " +
  "epidemiologist astronaut lawyer barrister counsel advocate activist organizer organiser candidate nominee politician " +
  "diplomat negotiator mediator rapporteur adviser advisor aide strategist coordinator delegate councilman councilwoman " +
  "councillor councilor councilmember assemblyman assemblywoman legislator mp mep parliamentarian billionaire businessman businesswoman " +
  "entrepreneur banker investor trader broker singer actor actress director filmmaker producer musician rapper artist " +
  "painter author poet novelist player footballer striker midfielder defender goalkeeper quarterback pitcher swimmer runner sprinter " +
  "athlete boxer cyclist skier skater gymnast golfer driver pilot referee umpire doctor surgeon physician nurse teacher " +
  "principal policeman policewoman detective constable whistleblower dissident warlord chair vice-president vice-chancellor " +
  "vice-chairman superstar president-elect prime-minister taoiseach tánaiste caudillo monarch ruler dictator " +
  "conservationist climatologist meteorologist seismologist geologist ecologist virologist immunologist astronomer chemist " +
  "engineer oceanographer archaeologist paleontologist psychologist sociologist pollster barrister magnate tycoon philanthropist " +
  "ombudsman registrar curator conductor composer trustee president-designate lord lady baroness baron duke duchess sir dame " +
  "interlocutor chairlady whip legislator incumbent challenger frontrunner vp svp evp cto cio ciso midfielder skipper winger goalscorer"
).split(" ");

/** Heads of state or government: a country has one at a time. */
export const stateHeads: readonly string[] = [
  "president",
  "prime minister",
  "premier",
  "chancellor",
  "king",
  "queen",
  "emperor",
  "emir",
  "sultan",
  "supreme leader",
  "pope",
  "taoiseach",
  "vice president",
  "crown prince",
  "head of state",
];

/** Titles that only one country's offices bear, with its ISO 3166 alpha-3 code. */
export const titlesOfCountry: Readonly<Record<string, string>> = {
  "home secretary": "GBR",
  "chancellor of the exchequer": "GBR",
  "business secretary": "GBR",
  "shadow chancellor": "GBR",
  taoiseach: "IRL",
  tánaiste: "IRL",
  "house speaker": "USA",
  "senate majority leader": "USA",
  "senate minority leader": "USA",
  "house minority leader": "USA",
  "house majority leader": "USA",
  "homeland security secretary": "USA",
  "chief cabinet secretary": "JPN",
};

/** Words that stand in a title before its head: "deputy foreign minister", "chief financial officer". Lower case. */
export const titleModifiers: readonly string[] = (
  "deputy vice assistant associate senior junior chief principal general permanent special prime foreign interior defense defence " +
  "finance justice health education agriculture trade economy energy environment transport transportation labor labour " +
  "culture sports sport tourism information communications industry commerce planning development security intelligence " +
  "military police army navy air force naval opposition majority minority party parliamentary parliament congressional " +
  "senate house presidential federal state national regional provincial district county city local supreme top first " +
  "second lead co executive managing founding honorary financial operating technology medical legal press media " +
  "communications campaign union trade labor team head staff crown grand attorney solicitor inspector surgeon major " +
  "lieutenant brigadier rear field fleet sergeant master under home external economic european home shadow cabinet " +
  "treasury budget commerce homeland human rights refugee peace climate water housing youth women welfare social " +
  "public works mining petroleum oil science space digital immigration migration border customs tax election electoral " +
  "rebel militant opposition separatist guerrilla religious spiritual tribal student community protest indigenous veteran " +
  "longtime long-time new outgoing incoming newly elected embattled ousted deposed exiled jailed imprisoned slain late " +
  "populist leftist left-wing right-wing far-right far-left conservative liberal centrist socialist communist nationalist " +
  "democratic republican independent progressive ruling billionaire celebrity star world former current acting interim caretaker " +
  "then ex outspoken prominent famed famous renowned respected fellow ceremonial non-executive global american"
).split(" ");

/** Words that say an office is past, or held for the time being. */
export const formerWords: readonly string[] = [
  "former",
  "ex",
  "ex-",
  "then",
  "onetime",
  "one-time",
  "ousted",
  "deposed",
  "late",
  "erstwhile",
  "toppled",
  "retired",
  "disgraced",
];
export const actingWords: readonly string[] = ["acting", "interim", "caretaker", "temporary"];

/** Abbreviated and full forms of address that stand before a name, with their office ("" for none) and gender. */
export const honorifics: Readonly<
  Record<string, { readonly title: string; readonly gender?: "female" | "male" }>
> = {
  mr: { title: "", gender: "male" },
  mister: { title: "", gender: "male" },
  mrs: { title: "", gender: "female" },
  ms: { title: "", gender: "female" },
  miss: { title: "", gender: "female" },
  mx: { title: "" },
  cllr: { title: "councillor" },
  datuk: { title: "", gender: "male" },
  shri: { title: "", gender: "male" },
  smt: { title: "", gender: "female" },
  begum: { title: "", gender: "female" },
  haji: { title: "", gender: "male" },
  ustad: { title: "", gender: "male" },
  mme: { title: "", gender: "female" },
  mlle: { title: "", gender: "female" },
  sra: { title: "", gender: "female" },
  atty: { title: "attorney" },
  dr: { title: "" },
  prof: { title: "professor" },
  sir: { title: "", gender: "male" },
  dame: { title: "", gender: "female" },
  lord: { title: "", gender: "male" },
  lady: { title: "", gender: "female" },
  baroness: { title: "", gender: "female" },
  baron: { title: "", gender: "male" },
  sheikh: { title: "", gender: "male" },
  sheik: { title: "", gender: "male" },
  sheikha: { title: "", gender: "female" },
  hajji: { title: "" },
  maulana: { title: "", gender: "male" },
  mullah: { title: "", gender: "male" },
  imam: { title: "imam", gender: "male" },
  ayatollah: { title: "ayatollah", gender: "male" },
  rabbi: { title: "rabbi" },
  father: { title: "", gender: "male" },
  sister: { title: "", gender: "female" },
  rev: { title: "reverend" },
  msgr: { title: "", gender: "male" },
  gen: { title: "general" },
  lt: { title: "lieutenant" },
  col: { title: "colonel" },
  maj: { title: "major" },
  capt: { title: "captain" },
  cmdr: { title: "commander" },
  adm: { title: "admiral" },
  brig: { title: "brigadier" },
  sgt: { title: "sergeant" },
  cpl: { title: "corporal" },
  pvt: { title: "private" },
  pfc: { title: "private" },
  det: { title: "detective" },
  insp: { title: "inspector" },
  supt: { title: "superintendent" },
  const: { title: "constable" },
  sen: { title: "senator" },
  rep: { title: "representative" },
  gov: { title: "governor" },
  pres: { title: "president" },
  amb: { title: "ambassador" },
  sec: { title: "secretary" },
  hon: { title: "" },
  don: { title: "", gender: "male" },
  señor: { title: "", gender: "male" },
  madame: { title: "", gender: "female" },
  monsieur: { title: "", gender: "male" },
  herr: { title: "", gender: "male" },
  frau: { title: "", gender: "female" },
  king: { title: "king", gender: "male" },
  queen: { title: "queen", gender: "female" },
  prince: { title: "prince", gender: "male" },
  princess: { title: "princess", gender: "female" },
  pope: { title: "pope", gender: "male" },
};

/** Gender that a head word carries. */
export const femaleHeads: readonly string[] =
  "woman girl wife mother sister daughter widow girlfriend queen princess empress actress spokeswoman chairwoman congresswoman businesswoman councilwoman policewoman grandmother aunt niece duchess lady dame bride nun waitress stepmother fiancee fiancée".split(
    " ",
  );
export const maleHeads: readonly string[] =
  "man boy husband father brother son widower boyfriend king prince emperor actor spokesman chairman congressman businessman councilman policeman grandfather uncle nephew duke lord sir pope priest imam gunman bridegroom monk stepfather fiance fiancé strongman".split(
    " ",
  );

/** People known by their work, place or kin and no office: heads of descriptions that mean persons. */
export const personHeads: readonly string[] = (
  "man woman boy girl child teenager youth person husband wife father mother son daughter brother sister parent uncle aunt " +
  "nephew niece grandfather grandmother cousin widow widower fiance fiancé girlfriend boyfriend partner suspect defendant " +
  "plaintiff victim gunman attacker shooter assailant hijacker bomber militant rebel insurgent guerrilla guerilla client fighter soldier troop guerrilla paramilitary " +
  "terrorist extremist smuggler trafficker migrant refugee protester protestor demonstrator rioter striker worker employee " +
  "miner farmer fisherman driver passenger resident villager citizen civilian voter student pupil teacher doctor nurse " +
  "official diplomat lawmaker prosecutor investigator inspector observer expert critic supporter opponent ally aide colleague successor predecessor " +
  "rival relative prisoner detainee hostage captive survivor witness whistleblower patient neighbor neighbour customer " +
  "shareholder creditor tenant pilot sailor marine officer police soldier guard ranger firefighter paramedic rescuer envoy " +
  "delegate negotiator reporter journalist activist campaigner blogger hacker expatriate pensioner politician ringleader " +
  "juror jury cleric monk nun priest tourist settler peacekeeper reservist conscript veteran recruit commander spy agent counterpart interlocutor"
).split(" ");

/** Collective or plural heads that act together: "the two sides", "both parties". */
export const pairHeads: readonly string[] =
  "side party leader president government country nation state man woman company firm team club minister neighbor neighbour rival ally capital army military union group official power counterpart diplomat delegation people brother sister candidate faction superpower".split(
    " ",
  );

/** Heads of posts that somebody holds for a country; "runner" or "author" of a country is no office. */
export const countryPosts: ReadonlySet<string> = new Set(
  (
    "president premier minister secretary chancellor governor senator representative congressman congresswoman lawmaker speaker leader chief head director " +
    "chairman chairwoman commissioner ambassador envoy consul spokesman spokeswoman spokesperson attorney prosecutor judge justice commander captain colonel general admiral " +
    "king queen prince princess emperor empress sultan emir pope ayatollah undersecretary deputy diplomat negotiator adviser advisor taoiseach tánaiste monarch ruler dictator " +
    "vice-president legislator coach manager state defense staff counselor affairs representative rapporteur ombudsman lieutenant major brigadier officer inspector treasurer"
  ).split(" "),
);
