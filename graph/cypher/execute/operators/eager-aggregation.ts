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
      aggregates.forEach(({ variable }, i) => (group.row[variable.slot] = group.accumulators[i]!.result()));
      if (!next(group.row)) return false;
    }
    return true;
  };
}

interface Feed {
  readonly create: () => Accumulator;
  readonly add: (accumulator: Accumulator, row: Row) => void;
}

function feed(aggregate: BoundAggregate, compiler: Compiler): Feed {
  const definition = aggregate.function;
  if (!definition)
    return {
      create: countRows,
      add: (accumulator) => {
        accumulator.add(true);
      },
    };
  const { span } = aggregate.arguments[0] ?? { span: { start: 0, end: 0 } };
  const [first, second] = aggregate.arguments.map(compiler.expression);
  const value: Evaluator = first ?? (() => null);
  const located = <T>(run: () => T): T => {
    try {
      return run();
    } catch (error) {
      throw compiler.error(error, span);
    }
  };
  const create = () => {
    const accumulator = definition.create();
    const tested = aggregate.distinct ? distinctly(accumulator) : accumulator;
    return { add: tested.add.bind(tested), result: () => located(() => tested.result()) };
  };
  return {
    create,
    add: (accumulator, row) => {
      const [argument, parameter] = [value(row), second?.(row)];
      try {
        if (parameter === undefined) accumulator.add(argument);
        else accumulator.add(argument, parameter);
      } catch (error) {
        throw compiler.error(error, span);
      }
    },
  };
}

function countRows(): Accumulator {
  let count = 0;
  return {
    add: () => {
      count += 1;
    },
    result: () => count,
  };
}

/** Passes on each of several equivalent values once. */
function distinctly(inner: Accumulator): Accumulator {
  const seen = new Set<GroupingKey>();
  return {
    add: (value: Value, argument?: Value) => {
      const key = groupingKey(value);
      if (seen.has(key)) return;
      seen.add(key);
      if (argument === undefined) inner.add(value);
      else inner.add(value, argument);
    },
    result: () => inner.result(),
  };
}
