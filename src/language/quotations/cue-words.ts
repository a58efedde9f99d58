const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Verbs whose clause or quotation is what their subject says or thinks. */
export const sayingVerbs = words(
  `say tell add state declare announce claim assert contend maintain insist argue allege charge explain note observe
  remark comment write post tweet report reply respond answer counter retort recall recount reveal disclose divulge
  confirm affirm reaffirm reiterate repeat stress emphasize emphasise underline underscore warn caution predict forecast
  estimate vow pledge promise swear admit concede acknowledge confess deny refute dispute reject testify attest certify
  complain lament regret boast joke quip shout cry whisper mutter read continue conclude suggest propose indicate signal
  imply hint believe think hope fear suspect agree deem convey communicate inform notify advise assure remind brief
  mention point proclaim profess pronounce rule find ask wonder urge interject exclaim gush tout describe opine speculate
  theorize posit quote voice express demand decide know feel consider expect accuse blame criticize criticise condemn denounce decry praise call threaten
  rumor rumour assess clarify specify worry reckon intimate foretell grumble fume bemoan concur show demonstrate
  anticipate foresee surmise guess hypothesize recommend muse plead beg brag boast confide divulge vent whine moan groan
  snap scream yell blog text recite elaborate rail reminisce relate enthuse venture avow aver herald trumpet chant`,
);

/** Of these only a quotation, or a clause with "that", is something said: "rejected that ...", "found that ...". */
export const needingThat = words(
  `reject dispute find rule decide know feel consider expect agree point read continue ask urge demand signal convey voice
  express quote describe criticize criticise condemn denounce decry praise call threaten blame brief propose deem communicate respond answer
  remind specify`,
);

/** Verbs that take what is said after "of" or "for": "accused him of lying". */
export const ofVerbs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["accuse", words("of")],
  ["suspect", words("of")],
  ["blame", words("for")],
  ["criticize", words("for")],
  ["criticise", words("for")],
  ["charge", words("with")],
]);

/** Verbs that may stand in the passive without saying who: "is said to", "is believed to have". */
export const passiveVerbs = words(
  "say report believe think allege claim rumor rumour understand estimate suspect",
);

/** Nouns with a clause of what is said: "the claim that", "his statement that". */
export const sayingNouns = words(
  `statement claim allegation accusation assertion announcement warning report suggestion argument belief contention
  denial admission confirmation promise pledge vow assurance rumor rumour complaint charge prediction message`,
);

/** Nouns that make what stands beside "in the ... of" somebody's: "in the view of the court, the law is void". */
export const viewNouns = words(
  "word view opinion eye estimation judgment judgement account telling assessment",
);

/** Nouns for the thing in which somebody says something; whose it is, says it: "a statement from the ministry said". */
export const documentNouns = words(
  "statement post message tweet letter report release announcement email e-mail memo note communique communiqué speech interview document filing complaint indictment affidavit lawsuit",
);

/** Adverbs that pass on what unnamed people say. */
export const hearsay = words("reportedly allegedly supposedly purportedly");
