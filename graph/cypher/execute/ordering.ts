import { compare, type Value } from "../../values/index.ts";
import type { BoundSort } from "../bind/index.ts";
import type { Compiler } from "./compiler.ts";
import type { Row } from "./row.ts";

/** A row kept with the values it is sorted by. */
export interface Sorted {
  readonly row: Row;
  readonly keys: readonly Value[];
}

export interface Ordering {
  readonly keep: (row: Row) => Sorted;
  readonly compare: (a: Sorted, b: Sorted) => number;
  /** Whether a row comes before one that is kept. */
  readonly isBefore: (row: Row, kept: Sorted) => boolean;
}

/** ORDER BY over any values (CIP2016-06-14, "Orderability"). */
export function orderingOf(items: readonly BoundSort[], compiler: Compiler): Ordering {
  const evaluators = items.map(({ expression }) => compiler.expression(expression));
  const signs = items.map(({ descending }) => (descending ? -1 : 1));
  return {
    keep: (row) => ({ keys: evaluators.map((evaluate) => evaluate(row)), row: row.slice() }),
    compare: (a, b) => {
      for (let i = 0; i < signs.length; i++) {
        const order = compare(a.keys[i]!, b.keys[i]!);
        if (order !== 0) return order * signs[i]!;
      }
      return 0;
    },
    isBefore: (row, { keys }) => {
      for (let i = 0; i < signs.length; i++) {
        const order = compare(evaluators[i]!(row), keys[i]!);
        if (order !== 0) return order * signs[i]! < 0;
      }
      return false;
    },
  };
}
