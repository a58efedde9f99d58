import {
  equals,
  isList,
  kindOf,
  type ListValue,
  type Ternary,
  type Value,
  typeError,
} from "../../../values/index.ts";
import type { BoundPredicate } from "../../bind/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Evaluator } from "../row.ts";
import { regularExpression, type Matcher } from "./regular-expression.ts";

/** IN, STARTS WITH, ENDS WITH, CONTAINS and `=~`. */
export function compilePredicate(
  { operator, left, right, span }: BoundPredicate,
  compiler: Compiler,
): Evaluator {
  const a = compiler.expression(left);
  const b = compiler.expression(right);
  switch (operator) {
    case "IN":
      return (row) => isIn(a(row), b(row), (error) => compiler.error(error, span));
    case "STARTS WITH":
      return (row) => ofStrings(a(row), b(row), (text, part) => text.startsWith(part));
    case "ENDS WITH":
      return (row) => ofStrings(a(row), b(row), (text, part) => text.endsWith(part));
    case "CONTAINS":
      return (row) => ofStrings(a(row), b(row), (text, part) => text.includes(part));
    case "=~": {
      const kept = new Map<string, Matcher>();
      const step = () => {
        compiler.budget.step();
      };
      const matches = (text: string, pattern: string) => {
        let matcher = kept.get(pattern);
        if (!matcher) kept.set(pattern, (matcher = regularExpression(pattern, compiler.automaton)));
        return matcher(text, step);
      };
      return (row) => {
        try {
          return ofStrings(a(row), b(row), matches);
        } catch (error) {
          throw compiler.error(error, span);
        }
      };
    }
  }
}

/** On anything but two strings the answer is unknown. */
function ofStrings(a: Value, b: Value, test: (a: string, b: string) => boolean): Ternary {
  return typeof a === "string" && typeof b === "string" ? test(a, b) : null;
}

function isIn(value: Value, list: Value, located: (error: unknown) => Error): Ternary {
  if (list === null) return null;
  if (!isList(list)) throw located(typeError(`IN looks in a List, not in a ${kindOf(list)}.`));
  return holds(list, value);
}

function holds(list: ListValue, value: Value): Ternary {
  let result: Ternary = false;
  for (const item of list) {
    const isEqual = equals(value, item);
    if (isEqual === true) return true;
    if (isEqual === null) result = null;
  }
  return result;
}
