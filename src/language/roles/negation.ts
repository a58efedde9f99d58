import type { Argument, Predicate, Token } from "../annotation.ts";

/** What hangs on each word. */
type Dependents = readonly (readonly number[])[];

/** A predicate's arguments with the negations that are its own by the tree, and without those of other words. */
export function settleNegation(
  tokens: readonly Token[],
  dependents: Dependents,
  { token, arguments: all }: Predicate,
): Argument[] {
  const near = all.filter((argument) => !isFar(tokens, dependents, token, argument));
  const own = [...denials(tokens, dependents, token, all), ...sharedNegation(tokens, dependents, token)];
  const added = own.filter((head) => !near.some((known) => known.head === head));
  return [...added.map((head) => ({ role: "ARGM-NEG", head })), ...near];
}

/**
 * "Not" negates its head, or what its head is an auxiliary of, or a word beside it: the copula, what is joined to its
 * head, the noun that its verb only carries ("did not take a look"); "can't remember good or bad" denies nothing good,
 * "make them not noticeable" no making, "not until they came" not their coming, "not only did they meet" nothing at all.
 */
function isFar(
  tokens: readonly Token[],
  dependents: Dependents,
  predicate: number,
  { role, head }: Argument,
): boolean {
  if (role !== "ARGM-NEG") return false;
  const isOnly = /^not$/i.test(tokens[head]!.form) && /^only$/i.test(tokens[head + 1]?.form ?? "");
  const isOpened = dependents[predicate]!.some(
    (word) => word > head && word < predicate && opens(tokens[word]!),
  );
  if (isOnly || isOpened) return true;
  const governor = tokens[head]!.head;
  const { head: parent, relation, upos } = tokens[predicate]!;
  const isOnAuxiliary =
    tokens[governor]?.head === predicate && /^(?:aux|cop)/.test(tokens[governor].relation);
  if (governor === predicate || isOnAuxiliary) return false;
  return parent !== governor || (relation === "obj" && upos !== "NOUN");
}

/** What negates a copula ("it was not safe", "it was not") and a noun ("no plans"). */
function denials(
  tokens: readonly Token[],
  dependents: Dependents,
  predicate: number,
  all: readonly Argument[],
): readonly number[] {
  const { relation, head, upos } = tokens[predicate]!;
  const isCopula = relation === "cop" || (relation === "aux:pass" && all.some(({ role }) => role === "ARG1"));
  if (isCopula)
    return [head, ...dependents[head]!].filter(
      (index) => index >= predicate - 1 && index <= predicate + 2 && isNegation(tokens[index]!),
    );
  if (upos !== "NOUN") return [];
  return dependents[predicate]!.filter(
    (index) => tokens[index]!.relation === "det" && /^no$/i.test(tokens[index]!.form),
  );
}

/**
 * "They can't stay or leave": what is joined to a negated word by "or", or as a second infinitive by "and", with no
 * subject or auxiliary of its own, is negated too.
 */
function sharedNegation(tokens: readonly Token[], dependents: Dependents, verb: number): number[] {
  const { head: first, relation, xpos } = tokens[verb]!;
  if (relation !== "conj" || first > verb) return [];
  const own = dependents[verb]!.filter((index) => index < verb).map((index) => tokens[index]!);
  const isBy = (joint: RegExp): boolean => own.some(({ form }) => joint.test(form));
  const areInfinitives = xpos === "VB" && tokens[first]!.xpos === "VB" && !isBy(/^but$/i);
  const isJoined = areInfinitives || isBy(/^n?or$/i);
  const isItsOwn = own.some((word) => /^(?:nsubj|aux)/.test(word.relation) || isNegation(word));
  if (!isJoined || isItsOwn) return [];
  return dependents[first]!.filter((index) => index < first && isNegation(tokens[index]!)).slice(-1);
}

const isNegation = ({ form }: Token): boolean => /^(?:not|n['’]?t|never)$/i.test(form);

/** Words that open a clause, after which a negation would stand if it were the clause's own. */
const opens = ({ form, relation, xpos }: Token): boolean =>
  (/^(?:case|mark)$/.test(relation) && !/^to$/i.test(form)) || /^W/.test(xpos);
