import type { ActionType } from "#graph";
import type { Sense } from "../../lexicon/actions/index.ts";
import type { Factuality } from "../factuality.ts";
import { isInfinitive, logicalSubject } from "../subjects.ts";
import type { Tree } from "../tree.ts";
import { contentClauses } from "./roles.ts";
import { readTrigger, type Trigger } from "./senses.ts";

/** What an action is once its grammar is read: "will meet" is an agreement, "would close it unless" a threat. */
export interface Reading {
  readonly type: ActionType;
  readonly mode: string | null;
  readonly cameo: string | null;
  readonly factuality: Factuality;
}

const cooperative = new Set<ActionType>(["CONSULT", "SUPPORT", "COOPERATE", "AID", "RETREAT"]);
const hostile = new Set<ActionType>(["PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]);
const asserted = (factuality: Factuality): Factuality => ({
  ...factuality,
  polarity: "affirmed",
  modality: "asserted",
});

export function readConstruction(tree: Tree, trigger: Trigger, factuality: Factuality): Reading {
  const { sense } = trigger;
  const type = sense.type!;
  const plain: Reading = { type, mode: sense.mode, cameo: sense.cameo, factuality };
  if (trigger.token === trigger.carrier && contentClauses(tree, trigger.token).length > 0) {
    const told = readContent(tree, trigger, plain);
    if (told !== plain) return told;
  }
  const { modality, polarity } = factuality;
  const isOwnFuture = modality === "planned" || (modality === "hypothetical" && isConditional(tree, trigger));
  if (isOwnFuture && polarity === "negated" && isVolitional(tree, trigger))
    return cooperative.has(type) || type === "AGREE" || type === "CONCEDE"
      ? {
          ...plain,
          type: "REJECT",
          mode: type === "CONSULT" ? "meet" : type === "AID" ? "assist" : null,
          cameo: "120",
        }
      : plain;
  if (isOwnFuture && polarity === "affirmed" && cooperative.has(type))
    return { ...plain, type: "AGREE", mode: null, cameo: agreeCodes[type] ?? "030" };
  if (isOwnFuture && hostile.has(type) && polarity === "affirmed" && isVolitional(tree, trigger))
    return { ...plain, ...threatOf(type, sense), factuality: { ...factuality, modality: "threatened" } };
  return plain;
}

const agreeCodes: Partial<Record<ActionType, string>> = {
  CONSULT: "036",
  AID: "033",
  COOPERATE: "031",
  SUPPORT: "032",
  RETREAT: "035",
};

/** The subject is the doer and decides: no passive without an agent, no plain noun. */
function isVolitional(tree: Tree, { carrier }: Trigger): boolean {
  return carrier !== null && logicalSubject(tree, carrier) !== null;
}

function isConditional(tree: Tree, { carrier }: Trigger): boolean {
  return (
    carrier !== null && tree.all(carrier, "aux").some((word) => /^(?:would|will)$/u.test(tree.lemma(word)))
  );
}

/** Verbs with a clause under them take their mode, and sometimes their type, from what is promised or asked. */
function readContent(tree: Tree, trigger: Trigger, plain: Reading): Reading {
  const { sense } = trigger;
  const inner = contentClauses(tree, trigger.token)
    .flatMap((clause) => [clause, ...tree.all(clause, "conj")])
    .map((clause) => readTrigger(tree, clause))
    .find((found) => found !== null);
  const innerType = inner?.sense.type ?? null;
  switch (sense.type) {
    case "THREATEN":
      return innerType !== null && hostile.has(innerType)
        ? { ...plain, ...threatOf(innerType, inner!.sense) }
        : plain;
    case "AGREE":
      if (isNegated(tree, trigger)) return { ...plain, type: "AGREE" };
      if (innerType !== null && hostile.has(innerType) && tree.lemma(trigger.token) !== "agree")
        return { ...plain, ...threatOf(innerType, inner!.sense), factuality: asserted(plain.factuality) };
      if (innerType === "REJECT" || innerType === "REQUEST" || innerType === "ACCUSE")
        return { ...plain, type: innerType, mode: inner!.sense.mode, cameo: inner!.sense.cameo };
      return plain;
    case "REQUEST":
      return { ...plain, mode: requestMode(innerType), cameo: plain.cameo };
    case "REJECT":
      return { ...plain, mode: requestMode(innerType) };
    default:
      return plain;
  }
}

function isNegated(tree: Tree, { token }: Trigger): boolean {
  const clause = contentClauses(tree, token)[0];
  return (
    clause !== undefined &&
    isInfinitive(tree, clause) &&
    tree.all(clause, "advmod").some((word) => tree.lemma(word) === "not")
  );
}

function requestMode(inner: ActionType | null): string | null {
  if (inner === "AID" || inner === "COOPERATE" || inner === "SUPPORT") return "assist";
  if (inner === "CONSULT") return "meet";
  if (inner === "RETREAT" || inner === "CONCEDE") return "yield";
  return inner === null ? null : "change";
}

function threatOf(type: ActionType, sense: Sense): Pick<Reading, "type" | "mode" | "cameo"> {
  const row: Readonly<Record<string, readonly [string, string]>> = {
    ASSAULT: ["violence", "138"],
    MOBILIZE: ["violence", "138"],
    SANCTION: ["relations", "131"],
    PROTEST: ["restrict", "133"],
    COERCE: ["restrict", "132"],
  };
  const [mode, cameo] = row[type] ?? ["violence", "130"];
  if (sense.mode === "arrest") return { type: "THREATEN", mode: "arrest", cameo };
  if (sense.mode === "deport" || sense.mode === "expel") return { type: "THREATEN", mode: "expel", cameo };
  return { type: "THREATEN", mode, cameo };
}
