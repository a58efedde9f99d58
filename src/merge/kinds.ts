import type { ActionType } from "#graph";

/** Deeds of words: two of them are one only when the same person says the same. */
const speechActs: ReadonlySet<ActionType> = new Set([
  "ACCUSE",
  "REJECT",
  "REQUEST",
  "THREATEN",
  "SUPPORT",
  "AGREE",
  "CONCEDE",
]);

export const isSpeechAct = (type: ActionType): boolean => speechActs.has(type);

/** Verbs and nouns of what befalls somebody once: two reports of it with different dates disagree on the date. */
const onceWords = new Set(
  `arrest capture seize detain abduct kidnap expel extradite deport assassinate kill murder execute sign revoke
  resign oust overthrow topple impeach indict convict sentence acquit release free pardon dismiss fire sack elect
  inaugurate ratify decertify designate ban suspend recall
  arrest capture seizure detention abduction kidnapping expulsion extradition deportation assassination killing murder
  execution signing revocation resignation ouster overthrow impeachment indictment conviction sentencing acquittal
  release pardon dismissal ratification decertification designation suspension`.split(/\s+/),
);

const families: readonly (readonly string[])[] = [
  [
    "arrest",
    "capture",
    "seize",
    "detain",
    "abduct",
    "kidnap",
    "seizure",
    "detention",
    "abduction",
    "kidnapping",
    "remove",
    "removal",
  ],
  ["expel", "deport", "extradite", "expulsion", "deportation", "extradition"],
  ["kill", "murder", "assassinate", "execute", "killing", "assassination", "execution"],
  ["revoke", "revocation", "cancel", "cancellation", "withdraw"],
  ["resign", "resignation", "quit", "step"],
  ["oust", "overthrow", "topple", "ouster", "dismiss", "dismissal", "fire", "sack"],
  ["release", "free", "liberate", "pardon"],
  ["sign", "signing", "ratify", "ratification"],
  ["convict", "conviction", "sentence", "sentencing"],
  ["indict", "indictment", "charge"],
];

export const isOnce = (predicate: string): boolean => onceWords.has(predicate);

/** "capture" and "arrest" may be words for one event, "arrest" and "release" never. */
export function sameFamily(a: string, b: string): boolean {
  return a === b || families.some((family) => family.includes(a) && family.includes(b));
}

const meetings = new Set("meet meeting summit talk talks sit".split(" "));

/** Words for a meeting of people, planned or held. */
export const isMeeting = (predicate: string): boolean => meetings.has(predicate);
