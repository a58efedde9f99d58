import type { ActionType } from "#graph";

/** The verb of a title, third person, where the report's own word is no verb; and the noun where nobody acts. */
interface Wording {
  readonly verb: string;
  readonly noun: string;
}

export const typeWords: Readonly<Record<ActionType, Wording>> = {
  AGREE: { verb: "agrees with", noun: "Agreement with" },
  CONSULT: { verb: "talks with", noun: "Talks with" },
  SUPPORT: { verb: "supports", noun: "Support for" },
  CONCEDE: { verb: "yields to", noun: "Concession to" },
  COOPERATE: { verb: "cooperates with", noun: "Cooperation with" },
  AID: { verb: "helps", noun: "Help for" },
  RETREAT: { verb: "gives way to", noun: "Retreat from" },
  REQUEST: { verb: "asks", noun: "Request to" },
  ACCUSE: { verb: "accuses", noun: "Accusation against" },
  REJECT: { verb: "rejects", noun: "Refusal to" },
  THREATEN: { verb: "threatens", noun: "Threat against" },
  PROTEST: { verb: "protests against", noun: "Protest against" },
  SANCTION: { verb: "penalizes", noun: "Sanctions on" },
  MOBILIZE: { verb: "readies forces against", noun: "Forces readied against" },
  COERCE: { verb: "restricts", noun: "Measures against" },
  ASSAULT: { verb: "attacks", noun: "Attack on" },
};

export const modeWords: Readonly<Record<string, Wording>> = {
  "ACCUSE/disapprove": { verb: "criticizes", noun: "Criticism of" },
  "ACCUSE/investigate": { verb: "investigates", noun: "Investigation of" },
  "RETREAT/release": { verb: "releases", noun: "Release of" },
  "RETREAT/withdraw": { verb: "withdraws from", noun: "Withdrawal from" },
  "RETREAT/resign": { verb: "resigns", noun: "Resignation of" },
  "COERCE/arrest": { verb: "arrests", noun: "Arrest of" },
  "COERCE/deport": { verb: "deports", noun: "Deportation of" },
  "COERCE/seize": { verb: "seizes", noun: "Seizure of" },
  "COERCE/censor": { verb: "censors", noun: "Censorship of" },
  "SANCTION/expel": { verb: "expels", noun: "Expulsion of" },
  "SANCTION/convict": { verb: "convicts", noun: "Conviction of" },
  "SANCTION/discontinue": { verb: "imposes sanctions on", noun: "Sanctions on" },
  "ASSAULT/abduct": { verb: "abducts", noun: "Abduction of" },
  "ASSAULT/destroy": { verb: "destroys", noun: "Destruction of" },
  "PROTEST/strike": { verb: "strikes against", noun: "Strike against" },
  "PROTEST/boycott": { verb: "boycotts", noun: "Boycott of" },
};

/** Event nouns and the verb a title uses instead. */
export const nounVerbs: Readonly<Record<string, string>> = {
  accusation: "accuse",
  sanction: "sanction",
  allegation: "accuse",
  criticism: "criticize",
  condemnation: "condemn",
  threat: "threaten",
  warning: "warn",
  denial: "deny",
  rejection: "reject",
  refusal: "refuse",
  capture: "capture",
  arrest: "arrest",
  detention: "detain",
  deportation: "deport",
  expulsion: "expel",
  extradition: "extradite",
  revocation: "revoke",
  release: "release",
  attack: "attack",
  assault: "attack",
  strike: "strike",
  raid: "raid",
  killing: "kill",
  assassination: "assassinate",
  bombing: "bomb",
  invasion: "invade",
  praise: "praise",
  endorsement: "endorse",
  decertification: "decertify",
  blockade: "blockade",
};

/** Verbs and the noun that heads a title in which nobody acts. */
export const passiveNouns: Readonly<Record<string, string>> = {
  capture: "Capture of",
  arrest: "Arrest of",
  detain: "Detention of",
  kill: "Killing of",
  murder: "Murder of",
  assassinate: "Assassination of",
  expel: "Expulsion of",
  deport: "Deportation of",
  extradite: "Extradition of",
  release: "Release of",
  free: "Release of",
  attack: "Attack on",
  bomb: "Bombing of",
  raid: "Raid on",
  sanction: "Sanctions on",
  accuse: "Accusation against",
  criticize: "Criticism of",
  condemn: "Condemnation of",
  threaten: "Threat against",
  convict: "Conviction of",
  sentence: "Sentencing of",
  indict: "Indictment of",
  abduct: "Abduction of",
  kidnap: "Kidnapping of",
  oust: "Ouster of",
  invade: "Invasion of",
  decertify: "Decertification of",
  acquit: "Acquittal of",
  pardon: "Pardon of",
  charge: "Charges against",
  fine: "Fine for",
  sue: "Lawsuit against",
  urge: "Appeal to",
  deny: "Denial of accusations by",
};

/** Verbs whose object, when it is somebody, needs a preposition. */
export const prepositions: Readonly<Record<string, string>> = {
  agree: "with",
  meet: "with",
  talk: "with",
  speak: "with",
  negotiate: "with",
  cooperate: "with",
  protest: "against",
  demonstrate: "against",
  rally: "against",
  strike: "against",
  retaliate: "against",
  withdraw: "from",
  retreat: "from",
  appeal: "to",
  apologize: "to",
  apologise: "to",
  arrive: "in",
  fly: "to",
  return: "to",
  go: "to",
  come: "to",
  object: "to",
  travel: "to",
  surrender: "to",
  yield: "to",
  complain: "to",
  deliver: "to",
  send: "to",
  donate: "to",
  contribute: "to",
  pledge: "to",
  sell: "to",
  export: "to",
  march: "against",
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Verbs that say nothing without the thing they take. */
export const lightVerbs = words(
  "say have be take make impose call describe label brand dub term hold give issue express voice file place put set",
);

/** Verbs that say by themselves what the type says; before others a title puts "threatens to" or "plans to". */
export const nativeVerbs: Readonly<Partial<Record<ActionType, ReadonlySet<string>>>> = {
  THREATEN: words(
    "threaten warn vow caution menace blackmail intimidate give issue promise pledge swear plan",
  ),
  REJECT: words(
    "reject rebuff spurn repudiate dismiss deny refute rebut dispute contradict refuse decline veto block stall shelve rule turn resist withstand defy flout violate breach break contravene ignore disregard snub cancel scrap postpone delay renege back walk pull boycott shun overturn quash annul invalidate nullify strike overrule bar disagree contest oppose object challenge appeal push vote withdraw declare brush shrug storm abandon drop uphold",
  ),
  AGREE: words(
    "agree promise pledge accept offer propose vow commit sign invite approve announce plan consent intend prepare expect schedule set seek hope aim signal",
  ),
};
