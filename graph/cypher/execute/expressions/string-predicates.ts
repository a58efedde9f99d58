import {
  equals,
  isList,
  kindOf,
  type ListValue,
  type Ternary,
  type Value,
  argumentError,
  typeError,
} from "../../../values/index.ts";
import type { BoundPredicate } from "../../bind/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Evaluator } from "../row.ts";

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
      const matches = matcher((error) => compiler.error(error, span));
      return (row) => ofStrings(a(row), b(row), matches);
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

/** The whole text must match; `(?i)` and its like at the start are taken as flags. */
function matcher(located: (error: unknown) => Error): (text: string, pattern: string) => boolean {
  const compiled = new Map<string, RegExp>();
  return (text, pattern) => {
    let regex = compiled.get(pattern);
    if (!regex) compiled.set(pattern, (regex = compileRegex(pattern, located)));
    return regex.test(text);
  };
}

function compileRegex(pattern: string, located: (error: unknown) => Error): RegExp {
  const flags = /^\(\?([imsu]+)\)/.exec(pattern);
  const body = fromJava(flags ? pattern.slice(flags[0].length) : pattern);
  try {
    return new RegExp(`^(?:${body})$`, `u${flags?.[1]?.replaceAll("u", "") ?? ""}`);
  } catch {
    throw located(argumentError(`\`${pattern}\` is not a regular expression.`));
  }
}

/** What JavaScript does not know: `\Q...\E`, and that every sign may be escaped. */
function fromJava(pattern: string): string {
  const code = (char: string) => `\\u{${char.codePointAt(0)!.toString(16)}}`;
  return pattern.replace(/\\Q(.*?)(?:\\E|$)|\\(.)/gsu, (all, quoted?: string, sign?: string) => {
    if (sign === undefined) return (quoted ?? "").replace(/./gsu, code);
    return /[a-z\d^$\\.*+?()[\]{}|/]/i.test(sign) ? all : code(sign);
  });
}
