import { groupingKey, groupingKeyOf, type GroupingKey } from "../../values/index.ts";
import type { Variable } from "../bind/index.ts";
import type { Row } from "./row.ts";

/**
 * The key of a row by some of its slots. Ids stand for their entities: within one slot they cannot meet other values.
 */
export function groupKey(variables: readonly Variable[]): (row: Row) => GroupingKey {
  const slots = variables.map(({ slot }) => slot);
  const [first] = slots;
  if (first === undefined) return () => null;
  if (slots.length === 1) return (row) => groupingKey(row[first]!);
  return (row) => groupingKeyOf(slots.map((slot) => row[slot]!));
}
