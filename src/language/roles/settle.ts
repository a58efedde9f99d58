import type { Argument, Predicate, Token } from "../annotation.ts";

/** What the tree knows better than the net, which gives each word its role by itself. */
export function settleRoles(tokens: readonly Token[], predicates: readonly Predicate[]): Predicate[] {
  return predicates.map(({ token, arguments: all }) => {
    const settled = all
      .map((argument) => inPassive(tokens, token, argument))
      .filter((argument) => !isFarNegation(tokens, token, argument));
    const shared = sharedNegation(tokens, token).filter(
      ({ head }) => !settled.some((known) => known.head === head),
    );
    return { token, arguments: once(tokens, token, [...shared, ...settled]) };
  });
}

/** The subject of a passive does not do it. */
function inPassive(tokens: readonly Token[], predicate: number, argument: Argument): Argument {
  const { head, relation } = tokens[argument.head]!;
  const isPassive = head === predicate && relation === "nsubj:pass";
  return isPassive && argument.role === "ARG0" ? { ...argument, role: "ARG1" } : argument;
}

/** There is one doer and one thing done: of several the only one that hangs on the predicate itself is left. */
function once(tokens: readonly Token[], predicate: number, all: readonly Argument[]): Argument[] {
  const isNear = ({ head }: Argument): boolean => tokens[head]!.head === predicate;
  return all.filter((argument) => {
    const same = all.filter(({ role }) => role === argument.role);
    const isSole = /^ARG[01]$/.test(argument.role) && same.filter(isNear).length === 1;
    return !isSole || isNear(argument);
  });
}

/** "Not" negates its head, or what its head is an auxiliary of, or an auxiliary beside it. */
function isFarNegation(tokens: readonly Token[], predicate: number, { role, head }: Argument): boolean {
  if (role !== "ARGM-NEG") return false;
  const governor = tokens[head]!.head;
  const isBeside = tokens[predicate]!.head === governor || tokens[governor]?.head === predicate;
  return governor !== predicate && !isBeside;
}

/** "They can't stay or leave": what is joined by "or" to a negated word, with no subject of its own, is negated too. */
function sharedNegation(tokens: readonly Token[], verb: number): Argument[] {
  const { head: first, relation } = tokens[verb]!;
  if (relation !== "conj" || first > verb) return [];
  const own = tokens.slice(first, verb).filter(({ head }) => head === verb);
  const isJoined = own.some(({ form }) => /^n?or$/i.test(form));
  const isItsOwn = own.some((word) => word.relation.startsWith("nsubj") || isNegation(word));
  if (!isJoined || isItsOwn) return [];
  for (let head = verb - 1; head > verb - farthest && head >= 0; head--)
    if (tokens[head]!.head === first && isNegation(tokens[head]!)) return [{ role: "ARGM-NEG", head }];
  return [];
}

const isNegation = ({ form }: Token): boolean => /^(?:not|n['’]?t|never)$/i.test(form);
/** No negation is shared over more words. */
const farthest = 60;
