import { groupingKey, groupingKeyOf, type GroupingKey, type Value } from "../../../values/index.ts";
import type { BoundExpression, ProjectedItem } from "../../bind/index.ts";
import type { EagerAggregation } from "../../plan/index.ts";
import type { Compiler } from "../compiler.ts";
import type { IdSet } from "../id-set.ts";
import { idAt, type Evaluator, type Row } from "../row.ts";

/** Numbers the groups of equivalent keys in the order in which they are met. */
export class Groups {
  private readonly evaluators: readonly Evaluator[];
  private readonly numbers = new Map<GroupingKey, number>();
  /** The node that decides all keys, and the groups of those seen: their keys need not be read again. */
  private readonly decider: number;
  private readonly seen: IdSet | null;
  private readonly groupOfSeen: number[] = [];
  /** What is kept of the first row of each group, which stands for it: by slot, then by group. */
  private readonly slots: readonly number[];
  private readonly kept: readonly Value[][];
  private readonly carried: readonly number[];

  constructor({ keys, carried }: EagerAggregation, compiler: Compiler) {
    this.evaluators = keys.map((item) => keyReader(item, compiler));
    this.slots = [...keys.map(({ variable }) => variable.slot), ...carried];
    this.carried = carried;
    this.kept = this.slots.map(() => []);
    this.decider = deciderOf(keys);
    this.seen = this.decider === -1 ? null : compiler.idSet();
  }

  clear(): void {
    this.numbers.clear();
    this.seen?.clear();
    for (const values of this.kept) values.length = 0;
  }

  /** The group of a row: as many as there were before when it is new. */
  of(row: Row): number {
    const { seen } = this;
    const node = seen && idAt(row, this.decider);
    if (!seen || node === null) return this.find(row);
    const place = seen.placeOf(node);
    if (place !== -1) return this.groupOfSeen[place]!;
    const group = this.find(row);
    this.groupOfSeen[seen.size] = group;
    seen.add(node);
    return group;
  }

  /** Puts what a group keeps into a row. */
  restore(group: number, row: Row): void {
    const { slots, kept } = this;
    for (let i = 0; i < slots.length; i++) row[slots[i]!] = kept[i]![group]!;
  }

  private find(row: Row): number {
    const { evaluators, numbers } = this;
    const values = evaluators.map((evaluate) => evaluate(row));
    const key = values.length === 1 ? groupingKey(values[0]!) : groupingKeyOf(values);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const group = numbers.size;
    numbers.set(key, group);
    for (const slot of this.carried) values.push(row[slot]!);
    for (let i = 0; i < values.length; i++) this.kept[i]!.push(values[i]!);
    return group;
  }
}

/** An id stands for its entity: within one slot it cannot meet other values. */
function keyReader({ variable, expression }: ProjectedItem, compiler: Compiler): Evaluator {
  const { slot } = variable;
  if (expression.kind === "Variable" && expression.variable.slot === slot) return (row) => row[slot]!;
  return compiler.expression(expression);
}

/** The slot of the node that all keys are, or are properties of; -1 when there is none. */
function deciderOf(keys: readonly ProjectedItem[]): number {
  const slots = new Set(keys.map(({ expression }) => nodeSlot(expression)));
  const [slot = -1] = slots;
  return slots.size === 1 ? slot : -1;
}

function nodeSlot(expression: BoundExpression): number {
  const subject = expression.kind === "Property" ? expression.subject : expression;
  const isNode = subject.kind === "Variable" && subject.variable.representation === "node";
  return isNode ? subject.variable.slot : -1;
}
