import {
  equals,
  greaterThan,
  greaterThanOrEqual,
  lessThan,
  lessThanOrEqual,
  not,
  type Ternary,
  type Value,
} from "../../../values/index.ts";
import type { BoundComparison, BoundExpression } from "../../bind/index.ts";
import type { ComparisonOperator } from "../../parse/index.ts";
import type { Compiler } from "../compiler.ts";
import { idAt, type Evaluator } from "../row.ts";

const operations: Readonly<Record<ComparisonOperator, (a: Value, b: Value) => Ternary>> = {
  "=": equals,
  "<>": (a, b) => not(equals(a, b)),
  "<": lessThan,
  "<=": lessThanOrEqual,
  ">": greaterThan,
  ">=": greaterThanOrEqual,
};

/** What two plain numbers compare to, without a look at their kinds. */
const ofNumbers: Readonly<Record<ComparisonOperator, (a: number, b: number) => boolean>> = {
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

export function compileComparison(comparison: BoundComparison, compiler: Compiler): Evaluator {
  const { operator, left, right } = comparison;
  const sameEntity = compileIdentity(operator, left, right);
  if (sameEntity) return sameEntity;
  const general = compileGeneral(comparison, compiler);
  return compileWithNumber(comparison, general, compiler) ?? general;
}

/**
 * `n.key > 5`, for a node in a slot: asked of a column of numbers. Where that has none, the general way tells whether
 * the property is null, of another type, or of a node that was deleted.
 */
function compileWithNumber(
  { operator, left, right }: BoundComparison,
  general: Evaluator,
  { index, parameters, isProfiled }: Compiler,
): Evaluator | null {
  if (isProfiled) return null;
  if (left.kind !== "Property" || left.subject.kind !== "Variable") return null;
  const { slot, representation } = left.subject.variable;
  const constant =
    right.kind === "Parameter" ? parameters.get(right.name) : right.kind === "Literal" && right.value;
  if (representation !== "node" || typeof constant !== "number" || Number.isNaN(constant)) return null;
  const column = index.numbers.column(left.key);
  const compare = ofNumbers[operator];
  return (row) => {
    const value = column.values[row[slot] as number];
    return value === undefined || Number.isNaN(value) ? general(row) : compare(value, constant);
  };
}

function compileGeneral({ operator, left, right }: BoundComparison, compiler: Compiler): Evaluator {
  const a = compiler.expression(left);
  const b = compiler.expression(right);
  const compare = operations[operator];
  const compareNumbers = ofNumbers[operator];
  return (row) => {
    const x = a(row);
    const y = b(row);
    return typeof x === "number" && typeof y === "number" ? compareNumbers(x, y) : compare(x, y);
  };
}

/** Two nodes, or two relationships, in slots are the same when their ids are. */
function compileIdentity(
  operator: ComparisonOperator,
  left: BoundExpression,
  right: BoundExpression,
): Evaluator | null {
  if (operator !== "=" && operator !== "<>") return null;
  if (left.kind !== "Variable" || right.kind !== "Variable") return null;
  const { slot: a, representation } = left.variable;
  const { slot: b } = right.variable;
  const isEntity = representation === "node" || representation === "relationship";
  if (!isEntity || right.variable.representation !== representation) return null;
  const isEqual = operator === "=";
  return (row) => {
    const x = idAt(row, a);
    const y = idAt(row, b);
    return x === null || y === null ? null : (x === y) === isEqual;
  };
}
