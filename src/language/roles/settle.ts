import type { Argument, Predicate, Token } from "../annotation.ts";
import type { Frames } from "./frames.ts";
import { carriers } from "./light-verbs.ts";
import { settleNegation } from "./negation.ts";
import { antecedent } from "./relatives.ts";
import { dependentsOf } from "./slots.ts";
import type { Valency } from "./valency.ts";

/** What the tree and the lists of PropBank know better than the net, which gives each word its role by itself. */
export function settleRoles(
  tokens: readonly Token[],
  found: readonly Predicate[],
  frames: Frames,
  valency: Valency,
): Predicate[] {
  const predicates = found.filter(
    ({ token, arguments: all }) =>
      frames.admit(tokens[token]!) || all.some(({ role }) => role === "ARGM-LVB"),
  );
  const light = carriers(tokens, predicates);
  const dependents = dependentsOf(tokens);
  return predicates.map((predicate) => {
    const { token } = predicate;
    const settled = settleNegation(tokens, dependents, predicate).map((argument) =>
      inPassive(tokens, token, argument),
    );
    const all = valency.settle(tokens, dependents, token, once(tokens, token, settled));
    return {
      token,
      arguments: light.has(token)
        ? all.filter(({ role }) => !ofNoun.test(role))
        : [...antecedent(tokens, dependents, token, all), ...all],
    };
  });
}

/** Roles that belong to the noun of a light verb. */
const ofNoun = /^ARG(?:[01]|M-NEG)$/;

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
