import { isInteger, kindOf, ValueError } from "../../values/index.ts";
import type { BoundExpression } from "../bind/index.ts";
import type { Compiler } from "./compiler.ts";
import type { Row } from "./row.ts";

/** The number that SKIP or LIMIT gives: an integer, not negative. */
export function countOf(
  expression: BoundExpression,
  where: string,
  compiler: Compiler,
): (row: Row) => number {
  const evaluate = compiler.expression(expression);
  return (row) => {
    const value = evaluate(row);
    if (!isInteger(value)) {
      const reason = `${where} takes an Integer, not a ${kindOf(value)}.`;
      throw compiler.error(new ValueError("SyntaxError", "InvalidArgumentType", reason), expression.span);
    }
    if (value < 0)
      throw compiler.error(
        new ValueError("SyntaxError", "NegativeIntegerArgument", `${where} cannot be negative.`),
        expression.span,
      );
    return Number(value);
  };
}
