import type { EagerAggregation } from "../../plan/index.ts";
import { columnOf } from "../aggregation/column.ts";
import { Groups } from "../aggregation/groups.ts";
import type { Compiler } from "../compiler.ts";
import type { Sink } from "../row.ts";

/** One row for every group of equivalent keys; without keys one row for all, even when there are none. */
export function eagerAggregation(operator: EagerAggregation, next: Sink, compiler: Compiler): Sink {
  const { input, keys, carried, aggregates } = operator;
  const isSingle = keys.length === 0;
  const columns = aggregates.map((aggregate) => columnOf(aggregate, isSingle, compiler));
  const slots = aggregates.map(({ variable }) => variable.slot);
  const groups = isSingle ? null : new Groups(keys, carried, compiler);
  let count = 0;
  const open = () => {
    count += 1;
    for (const column of columns) column.open();
  };
  const run = compiler.operator(input, (row) => {
    const group = groups ? groups.of(row) : 0;
    if (group === count) open();
    for (let i = 0; i < columns.length; i++) columns[i]!.add(group, row);
    return true;
  });
  return (row) => {
    count = 0;
    groups?.begin();
    for (const column of columns) column.clear();
    if (isSingle) open();
    run(row);
    groups?.end();
    for (let group = 0; group < count; group++) {
      groups?.restore(group, row);
      for (let i = 0; i < columns.length; i++) row[slots[i]!] = columns[i]!.result(group);
      if (!next(row)) return false;
    }
    return true;
  };
}
