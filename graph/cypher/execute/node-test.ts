import type { BoundExpression } from "../bind/index.ts";
import type { ComparisonOperator } from "../parse/index.ts";
import type { Compiler } from "./compiler.ts";
import type { Row } from "./row.ts";

/** Puts those of the nodes that pass to the front of `kept`, which may be the same; gives how many they are. */
export type NodeTest = (nodes: Int32Array, kept: Int32Array, row: Row) => number;

/** A predicate asked of many nodes: `n.key > 5` of a column of numbers in one loop, anything else one by one. */
export function nodeTest(predicate: BoundExpression, slot: number, compiler: Compiler): NodeTest {
  const holds = compiler.predicate([predicate]);
  const oneByOne: NodeTest = (nodes, kept, row) => {
    let count = 0;
    for (let i = 0; i < nodes.length; i++) {
      const node = (row[slot] = nodes[i]!);
      if (holds(row)) kept[count++] = node;
    }
    return count;
  };
  return numberTest(predicate, slot, compiler, oneByOne) ?? oneByOne;
}

/** Whether a number passes that is less than, equal to or greater than the other. */
type Passes = readonly [less: boolean, equal: boolean, greater: boolean];

const outcomes: Partial<Record<ComparisonOperator, Passes>> = {
  "<": [true, false, false],
  "<=": [true, true, false],
  "=": [false, true, false],
  ">=": [false, true, true],
  ">": [false, false, true],
};

function numberTest(
  predicate: BoundExpression,
  slot: number,
  compiler: Compiler,
  general: NodeTest,
): NodeTest | null {
  const passes = predicate.kind === "Comparison" ? outcomes[predicate.operator] : undefined;
  if (predicate.kind !== "Comparison" || !passes) return null;
  const { left, right } = predicate;
  const key = keyOf(left, slot) ?? keyOf(right, slot);
  const other = keyOf(left, slot) === null ? left : right;
  if (key === null || !isPlain(other)) return null;
  const column = compiler.index.numbers.column(key);
  const sought = compiler.expression(other);
  const [less, equal, greater] = other === right ? passes : passes.toReversed();
  return (nodes, kept, row) => {
    const bound = sought(row);
    if (typeof bound !== "number" || column.isPartial) return general(nodes, kept, row);
    const { values } = column;
    let count = 0;
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      const value = values[node]!;
      // NaN stands for whatever is no number, and passes nothing.
      if (value < bound ? less : value > bound ? greater : value === bound && equal) kept[count++] = node;
    }
    return count;
  };
}

/** The key of `n.key`, for the node of a slot. */
function keyOf(expression: BoundExpression, slot: number): string | null {
  if (expression.kind !== "Property" || expression.subject.kind !== "Variable") return null;
  const { variable } = expression.subject;
  return variable.representation === "node" && variable.slot === slot ? expression.key : null;
}

/** What can be read at any time and raises no error. */
const isPlain = ({ kind }: BoundExpression): boolean =>
  kind === "Literal" || kind === "Parameter" || kind === "Variable";
