/** Sets of nouns that decide what a verb means ("send aid", "send troops"), by name; the tables refer to them as "@name". */
const rows = {
  aid: "$ € £ dollar euro pound aid assistance help relief food medicine supply money fund funding cash grant loan credit donation goods grain wheat flour rice water blanket tent vaccine dose equipment weapon arms arm ammunition missile tank aircraft helicopter jet ventilator million billion support medic doctor engineer expert rescuer rescue package generator fuel shelter treatment training intelligence drone shell system kit clothing subsidy bailout compensation scholarship ton tonne",
  refuge: "asylum refuge shelter sanctuary citizenship",
  troops:
    "troop force soldier army warship ship carrier destroyer battalion brigade division regiment marine police officer guard reservist unit fighter jet bomber missile battery tank reinforcement convoy contingent submarine frigate paratrooper gendarme agent aircraft squadron artillery weapon navy militia personnel patrol tanks system interceptor warplane",
  weapon: "weapon missile rocket arm arms warhead gun rifle ammunition arsenal stockpile",
  missile: "missile rocket warhead torpedo satellite device",
  deal: "deal agreement accord pact treaty truce ceasefire cease-fire consensus compromise settlement contract memorandum understanding protocol convention arrangement armistice memorandums",
  truce: "ceasefire cease-fire truce armistice",
  talks:
    "meeting talk summit visit trip conference negotiation dialogue call conversation discussion session round consultation",
  ties: "tie relation relationship link contact diplomatic cooperation partnership",
  sanction: "sanction embargo tariff restriction penalty duty levy boycott quota measure fine cap ban",
  curb: "restriction curb curfew ban rule limit measure law lockdown blackout emergency requirement control order",
  emergency: "emergency siege law",
  claim:
    "allegation accusation claim charge report suggestion notion assertion rumor rumour involvement responsibility wrongdoing role criticism speculation story",
  plan: "plan proposal offer request demand call bid appeal idea bill amendment measure motion invitation resolution legislation suggestion application petition ultimatum deal agreement budget compromise overture result nomination",
  charge: "charge indictment case lawsuit suit complaint claim action motion petition",
  money: "fee price dollar euro pound million billion rent toll interest percent % $ money tax",
  inquiry: "investigation probe inquiry enquiry inquest audit review case proceeding hearing",
  post: "post position job office role seat presidency leadership chairmanship premiership",
  way: "road street bridge highway traffic entrance route railway track motorway intersection lane square",
  town: "town city village capital territory region province airport base area island district enclave port stronghold headquarters outpost camp hill position post border crossing settlement control town power land",
  captive: "hostage prisoner detainee captive pow inmate activist suspect journalist sailor crew soldier",
  envoy: "ambassador envoy diplomat attache consul ambassadors inspector observer staff",
  document:
    "visa licence license passport permit citizenship accreditation registration credential status permission",
  report:
    "report statement data figure document video photo picture footage record book album film detail result statistic list letter memo transcript findings map album song version image tape plan text draft",
  vow: "support solidarity backing sympathy condolence gratitude admiration appreciation confidence approval satisfaction thanks congratulation",
  anger:
    "concern outrage anger dismay alarm frustration disappointment disapproval opposition criticism displeasure condemnation fear worry objection regret indignation unease dissatisfaction complaint protest shock",
  insult:
    "liar terrorist criminal murderer dictator thug sick unacceptable illegal outrageous disgrace shameful reckless unfair irresponsible absurd barbaric cowardly coward corrupt traitor tyrant killer hypocrite hypocritical racist fascist aggressor aggression crime provocation provocative mistake failure cruel brutal violation unlawful incompetent dangerous disaster disastrous ridiculous nonsense lie fraud threat unjust inhumane monster leader genocide puppet enemy weak unconstitutional baseless hunt sham farce joke failure coup",
  compliment:
    "great hero honor honour success nice friend courageous brave historic excellent wonderful constructive productive important positive partner milestone breakthrough victory good fantastic",
  crowd:
    "protester demonstrator student worker people thousand hundred farmer teacher activist resident crowd union supporter dozen nurse doctor driver opponent villager employee miner trucker docker dockworker commuter inmate prisoner mob youth citizen staff migrant relative family mother father parent mourner survivor neighbour neighbor pensioner veteran pupil refugee fisherman lawyer journalist woman",
  disaster:
    "earthquake quake storm hurricane cyclone typhoon tornado flood flooding flash landslide avalanche wildfire blaze accident crash collision virus disease outbreak epidemic pandemic cholera malaria heat heatwave drought famine explosion tsunami eruption volcano lightning derailment mudslide collapse wave wind rain tremor illness cancer bus train stampede temperature cold fog",
  company:
    "company firm startup start-up stake business unit rival maker bank share airline brand subsidiary asset division operator producer retailer",
  law: "law agreement treaty ceasefire truce accord resolution sanction rule sovereignty airspace constitution order rights right embargo curfew ban convention",
  ruling:
    "ruling law verdict decision conviction order election result ban decree sentence map bill regulation policy rule",
  people: "people person civilian man woman child student protester migrant worker family patient",
  speech:
    "remark comment statement speech decision move policy plan law tactic ruling handling record measure criticism proposal campaign budget bill credibility critic opponent deal",
} as const;

export const nounClasses: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(rows).map(([name, words]) => [name, words.split(" ")]),
);
