import type { Expression, MapLiteral, Parameter, PathPattern } from "./ast.ts";

/** The expressions directly inside one, those in patterns included and those in subqueries not. */
export function subexpressions(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "Literal":
    case "Parameter":
    case "Variable":
    case "CountStar":
    case "SubqueryExpression":
      return [];
    case "PropertyLookup":
    case "LabelPredicate":
      return [expression.subject];
    case "Subscript":
      return [expression.subject, expression.index];
    case "Slice":
      return present(expression.subject, expression.from, expression.to);
    case "ListLiteral":
      return expression.items;
    case "MapLiteral":
      return expression.entries.map(({ value }) => value);
    case "MapProjection":
      return [
        expression.subject,
        ...expression.elements.flatMap((e) => (e.kind === "LiteralField" ? [e.value] : [])),
      ];
    case "FunctionInvocation":
      return expression.arguments;
    case "Unary":
    case "IsNull":
    case "IsTyped":
      return [expression.operand];
    case "Binary":
      return [expression.left, expression.right];
    case "Comparison":
      return [expression.first, ...expression.rest.map(({ operand }) => operand)];
    case "Case":
      return present(
        expression.operand,
        ...expression.alternatives.flatMap(({ when, then }) => [...when, then]),
        expression.otherwise,
      );
    case "ListComprehension":
      return present(expression.list, expression.where, expression.projection);
    case "Quantifier":
      return [expression.list, expression.where];
    case "Reduce":
      return [expression.initial, expression.list, expression.step];
    case "PatternComprehension":
      return present(...patternExpressions(expression.pattern), expression.where, expression.projection);
    case "PatternExpression":
      return patternExpressions(expression.pattern);
  }
}

const present = (...expressions: readonly (Expression | null)[]): readonly Expression[] =>
  expressions.filter((expression) => expression !== null);

function patternExpressions(pattern: PathPattern): readonly Expression[] {
  return pattern.elements.flatMap((element) => {
    if (element.kind === "QuantifiedPattern")
      return present(...patternExpressions(element.path), element.where);
    return present(...propertyExpressions(element.properties), element.where);
  });
}

const propertyExpressions = (properties: MapLiteral | Parameter | null): readonly Expression[] =>
  properties ? [properties] : [];

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
