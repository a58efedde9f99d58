import type { Argument, Token } from "../annotation.ts";

/**
 * "A fight that left one dead", "the packages they have": the noun of a relative clause takes the place that the clause
 * leaves open, as the one who does or the thing done; none where the net gave it a role, or the clause says when or where.
 */
export function antecedent(
  tokens: readonly Token[],
  dependents: readonly (readonly number[])[],
  verb: number,
  all: readonly Argument[],
): readonly Argument[] {
  const { relation, head: noun, upos } = tokens[verb]!;
  const has = (role: RegExp): boolean => all.some((argument) => role.test(argument.role));
  if (relation !== "acl:relcl" || upos !== "VERB" || noun > verb || !has(/^ARG\d$/)) return [];
  if (all.some(({ head }) => head === noun)) return [];
  const own = dependents[verb]!.map((word) => tokens[word]!);
  const subject = own.find((word) => word.relation.startsWith("nsubj"));
  if (subject === undefined) return [];
  if (isRelative(subject) && subject.relation === "nsubj" && !has(/^ARG0$/))
    return [{ role: "ARG0", head: noun }];
  const hasObject = own.some((word) => /^(?:obj|[cx]comp)/.test(word.relation));
  const isAdverbial =
    times.test(tokens[noun]!.lemma) ||
    tokens.slice(noun, verb).some(({ xpos }) => /^W(?:RB|P\$)$/.test(xpos));
  const isObject = !isRelative(subject) && !hasObject && !isAdverbial && has(/^ARG0$/);
  return (isRelative(subject) || isObject) && !has(/^ARG1$/) ? [{ role: "ARG1", head: noun }] : [];
}

const isRelative = ({ xpos, form }: Token): boolean => /^W(?:DT|P)$/.test(xpos) || /^that$/i.test(form);
const times = /^(?:way|time|day|reason|place|year|week|month|moment|night)$/;
