import type { Predicate, Token } from "../annotation.ts";

/**
 * Verbs that only carry a noun ("take a look", "has no interest in it"), by their words: those of which a predicate noun
 * that is their object says so. In PropBank such a verb has no doer and nothing done of its own; the noun has them.
 */
export function carriers(tokens: readonly Token[], predicates: readonly Predicate[]): ReadonlySet<number> {
  return new Set(
    predicates.flatMap(({ token, arguments: all }) =>
      all
        .filter(({ role, head }) => role === "ARGM-LVB" && isObject(tokens, token, head))
        .map(({ head }) => head),
    ),
  );
}

const isObject = (tokens: readonly Token[], noun: number, verb: number): boolean =>
  tokens[noun]!.head === verb && tokens[noun]!.relation === "obj";
