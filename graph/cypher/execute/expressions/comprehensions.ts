import { isList, kindOf, ValueError, type ListValue, type Value } from "../../../values/index.ts";
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

/** `all`, `any`, `none`, `single`: null when an unknown predicate could change the answer. */
export function compileQuantifier(expression: BoundQuantifier, compiler: Compiler): Evaluator {
  const list = listOf(expression.list, compiler);
  const { slot } = expression.variable;
  const where = truth(expression.where, compiler);
  const count = (row: Row, items: ListValue): Counts => {
    const counts = { true: 0, false: 0, unknown: 0 };
    for (const item of items) {
      row[slot] = item;
      const holds = where(row);
      if (holds === null) counts.unknown += 1;
      else if (holds) counts.true += 1;
      else counts.false += 1;
    }
    return counts;
  };
  const decide = deciders[expression.quantifier];
  return (row) => {
    const items = list(row);
    return items === null ? null : decide(count(row, items));
  };
}

interface Counts {
  true: number;
  false: number;
  unknown: number;
}

const unless = (isUnknown: boolean, answer: boolean): boolean | null => (isUnknown ? null : answer);

const deciders = {
  all: (c: Counts) => (c.false > 0 ? false : unless(c.unknown > 0, true)),
  any: (c: Counts) => (c.true > 0 ? true : unless(c.unknown > 0, false)),
  none: (c: Counts) => (c.true > 0 ? false : unless(c.unknown > 0, true)),
  single: (c: Counts) => (c.true > 1 ? false : unless(c.unknown > 0, c.true === 1)),
};

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
function listOf(expression: BoundExpression, compiler: Compiler): (row: Row) => ListValue | null {
  const evaluate = compiler.expression(expression);
  return (row) => {
    const value = evaluate(row);
    if (value === null || isList(value)) return value;
    const error = new ValueError(
      "TypeError",
      "InvalidArgumentType",
      `Expected a List but this is a ${kindOf(value)}.`,
    );
    throw compiler.error(error, expression.span);
  };
}
