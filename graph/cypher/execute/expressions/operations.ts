import {
  add,
  divide,
  isList,
  kindOf,
  multiply,
  power,
  remainder,
  subtract,
  type Value,
  typeError,
} from "../../../values/index.ts";
import type { ArithmeticOperator, BoundArithmetic, BoundCall } from "../../bind/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Evaluator } from "../row.ts";

const operations: Readonly<Record<ArithmeticOperator, (a: Value, b: Value) => Value>> = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": divide,
  "%": remainder,
  "^": power,
  "||": concatenate,
};

function concatenate(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (typeof a === "string" && typeof b === "string") return a + b;
  if (isList(a) && isList(b)) return [...a, ...b];
  throw typeError(`\`||\` joins two Strings or two Lists, not a ${kindOf(a)} and a ${kindOf(b)}.`);
}

export function compileArithmetic(
  { operator, left, right, span }: BoundArithmetic,
  compiler: Compiler,
): Evaluator {
  const a = compiler.expression(left);
  const b = compiler.expression(right);
  const operate = operations[operator];
  return (row) => {
    try {
      return operate(a(row), b(row));
    } catch (error) {
      throw compiler.error(error, span);
    }
  };
}

export function compileCall(call: BoundCall, compiler: Compiler): Evaluator {
  const apply = call.function.bind(compiler.functions);
  const args = call.arguments.map(compiler.expression);
  const { span } = call;
  if (call.function.name === "coalesce") return firstNotNull(args);
  return (row) => {
    const values = args.map((argument) => argument(row));
    try {
      return apply(...values);
    } catch (error) {
      throw compiler.error(error, span);
    }
  };
}

/** `coalesce()` asks no further than it must: what follows may be an error. */
function firstNotNull(values: readonly Evaluator[]): Evaluator {
  return (row) => {
    for (const evaluate of values) {
      const value = evaluate(row);
      if (value !== null) return value;
    }
    return null;
  };
}
