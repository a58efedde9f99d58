import type { ActionType } from "#graph";
import { answeredNouns, nounSenses } from "../../lexicon/actions/index.ts";
import type { MentionId } from "../mention.ts";
import type { MentionIndex } from "../participants.ts";
import type { Speech } from "../speech.ts";
import { logicalObject } from "../subjects.ts";
import type { Tree } from "../tree.ts";
import type { FoundAction } from "./find.ts";

/** What "the move" or "the proposal" may have been; null: any action. */
const earlierWords: ReadonlyMap<string, readonly ActionType[] | null> = new Map<
  string,
  readonly ActionType[] | null
>(
  [
    ..."move decision step action announcement measure ruling verdict".split(" "),
    ..."ban restriction".split(" "),
  ].map((word) => [word, null]),
);
const offers: readonly ActionType[] = ["AGREE", "REQUEST", "THREATEN", "CONSULT"];
const orders: readonly ActionType[] = ["REQUEST", "THREATEN", "SANCTION", "COERCE", "AGREE"];
const answering = new Set<ActionType>(["ACCUSE", "SUPPORT", "REJECT", "AGREE", "CONCEDE"]);
const maximumSentences = 3;

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
  const noun = logicalObject(tree, action.clause);
  if (noun === null || noun === action.token || !isDefinite(tree, noun)) return action;
  if (speechNouns.test(tree.lemma(noun))) {
    const speaker = speakerBefore(tree, speech, action);
    return speaker === null ? action : { ...action, recipients: [speaker] };
  }
  const types = typesOf(tree.lemma(noun));
  if (types === undefined) return action;
  const words = (ids: FoundAction["actors"]): readonly string[] => ids.map((id) => index.mentions[id]!.words);
  const own = words(action.actors);
  const earlier = [...history].reverse().find((other) => {
    if (tree.sentenceIndex(action.token) - tree.sentenceIndex(other.token) > maximumSentences) return false;
    if (types !== null && !types.includes(other.reading.type)) return false;
    return other.actors.length > 0 && !words(other.actors).some((name) => own.includes(name));
  });
  return earlier === undefined ? action : { ...action, recipients: earlier.actors };
}

const speechNouns = /^(?:remark|comment|statement|speech|claim|assertion)$/u;

/** "criticised the remarks": of whoever spoke last. */
function speakerBefore(tree: Tree, speech: Speech, action: FoundAction): MentionId | null {
  const first = tree.sentenceIndex(action.token) - maximumSentences;
  for (let token = action.token; token >= 0 && tree.sentenceIndex(token) >= first; token--) {
    const speaker = speech.innermost(token);
    if (speaker !== null && !action.actors.includes(speaker)) return speaker;
  }
  return null;
}

function isDefinite(tree: Tree, noun: number): boolean {
  if (tree.child(noun, "nmod:poss") !== null) return false;
  // "allegations he denies"
  if (tree.child(noun, "acl:relcl") !== null) return true;
  return tree.all(noun, "det").some((word) => /^(?:the|this|that|these|those)$/u.test(tree.lemma(word)));
}

function typesOf(lemma: string): readonly ActionType[] | null | undefined {
  if (answeredNouns.has(lemma) || lemma === "charge") return ["ACCUSE"];
  if (/^(?:demand|order|ultimatum)$/u.test(lemma)) return orders;
  if (/^(?:proposal|offer|call|request|invitation|appeal)$/u.test(lemma)) return offers;
  const event = nounSenses.get(lemma)?.find(({ type }) => type !== null)?.type;
  return event ? [event] : earlierWords.get(lemma);
}
