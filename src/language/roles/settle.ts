import type { Argument, Predicate, Token } from "../annotation.ts";

/** What the tree knows better than the net, which gives each word its role by itself. */
export function settleRoles(tokens: readonly Token[], predicates: readonly Predicate[]): Predicate[] {
  const byToken = new Map(predicates.map((predicate) => [predicate.token, predicate]));
  return predicates.map(({ token, arguments: all }) => {
    const settled = all
      .map((argument) => inPassive(tokens, token, argument))
      .filter((argument) => !isFarNegation(tokens, token, argument));
    const shared = sharedNegation(tokens, token, byToken.get(tokens[token]!.head));
    return { token, arguments: once(tokens, token, shared === null ? settled : [shared, ...settled]) };
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

/** "They can't stay or leave": what is joined by "or" to a negated verb, with no subject of its own, is negated too. */
function sharedNegation(
  tokens: readonly Token[],
  verb: number,
  first: Predicate | undefined,
): Argument | null {
  if (first === undefined || tokens[verb]!.relation !== "conj") return null;
  const own = tokens.slice(first.token, verb).filter(({ head }) => head === verb);
  const isJoined = own.some(({ form }) => /^n?or$/i.test(form));
  const isItsOwn = own.some(
    ({ relation, form }) => relation.startsWith("nsubj") || /^(?:not|n['’]t|never)$/i.test(form),
  );
  if (!isJoined || isItsOwn) return null;
  return first.arguments.find(({ role, head }) => role === "ARGM-NEG" && head < verb) ?? null;
}
