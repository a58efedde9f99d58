/**
 * Head words of bodies ("ministry", "court", "police") with the `kind` of Institution they name, and of places.
 * Compiled by the newsgraph authors, MIT.
 */

const kinds: Readonly<Record<string, string>> = {
  government:
    "government administration cabinet regime presidency junta authorities authority executive monarchy palace leadership bureaucracy",
  ministry: "ministry department secretariat treasury embassy consulate mission",
  agency:
    "agency bureau directorate inspectorate regulator watchdog commission administration board office service services council authority committee taskforce",
  legislature:
    "parliament congress senate legislature assembly house duma bundestag knesset chamber subcommittee caucus",
  court: "court tribunal judiciary jury bench prosecution",
  police: "police constabulary gendarmerie sheriff prosecutors",
  military:
    "army military navy forces force troops militia brigade battalion regiment corps squadron command guard marines coastguard airforce paramilitaries soldiers division fleet",
  party: "party coalition opposition alliance bloc movement front",
  company:
    "company corporation firm corp inc ltd llc plc group holdings airline airlines airways manufacturer carmaker automaker retailer maker supplier operator developer startup start-up conglomerate motors industries enterprises technologies pharmaceuticals partners ventures supermarket brewer insurer lender utility refiner builder studio brand giant subsidiary gmbh ag sa bhd energy systems foods steel capital railways railway",
  bank: "bank bancorp lender",
  university: "university college institute faculty laboratory lab polytechnic",
  school: "school academy elementary kindergarten",
  hospital: "hospital clinic infirmary",
  media:
    "newspaper daily broadcaster magazine news times post herald tribune gazette journal press television radio channel network outlet agency chronicle weekly newsroom tv",
  union: "union federation guild brotherhood syndicate workers teamsters",
  "sports body": "club team league fc f.c. squad",
  ngo: "charity foundation organization organisation society association ngo fund group trust campaign coalition center centre observatory institute thinktank network museum theatre theater orchestra",
  church: "church diocese archdiocese mosque synagogue vatican cathedral congregation",
  "armed group":
    "militia cartel gang guerrillas guerillas rebels insurgents militants faction brigades jihadis separatists",
  exchange: "exchange",
};

/** Head word, lower case singular or as listed -> kind. The first kind listed wins. */
export const bodyKinds: ReadonlyMap<string, string> = new Map(
  Object.entries(kinds)
    .flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const))
    .reverse(),
);

/** Words that end a name only of a body (never a person or a place). */
export const surelyBodyWords: ReadonlySet<string> = new Set(
  (
    "ministry department commission committee council court tribunal parliament congress senate assembly army navy police " +
    "agency bureau authority administration office service organization organisation association federation union league party front " +
    "movement coalition alliance group unions corporation corp corp. inc inc. ltd ltd. llc plc co co. company bank university college institute school academy elementary " +
    "hospital clinic museum foundation society trust fund board times post herald tribune gazette journal news press television radio airlines " +
    "airways motors industries holdings technologies pharmaceuticals partners forces force brigade battalion corps guard club fc church diocese " +
    "embassy secretariat treasury directorate cartel gang network center centre observatory orchestra theatre theater laboratory laboratories " +
    "systems solutions media entertainment studios records bancorp securities capital insurance energy petroleum steel mining foods pharma " +
    "hotels airport’s authority caucus cabinet government ventures logistics robotics software labs biotech therapeutics watchdog"
  ).split(" "),
);

/** Heads of a name that is a place: "Mount", "Lake", "River"; before or after the rest. */
export const placeWords: Readonly<Record<string, string>> = {
  mount: "mountain",
  mountain: "mountain",
  mountains: "mountain",
  lake: "lake",
  river: "river",
  sea: "sea",
  ocean: "sea",
  gulf: "sea",
  bay: "sea",
  strait: "sea",
  island: "island",
  islands: "island",
  isle: "island",
  peninsula: "region",
  valley: "region",
  desert: "region",
  province: "region",
  region: "region",
  county: "region",
  district: "region",
  prefecture: "region",
  governorate: "region",
  oblast: "region",
  state: "region",
  coast: "region",
  highlands: "region",
  forest: "region",
  park: "park",
  city: "city",
  town: "city",
  village: "city",
  township: "city",
  port: "city",
  borough: "city",
  street: "street",
  avenue: "street",
  road: "street",
  highway: "street",
  square: "building",
  bridge: "building",
  airport: "building",
  airfield: "building",
  stadium: "building",
  arena: "building",
  tower: "building",
  palace: "building",
  prison: "building",
  jail: "building",
  hotel: "building",
  cathedral: "building",
  mosque: "building",
  hall: "building",
  dam: "building",
  harbor: "building",
  harbour: "building",
  camp: "building",
  base: "building",
  plant: "building",
  crossing: "building",
  checkpoint: "building",
  beach: "region",
  hills: "region",
  creek: "river",
  falls: "river",
  canyon: "region",
  plaza: "building",
  neighborhood: "city",
  neighbourhood: "city",
  suburb: "city",
  archipelago: "island",
};

/** Words which, capitalised, make a body's name generic: without a country it is no identity. */
export const genericBodyWords: ReadonlySet<string> = new Set(
  (
    "foreign interior defense defence finance justice health education agriculture trade economy energy environment transport labor labour " +
    "culture information industry commerce home state treasury supreme high constitutional appeals appeal central national federal electoral " +
    "election police army military navy air force armed forces ministry department office court parliament congress senate assembly house of the and " +
    "for representatives lower upper council ministers cabinet government commission committee agency bureau authority board bank election elections " +
    "security intelligence service services prosecutor prosecutor's general attorney public chamber deputies royal guard presidential prime minister's " +
    "external affairs international development human rights anti-corruption customs immigration border statistics weather meteorological civil aviation defence's interior's " +
    "embassy consulate mission prosecutors judiciary space central criminal district county crown magistrates court's coast presidency legislature supreme administrative superior municipal regional provincial investigative investigation " +
    "liberal labour conservative green socialist communist social democratic democrat christian democrats people's republican national workers' party union progressive greens socialists conservatives liberals communists democrats"
  ).split(" "),
);

/** Members of a creed which, capitalised, mean its party in the country: "the Greens". */
export const partyPlurals: ReadonlySet<string> = new Set([
  "Greens",
  "Socialists",
  "Conservatives",
  "Liberals",
  "Communists",
  "Democrats",
]);
