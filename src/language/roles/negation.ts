import type { Argument, Predicate, Token } from "../annotation.ts";

/** A predicate's arguments with the negations that are its own by the tree, and without those of other words. */
export function settleNegation(tokens: readonly Token[], { token, arguments: all }: Predicate): Argument[] {
  const near = all.filter((argument) => !isFar(tokens, token, argument));
  const own = [...denials(tokens, token, all), ...sharedNegation(tokens, token)];
  const added = own.filter((head) => !near.some((known) => known.head === head));
  return [...added.map((head) => ({ role: "ARGM-NEG", head })), ...near];
}

/**
 * "Not" negates its head, or what its head is an auxiliary of, or a word beside it: the copula, what is joined to its
 * head, the noun that its verb only carries ("did not take a look"); "can't remember good or bad" denies nothing good.
 */
function isFar(tokens: readonly Token[], predicate: number, { role, head }: Argument): boolean {
  if (role !== "ARGM-NEG") return false;
  const governor = tokens[head]!.head;
  const { head: parent, relation, upos } = tokens[predicate]!;
  if (governor === predicate || tokens[governor]?.head === predicate) return false;
  return parent !== governor || (relation === "obj" && upos !== "NOUN");
}

/** What negates a copula ("it was not safe") and a noun ("no plans"). */
function denials(tokens: readonly Token[], predicate: number, all: readonly Argument[]): number[] {
  const { relation, head, upos } = tokens[predicate]!;
  const isOf = (index: number, governor: number): boolean => tokens[index]?.head === governor;
  const places = (from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => predicate + from + index);
  const isCopula = relation === "cop" || (relation === "aux:pass" && all.some(({ role }) => role === "ARG1"));
  if (isCopula) return places(-1, 2).filter((index) => isOf(index, head) && isNegation(tokens[index]!));
  if (upos === "NOUN")
    return places(-4, -1).filter(
      (index) =>
        isOf(index, predicate) && tokens[index]!.relation === "det" && /^no$/i.test(tokens[index]!.form),
    );
  return [];
}

/**
 * "They can't stay or leave": what is joined to a negated word by "or", or as a second infinitive by "and", with no
 * subject or auxiliary of its own, is negated too.
 */
function sharedNegation(tokens: readonly Token[], verb: number): number[] {
  const { head: first, relation, xpos } = tokens[verb]!;
  if (relation !== "conj" || first > verb) return [];
  const own = tokens.slice(first, verb).filter(({ head }) => head === verb);
  const isBy = (joint: RegExp): boolean => own.some(({ form }) => joint.test(form));
  const areInfinitives = xpos === "VB" && tokens[first]!.xpos === "VB" && !isBy(/^but$/i);
  const isJoined = areInfinitives || isBy(/^n?or$/i);
  const isItsOwn = own.some((word) => /^(?:nsubj|aux)/.test(word.relation) || isNegation(word));
  if (!isJoined || isItsOwn) return [];
  for (let head = first - 1; head > first - farthest && head >= 0; head--)
    if (tokens[head]!.head === first && isNegation(tokens[head]!)) return [head];
  return [];
}

const isNegation = ({ form }: Token): boolean => /^(?:not|n['’]?t|never)$/i.test(form);
/** No negation is shared over more words. */
const farthest = 60;
