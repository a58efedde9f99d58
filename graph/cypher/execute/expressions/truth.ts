import { isList, kindOf, type Ternary, type Value, typeError } from "../../../values/index.ts";
import type { BoundExpression } from "../../bind/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Row } from "../row.ts";

/** A truth value, or an error when the operand turns out to be something else. */
export function truth(expression: BoundExpression, compiler: Compiler): (row: Row) => Ternary {
  const evaluate = compiler.expression(expression);
  return (row) => {
    const value = evaluate(row);
    return typeof value === "boolean" || value === null ? value : notBoolean(value, expression, compiler);
  };
}

function notBoolean(value: Value, { span }: BoundExpression, compiler: Compiler): never {
  const what = isList(value) ? "List" : kindOf(value);
  throw compiler.error(typeError(`Expected a Boolean but this is a ${what}.`), span);
}
