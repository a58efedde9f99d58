import { isList, kindOf, type ListValue, type Value, typeError } from "../../../values/index.ts";
import type { BoundComprehension, BoundExpression, BoundQuantifier, BoundReduce } from "../../bind/index.ts";
import type { Compiler } from "../compiler.ts";
import type { Evaluator, Row } from "../row.ts";
import { truth } from "./truth.ts";

/** `[x IN list WHERE p | e]` */
export function compileListComprehension(expression: BoundComprehension, compiler: Compiler): Evaluator {
  const list = listOf(expression.list, compiler);
  const { slot } = expression.variable;
  const where = expression.where && truth(expression.where, compiler);
  const projection = expression.projection && compiler.expression(expression.projection);
  return (row) => {
    const items = list(row);
    if (items === null) return null;
    const result: Value[] = [];
    for (const item of items) {
      row[slot] = item;
      if (where && where(row) !== true) continue;
      result.push(projection ? projection(row) : item);
    }
    return result;
  };
}

/** `all`, `any`, `none`, `single`: null when an unknown predicate could change the answer; the first that settles it ends it. */
export function compileQuantifier(expression: BoundQuantifier, compiler: Compiler): Evaluator {
  const list = listOf(expression.list, compiler);
  const { slot } = expression.variable;
  const where = truth(expression.where, compiler);
  const { quantifier } = expression;
  const isAny = quantifier === "any";
  const isSingle = quantifier === "single";
  const sought = quantifier !== "all";
  return (row) => {
    const items = list(row);
    if (items === null) return null;
    let [found, isUnknown] = [0, false];
    for (const item of items) {
      row[slot] = item;
      const holds = where(row);
      if (holds === null) isUnknown = true;
      else if (holds === sought && ++found > Number(isSingle)) return isAny;
    }
    if (isUnknown) return null;
    return isSingle ? found === 1 : !isAny;
  };
}

/** `reduce(acc = initial, x IN list | step)` */
export function compileReduce(expression: BoundReduce, compiler: Compiler): Evaluator {
  const list = listOf(expression.list, compiler);
  const initial = compiler.expression(expression.initial);
  const step = compiler.expression(expression.step);
  const { slot } = expression.variable;
  const accumulator = expression.accumulator.slot;
  return (row) => {
    const items = list(row);
    if (items === null) return null;
    let result = initial(row);
    for (const item of items) {
      row[slot] = item;
      row[accumulator] = result;
      result = step(row);
    }
    return result;
  };
}

/** A list or null, or an error when it turns out to be something else. */
export function listOf(expression: BoundExpression, compiler: Compiler): (row: Row) => ListValue | null {
  const evaluate = compiler.expression(expression);
  return (row) => {
    const value = evaluate(row);
    if (value === null || isList(value)) return value;
    const error = typeError(`Expected a List but this is a ${kindOf(value)}.`);
    throw compiler.error(error, expression.span);
  };
}
