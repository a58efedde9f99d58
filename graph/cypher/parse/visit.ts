import type { Expression, PathPattern } from "./ast.ts";

/**
 * The expressions directly inside one, and the patterns, which may hold more of them. What a subquery holds is its own
 * affair.
 */
export function subexpressions(part: object): readonly Expression[] {
  if ("query" in part) return [];
  return Object.values(part).flatMap((inner: unknown) => {
    if (typeof inner !== "object" || inner === null) return [];
    return "kind" in inner ? [inner as Expression] : subexpressions(inner);
  });
}

/** The variables a comprehension, quantifier or reduce brings in for its inner expressions. */
export function localNames(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case "ListComprehension":
    case "Quantifier":
      return [expression.variable.name];
    case "Reduce":
      return [expression.variable.name, expression.accumulator.name];
    case "PatternComprehension":
    case "PatternExpression":
      return patternNames(expression.pattern);
    default:
      return [];
  }
}

function patternNames(pattern: PathPattern): readonly string[] {
  const names = pattern.variable ? [pattern.variable.name] : [];
  for (const element of pattern.elements)
    if (element.kind !== "QuantifiedPattern" && element.variable) names.push(element.variable.name);
  return names;
}

/** Whether some expression in it, itself included, is such. */
export function contains(expression: Expression, isSuch: (expression: Expression) => boolean): boolean {
  return isSuch(expression) || subexpressions(expression).some((inner) => contains(inner, isSuch));
}

/** Whether two expressions differ in white space at most. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((x, i) => isSame(x, b[i]));
  const other = b as Readonly<Record<string, unknown>>;
  return Object.entries(a).every(([name, value]) => name === "span" || isSame(value, other[name]));
}
