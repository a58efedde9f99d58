/** Words that set how surely something is said, or that turn one action into another. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Adverbs and phrases that weaken a claim. */
export const hedgeWords = words(
  "allegedly reportedly apparently possibly probably perhaps maybe likely presumably supposedly purportedly seemingly ostensibly potentially unconfirmed alleged suspected purported reported supposed presumed accused",
);
/** Among them, those that make it an allegation of somebody. */
export const allegationWords = words(
  "allegedly alleged reportedly purportedly purported suspected supposedly supposed accused reported",
);
export const possibleModals = words("may might could can");
export const requestModals = words("must should ought");

/** Heads under which a clause is not said to be so: lemma of the governing verb, noun or adjective. */
export const planningWords = words(
  "plan intend expect schedule prepare agree promise pledge vow aim hope seek want set ready willing due likely decide commit poised offer arrange determined wish look slate propose eager bid intention effort goal bound consider",
);
export const threateningWords = words("threaten warn threat warning ultimatum");
export const requestingWords = words(
  "ask urge demand request order call appeal press beg plead implore require instruct tell push lobby insist advise recommend encourage invite demand want petition exhort plea",
);
export const allegingWords = words(
  "accuse allege suspect claim charge blame indict implicate accusation allegation claim charge suspicion indictment",
);
export const possibleWords = words(
  "consider mull weigh ponder think believe suggest fear speculate possibility risk chance prospect possible suspect doubt guess option",
);
export const conditionMarks = words("if unless whether provided assuming");
export const negators = words("not n't never no neither nor without hardly nobody nothing none cannot");
/** Verbs that make what stands under them not so. */
export const denyingWords = words(
  "deny refuse decline fail reject refute dispute avoid stop prevent abandon cancel avert rule unable denial refusal failure",
);

/** Adjectives and nouns before an event that say it is still to come. */
export const upcomingWords = words(
  "upcoming planned scheduled forthcoming future proposed prospective next expected coming possible potential imminent",
);

/** Adjectives that take what somebody will do, as a verb would: "ready to talk", "opposed to mediation". */
export const adjectiveSenses = `
ready willing prepared eager set: AGREE 030 > inner
committed: AGREE 030 > to inner
opposed: REJECT 120 > to inner
unwilling: REJECT 120 > inner
critical =of: ACCUSE/disapprove 111 > of
supportive =of: SUPPORT 051 > of
guilty =of: none
`;

/** What a claim answers: nouns for earlier words, under verbs of denial or confirmation. */
export const answeredNouns = words(
  "allegation accusation claim charge report suggestion notion assertion rumor rumour involvement responsibility wrongdoing criticism speculation story",
);
export const denialVerbs = words("deny refute reject dismiss disavow dispute rebut contradict");
export const rebuttalVerbs = words("rebut counter refute contradict rebuff dispute retort");
export const confirmationVerbs = words("confirm acknowledge admit corroborate verify concede");

/** Verbs that only tell what somebody said; on their own they are no action. */
export const tellingVerbs = words(
  "say tell add state announce note claim report explain reveal disclose insist argue assert maintain declare remark comment write post tweet believe think know see hear feel show indicate suggest mention describe recall confirm acknowledge admit stress emphasize emphasise reply respond answer continue estimate predict testify read quote",
);

/** Set phrases that look like an action: verb lemma and the lemma that follows under it. */
export const emptyPhrases: ReadonlySet<string> = new Set(
  (
    "decline comment|refuse comment|decline say|decline elaborate|refuse elaborate|decline identify|decline name|decline give|decline provide|decline discuss|decline specify|decline disclose|decline answer|refuse say|decline confirm|refuse confirm|" +
    "agree say|ask identify|ask name|request anonymity|decline interview|offer comment|ask comment|offer insight|plan attend|hope see|hope find|hope win|aim improve|plan spend|intend stay|ask what|demand answer|call home|help explain|help find|help make|help keep|help ensure|help reduce|help improve|help create|help drive|help boost|allow become|allow go|seek make|seek become"
  ).split("|"),
);
