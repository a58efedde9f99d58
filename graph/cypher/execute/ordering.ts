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
  readonly keysOf: (row: Row) => readonly Value[];
  readonly compare: (a: Sorted, b: Sorted) => number;
  readonly compareKeys: (a: readonly Value[], b: readonly Value[]) => number;
}

/** ORDER BY over any values (CIP2016-06-14, "Orderability"). */
export function orderingOf(items: readonly BoundSort[], compiler: Compiler): Ordering {
  const evaluators = items.map(({ expression }) => compiler.expression(expression));
  const signs = items.map(({ descending }) => (descending ? -1 : 1));
  const compareKeys = (a: readonly Value[], b: readonly Value[]): number => {
    for (let i = 0; i < signs.length; i++) {
      const order = compare(a[i]!, b[i]!);
      if (order !== 0) return order * signs[i]!;
    }
    return 0;
  };
  return {
    keysOf: (row) => evaluators.map((evaluate) => evaluate(row)),
    compareKeys,
    compare: (a, b) => compareKeys(a.keys, b.keys),
  };
}
