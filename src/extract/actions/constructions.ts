import type { ActionType } from "#graph";
import type { Sense } from "../../lexicon/actions/index.ts";
import type { Factuality } from "../factuality.ts";
import { isInfinitive, logicalSubject } from "../subjects.ts";
import type { Tree } from "../tree.ts";
import { contentClauses } from "./content-clauses.ts";
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
/** Acts of speech that happen as soon as somebody sets out to do them: "marched to demand reforms". */
const spoken = new Set<ActionType>(["REQUEST", "ACCUSE", "PROTEST"]);
const agreeCodes: Partial<Record<ActionType, string>> = {
  ...{ CONSULT: "036", AID: "033", COOPERATE: "031", SUPPORT: "032", RETREAT: "035" },
};

/**
 * Reads tense, negation, condition and content of an action; null when nothing is done after all ("plans to attend",
 * "came to help"). `isAhead` says that its date lies after the article's.
 */
export function readConstruction(
  tree: Tree,
  trigger: Trigger,
  factuality: Factuality,
  isAhead: boolean,
): Reading | null {
  const { sense } = trigger;
  const plain: Reading = { type: sense.type!, mode: sense.mode, cameo: sense.cameo, factuality };
  if (isPurpose(tree, trigger)) return readPurpose(plain);
  if (trigger.token === trigger.carrier) {
    const told = readContent(tree, trigger, plain);
    if (told !== plain) return told;
  }
  return readFuture(tree, trigger, isAhead && factuality.modality === "asserted" ? ahead(plain) : plain);
}

const ahead = (plain: Reading): Reading => ({
  ...plain,
  factuality: { ...plain.factuality, modality: "planned" },
});
const asserted = (plain: Reading): Reading => ({
  ...plain,
  factuality: { ...plain.factuality, polarity: "affirmed", modality: "asserted" },
});

function readFuture(tree: Tree, trigger: Trigger, plain: Reading): Reading {
  const { type, factuality } = plain;
  const { modality, polarity } = factuality;
  if (modality !== "planned" && !(modality === "hypothetical" && hasFutureModal(tree, trigger))) return plain;
  const isVolitional = trigger.carrier !== null && logicalSubject(tree, trigger.carrier) !== null;
  if (polarity === "negated")
    return isVolitional && (cooperative.has(type) || type === "AGREE" || type === "CONCEDE")
      ? { ...asserted(plain), type: "REJECT", mode: refusalMode(type), cameo: "120" }
      : plain;
  const isThreat = isVolitional && (hostile.has(type) || hasUltimatum(tree, trigger));
  if (isThreat && type !== "REJECT") {
    const { mode, cameo } = threatOf(type, trigger.sense);
    return { type: "THREATEN", mode, cameo, factuality: { ...factuality, modality: "threatened" } };
  }
  return cooperative.has(type)
    ? { ...plain, type: "AGREE", mode: null, cameo: agreeCodes[type] ?? "030" }
    : plain;
}

function hasFutureModal(tree: Tree, { carrier }: Trigger): boolean {
  return (
    carrier !== null && tree.all(carrier, "aux").some((word) => /^(?:would|will)$/u.test(tree.lemma(word)))
  );
}

/** "will withdraw unless": even a friendly deed is a threat when it hangs on what others must do. */
function hasUltimatum(tree: Tree, { carrier }: Trigger): boolean {
  return (
    carrier !== null &&
    tree
      .all(carrier, "advcl")
      .some((clause) => tree.all(clause, "mark").some((mark) => tree.lemma(mark) === "unless"))
  );
}

function isPurpose(tree: Tree, { token, carrier }: Trigger): boolean {
  const clause = carrier ?? token;
  return (
    tree.relation(clause) === "advcl" &&
    isInfinitive(tree, clause) &&
    !tree.arguments(tree.head(clause), "ARG1", "ARG2").includes(clause)
  );
}

/** "travelled to Kyiv to meet Zelensky" plans a meeting; "came to help" does nothing yet. */
function readPurpose(plain: Reading): Reading | null {
  if (spoken.has(plain.type)) return asserted(plain);
  return plain.type === "CONSULT" ? { ...ahead(plain), type: "AGREE", mode: null, cameo: "036" } : null;
}

/** Verbs with a clause under them take their mode, and sometimes their type, from what is promised or asked. */
function readContent(tree: Tree, trigger: Trigger, plain: Reading): Reading | null {
  const clauses = contentClauses(tree, trigger.token);
  if (clauses.length === 0) return plain;
  const inner =
    clauses
      .flatMap((clause) => [clause, ...tree.all(clause, "conj")])
      .map((clause) => readTrigger(tree, clause))
      .find((found) => found !== null)?.sense ?? null;
  switch (plain.type) {
    case "THREATEN":
      return inner !== null && hostile.has(inner.type!)
        ? { ...plain, ...threatOf(inner.type!, inner) }
        : plain;
    case "AGREE":
      return readPromise(tree, trigger, plain, inner, clauses[0]!);
    case "REQUEST":
    case "REJECT":
      return { ...plain, mode: inner === null ? plain.mode : refusalMode(inner.type!) };
    default:
      return plain;
  }
}

function readPromise(
  tree: Tree,
  { token }: Trigger,
  plain: Reading,
  inner: Sense | null,
  clause: number,
): Reading | null {
  const type = inner?.type ?? null;
  if (type === null || inner === null) return plain;
  if (tree.all(clause, "advmod").some((word) => tree.lemma(word) === "not")) return plain;
  if (hostile.has(type) && tree.lemma(token) !== "agree") return { ...plain, ...threatOf(type, inner) };
  if (type === "REJECT" || type === "REQUEST" || type === "ACCUSE")
    return { ...plain, type, mode: inner.mode, cameo: inner.cameo };
  return plain;
}

/** PLOVER's modes of requests and refusals, by what is asked for or refused. */
function refusalMode(inner: ActionType): string {
  if (inner === "AID" || inner === "COOPERATE" || inner === "SUPPORT") return "assist";
  if (inner === "CONSULT") return "meet";
  return inner === "RETREAT" || inner === "CONCEDE" ? "yield" : "change";
}

const threats: Partial<Record<ActionType, readonly [mode: string, cameo: string]>> = {
  ...{ ASSAULT: ["violence", "138"], MOBILIZE: ["violence", "138"], SANCTION: ["relations", "131"] },
  ...{ PROTEST: ["restrict", "133"], COERCE: ["restrict", "132"] },
};

function threatOf(type: ActionType, { mode: inner }: Sense): Pick<Reading, "type" | "mode" | "cameo"> {
  const [mode, cameo] = threats[type] ?? ["relations", "130"];
  if (inner === "arrest") return { type: "THREATEN", mode: "arrest", cameo };
  if (inner === "deport" || inner === "expel") return { type: "THREATEN", mode: "expel", cameo };
  return { type: "THREATEN", mode, cameo };
}
