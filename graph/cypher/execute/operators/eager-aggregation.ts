import { groupingKey, type GroupingKey, type Value } from "../../../values/index.ts";
import type { BoundAggregate } from "../../bind/index.ts";
import type { Accumulator } from "../../functions/signature.ts";
import type { EagerAggregation } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import { groupKey } from "../group-key.ts";
import type { Evaluator, Row, Sink } from "../row.ts";

interface Group {
  /** The first row of the group stands for it. */
  readonly row: Row;
  readonly accumulators: readonly Accumulator[];
}

/** One row for every group of equivalent keys; without keys one row for all, even when there are none. */
export function eagerAggregation(operator: EagerAggregation, next: Sink, compiler: Compiler): Sink {
  const { input, keys, aggregates } = operator;
  const keyOf = groupKey(keys);
  const fed = aggregates.map((aggregate) => feed(aggregate, compiler));
  let groups = new Map<GroupingKey, Group>();
  const open = (row: Row): Group => ({ row: row.slice(), accumulators: fed.map(({ create }) => create()) });
  const run = compiler.operator(input, (row) => {
    const key = keyOf(row);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = open(row)));
    for (let i = 0; i < fed.length; i++) fed[i]!.add(group.accumulators[i]!, row);
    return true;
  });
  return (row) => {
    groups = new Map();
    run(row);
    if (keys.length === 0 && groups.size === 0) groups.set(null, open(row));
    const found = groups;
    groups = new Map();
    for (const group of found.values()) {
      for (let i = 0; i < fed.length; i++)
        group.row[aggregates[i]!.variable.slot] = fed[i]!.result(group.accumulators[i]!);
      if (!next(group.row)) return false;
    }
    return true;
  };
}

/** How one aggregate is made, fed and asked. */
interface Feed {
  readonly create: () => Accumulator;
  readonly add: (accumulator: Accumulator, row: Row) => void;
  readonly result: (accumulator: Accumulator) => Value;
}

function feed(aggregate: BoundAggregate, compiler: Compiler): Feed {
  const definition = aggregate.function;
  if (!definition) return rowCount;
  const { span } = aggregate.arguments[0] ?? { span: { start: 0, end: 0 } };
  const [first, second] = aggregate.arguments.map(compiler.expression);
  const value: Evaluator = first ?? (() => null);
  return {
    create: aggregate.distinct ? () => new DistinctAccumulator(definition.create()) : definition.create,
    add: (accumulator, row) => {
      const argument = value(row);
      try {
        if (second) accumulator.add(argument, second(row));
        else accumulator.add(argument);
      } catch (error) {
        throw compiler.error(error, span);
      }
    },
    result: (accumulator) => {
      try {
        return accumulator.result();
      } catch (error) {
        throw compiler.error(error, span);
      }
    },
  };
}

class RowCounter implements Accumulator {
  private count = 0;

  add(): void {
    this.count += 1;
  }

  result(): Value {
    return this.count;
  }
}

/** `count(*)` */
const rowCount: Feed = {
  create: () => new RowCounter(),
  add: (accumulator) => {
    accumulator.add(true);
  },
  result: (accumulator) => accumulator.result(),
};

/** Passes on each of several equivalent values once. */
class DistinctAccumulator implements Accumulator {
  private readonly inner: Accumulator;
  private readonly seen = new Set<GroupingKey>();

  constructor(inner: Accumulator) {
    this.inner = inner;
  }

  add(value: Value, argument?: Value): void {
    const { size } = this.seen;
    if (this.seen.add(groupingKey(value)).size === size) return;
    if (argument === undefined) this.inner.add(value);
    else this.inner.add(value, argument);
  }

  result(): Value {
    return this.inner.result();
  }
}
