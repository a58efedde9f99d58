import type { ActionType } from "#graph";
import { answeredNouns, nounSenses } from "../../lexicon/actions/index.ts";
import type { MentionId } from "../mention.ts";
import type { MentionIndex } from "../participants.ts";
import type { Speech } from "../speech.ts";
import { logicalObject } from "../subjects.ts";
import type { Tree } from "../tree.ts";
import type { FoundAction } from "./find.ts";
import { isOwnSide } from "./sides.ts";

/** What "the move" or "the proposal" may have been. */
const earlierWords: readonly (readonly [words: string, types: readonly ActionType[]])[] = [
  [
    "move decision step action announcement measure operation policy tactic behaviour behavior conduct incident approval",
    [
      ...["ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "RETREAT", "PROTEST", "REJECT", "AGREE", "CONCEDE"],
      ...["AID", "SUPPORT", "THREATEN", "COOPERATE"],
    ] as ActionType[],
  ],
  ["ruling verdict judgment judgement sentence fine penalty", ["SANCTION", "REJECT", "CONCEDE", "COERCE"]],
  ["ban restriction suspension punishment", ["COERCE", "SANCTION"]],
  ["violence bloodshed aggression atrocity incursion", ["ASSAULT", "PROTEST"]],
  ["provocation interference pressure", ["ASSAULT", "MOBILIZE", "THREATEN", "COERCE"]],
];
const offers: readonly ActionType[] = ["AGREE", "REQUEST", "THREATEN", "CONSULT"];
const orders: readonly ActionType[] = ["REQUEST", "THREATEN", "SANCTION", "COERCE", "AGREE"];
const answering = new Set<ActionType>(["ACCUSE", "SUPPORT", "REJECT", "AGREE", "CONCEDE"]);
const maximumSentences = 3;
const farSentences = 12;

/**
 * Praise, blame and answers are often said of an earlier action by a bare noun: "condemned the attack", "rejected the
 * allegations". Whoever did that action is the recipient.
 */
export function withAntecedent(
  tree: Tree,
  index: MentionIndex,
  speech: Speech,
  action: FoundAction,
  history: readonly FoundAction[],
): FoundAction {
  if (action.recipients.length > 0 || action.reciprocal || !answering.has(action.reading.type)) return action;
  const noun = answered(tree, action);
  if (noun === null) return asDenial(tree, index, action, history);
  if (speechNouns.test(tree.lemma(noun))) {
    const speaker = speakerBefore(tree, speech, action);
    return speaker === null ? action : { ...action, recipients: [speaker] };
  }
  const types = typesOf(tree.lemma(noun));
  if (types === undefined) return action;
  const earlier = earlierDeed(tree, index, action, history, tree.lemma(noun), types);
  if (earlier !== null) return { ...action, recipients: earlier.actors };
  if (types[0] !== "ACCUSE") return action;
  const speaker = speakerBefore(tree, speech, action);
  return speaker === null ? action : { ...action, recipients: [speaker] };
}

/** "denied targeting civilians", "denies wrongdoing": to whoever accused them. */
function asDenial(
  tree: Tree,
  index: MentionIndex,
  action: FoundAction,
  history: readonly FoundAction[],
): FoundAction {
  if (!/^(?:deny|reject|dismiss|refute|hit)$/u.test(action.predicate) || action.reading.type !== "REJECT")
    return action;
  const accused = [...history]
    .reverse()
    .find(
      (other) =>
        other.reading.type === "ACCUSE" &&
        other.actors.length > 0 &&
        tree.sentenceIndex(action.token) - tree.sentenceIndex(other.token) <= farSentences &&
        other.recipients.some((one) => action.actors.some((actor) => isSameOrOwn(index, one, actor))),
    );
  return accused === undefined ? action : { ...action, recipients: accused.actors };
}

/** "Sudan" was accused and its army denies. */
const isSameOrOwn = (index: MentionIndex, one: MentionId, other: MentionId): boolean =>
  isOwnSide(index, one, other) || isOwnSide(index, other, one);

/** By the same word ("shelled", "the shelling"), by whom it was said of, or simply the last one of its kind. */
function earlierDeed(
  tree: Tree,
  index: MentionIndex,
  action: FoundAction,
  history: readonly FoundAction[],
  noun: string,
  types: readonly ActionType[],
): FoundAction | null {
  const words = (ids: FoundAction["actors"]): readonly string[] => ids.map((id) => index.mentions[id]!.words);
  const own = words(action.actors);
  const distance = (other: FoundAction): number =>
    tree.sentenceIndex(action.token) - tree.sentenceIndex(other.token);
  const candidates = [...history]
    .reverse()
    .filter(
      (other) =>
        distance(other) <= farSentences &&
        types.includes(other.reading.type) &&
        (noun.startsWith("resign") || other.reading.mode !== "resign") &&
        other.reading.factuality.polarity === "affirmed" &&
        other.actors.length > 0 &&
        !words(other.actors).some((name) => own.includes(name)) &&
        (!isJudgment(noun) ||
          other.reading.mode === "convict" ||
          other.actors.some((id) => isJudge(index, id))),
    );
  return (
    candidates.find(({ predicate }) => predicate.slice(0, stem) === noun.slice(0, stem)) ??
    candidates.find(
      (other) => types[0] === "ACCUSE" && words(other.recipients).some((name) => own.includes(name)),
    ) ??
    candidates.find((other) => isJudgment(noun) || distance(other) <= maximumSentences) ??
    null
  );
}

const stem = 4;
const isJudge = (index: MentionIndex, id: MentionId): boolean => {
  const { kindOf, head } = index.mentions[id]!;
  return kindOf === "court" || /^(?:judge|jury|tribunal|magistrate|justice)$/u.test(head);
};

/** A court speaks once in a story. */
const isJudgment = (noun: string): boolean => /^(?:ruling|verdict|judg(?:e)?ment|sentence)$/u.test(noun);

/** The bare noun it is about: "condemned the attack", "complained about such incursions". */
function answered(tree: Tree, { clause, token }: FoundAction): number | null {
  const object = logicalObject(tree, clause);
  const others = tree
    .all(clause, "obl")
    .filter((noun) => /^(?:about|over|at|to)$/u.test(tree.preposition(noun)));
  return (
    [object, ...others].find((noun) => noun !== null && noun !== token && isDefinite(tree, noun)) ?? null
  );
}

const speechNouns = /^(?:remark|comment|statement|speech|claim|assertion)$/u;

/** "criticised the remarks": of whoever spoke last. */
function speakerBefore(tree: Tree, speech: Speech, action: FoundAction): MentionId | null {
  const first = tree.sentenceIndex(action.token) - maximumSentences;
  const teller = speech.innermost(action.token);
  for (let token = action.token; token >= 0 && tree.sentenceIndex(token) >= first; token--) {
    const speaker = speech.innermost(token);
    if (speaker !== null && speaker !== teller && !action.actors.includes(speaker)) return speaker;
  }
  return null;
}

function isDefinite(tree: Tree, noun: number): boolean {
  if (tree.child(noun, "nmod:poss") !== null) return false;
  // "allegations he denies"
  if (tree.child(noun, "acl:relcl") !== null) return true;
  return tree.all(noun, "det").some((word) => /^(?:the|this|that|these|those|such)$/u.test(tree.lemma(word)));
}

function typesOf(lemma: string): readonly ActionType[] | undefined {
  if (/^(?:threat|warning)$/u.test(lemma)) return ["THREATEN"];
  if (answeredNouns.has(lemma) || lemma === "charge") return ["ACCUSE"];
  if (/^(?:demand|order|ultimatum)$/u.test(lemma)) return orders;
  if (/^(?:proposal|offer|call|request|invitation|appeal)$/u.test(lemma)) return offers;
  const event = nounSenses.get(lemma)?.find(({ type }) => type !== null)?.type;
  return event ? [event] : earlierWords.find(([words]) => words.split(" ").includes(lemma))?.[1];
}
