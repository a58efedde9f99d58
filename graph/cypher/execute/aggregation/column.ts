import { groupingKey, type GroupingKey, type Value } from "../../../values/index.ts";
import type { BoundAggregate } from "../../bind/index.ts";
import type { Accumulator, AggregateFunction } from "../../functions/signature.ts";
import type { Compiler } from "../compiler.ts";
import { idAt, type Evaluator, type Row } from "../row.ts";

/** What one aggregate has gathered for every group, by the group's number. */
export interface Column {
  /** Forgets all groups. */
  readonly clear: () => void;
  /** Begins the next group. */
  readonly open: () => void;
  readonly add: (group: number, row: Row) => void;
  readonly result: (group: number) => Value;
}

/** The column of an aggregate; `isSingle` when there is but one group. */
export function columnOf(aggregate: BoundAggregate, isSingle: boolean, compiler: Compiler): Column {
  const { function: definition, arguments: args, distinct } = aggregate;
  if (!definition) return counting(() => true);
  const [only] = args;
  if (definition.name === "count" && only?.kind === "Variable") {
    const { slot, representation } = only.variable;
    if (!distinct) return counting((row) => row[slot] !== null);
    if (representation === "node" && isSingle) return distinctNodes(slot, compiler);
  }
  return accumulating(aggregate, definition, compiler);
}

/** How many rows count. */
function counting(counts: (row: Row) => boolean): Column {
  const numbers: number[] = [];
  return {
    clear: () => (numbers.length = 0),
    open: () => numbers.push(0),
    add: (group, row) => {
      if (counts(row)) numbers[group]! += 1;
    },
    result: (group) => numbers[group]!,
  };
}

/** `count(DISTINCT n)` of a node, without a value for each. */
function distinctNodes(slot: number, compiler: Compiler): Column {
  const seen = compiler.idSet();
  return {
    clear: () => {
      seen.clear();
    },
    open: () => undefined,
    add: (_group, row) => {
      const id = idAt(row, slot);
      if (id !== null && !seen.has(id)) seen.add(id);
    },
    result: () => seen.size,
  };
}

/** Aggregates that keep every value. */
const keeping: ReadonlySet<string> = new Set(["collect", "percentileCont", "percentileDisc"]);

function accumulating(
  { arguments: args, distinct }: BoundAggregate,
  { create, name }: AggregateFunction,
  compiler: Compiler,
): Column {
  const { budget } = compiler;
  const keeps = distinct || keeping.has(name) ? 1 : 0;
  let held = 0;
  const { span } = args[0]!;
  const [first, second] = args.map(compiler.expression);
  const value: Evaluator = first ?? (() => null);
  const accumulators: Accumulator[] = [];
  return {
    clear: () => {
      accumulators.length = 0;
      budget.hold(-held);
      held = 0;
    },
    open: () => accumulators.push(distinct ? new DistinctAccumulator(create()) : create()),
    add: (group, row) => {
      const argument = value(row);
      const accumulator = accumulators[group]!;
      held += keeps;
      budget.hold(keeps);
      try {
        if (second) accumulator.add(argument, second(row));
        else accumulator.add(argument);
      } catch (error) {
        throw compiler.error(error, span);
      }
    },
    result: (group) => {
      try {
        return accumulators[group]!.result();
      } catch (error) {
        throw compiler.error(error, span);
      }
    },
  };
}

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
