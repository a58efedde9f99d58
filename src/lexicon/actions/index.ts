import { adjectiveSenses } from "./cues.ts";
import { eventNouns } from "./nouns.ts";
import { readRows } from "./rows.ts";
import { conflictVerbs } from "./verbs-conflict.ts";
import { cooperationVerbs } from "./verbs-cooperation.ts";
import { forceVerbs } from "./verbs-force.ts";

export * from "./cues.ts";
export { lightPhrases, lightVerbs } from "./nouns.ts";
export type { Conditions, Sense, Slot } from "./sense.ts";

/** What verbs mean, by lemma. A lemma that is not here names no action of PLOVER. */
export const verbSenses = readRows([cooperationVerbs, conflictVerbs, forceVerbs].join("\n"), ["subj"]);
export const nounSenses = readRows(eventNouns, ["poss", "by", "mod"]);
export const predicativeSenses = readRows(adjectiveSenses, ["subj"]);
