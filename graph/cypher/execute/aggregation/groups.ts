import { groupingKey, groupingKeyOf, type GroupingKey, type Value } from "../../../values/index.ts";
import type { Dictionary, GraphIndex } from "../../../model/index/index.ts";
import type { ProjectedItem, Variable } from "../../bind/index.ts";
import type { Budget } from "../budget.ts";
import type { Compiler } from "../compiler.ts";
import type { IdSet } from "../id-set.ts";
import { idAt, type Evaluator, type Row } from "../row.ts";

/** Numbers the groups of equivalent keys in the order in which they are met. */
export class Groups {
  count = 0;
  private readonly index: GraphIndex;
  private readonly budget: Budget;
  private readonly evaluators: readonly Evaluator[];
  private readonly numbers = new Map<GroupingKey, number>();
  /** What is kept of the first row of each group, which stands for it: by slot, then by group. */
  private readonly slots: readonly number[];
  private readonly kept: readonly Value[][];
  private readonly decider: Decider | null;
  private readonly seen: IdSet;
  private readonly groupOfSeen: number[] = [];
  private dictionary: Dictionary | null = null;

  constructor(keys: readonly ProjectedItem[], carried: readonly number[], compiler: Compiler) {
    this.index = compiler.index;
    this.budget = compiler.budget;
    this.evaluators = keys.map((item) => keyReader(item, compiler));
    this.slots = [...keys.map(({ variable }) => variable.slot), ...carried];
    this.kept = this.slots.map(() => []);
    this.decider = deciderOf(keys);
    this.seen = compiler.idSet();
  }

  /** Before the first row. */
  begin(): void {
    const { decider, index } = this;
    this.dictionary = decider?.key ? index.lookup.dictionaryIfWorth(decider.key) : null;
    this.budget.hold(-this.count * (this.slots.length + 1));
    this.count = 0;
    this.numbers.clear();
    this.seen.clear();
    for (const values of this.kept) values.length = 0;
  }

  /** After the last: whether a dictionary is worth making is told by how often it was missed. */
  end(): void {
    const { decider, dictionary, index, seen } = this;
    if (decider?.key && !dictionary) index.lookup.noteAsked(decider.key, seen.size);
  }

  /** The group of a row: as many as there were before when it is new. */
  of(row: Row): number {
    const { decider, dictionary, seen } = this;
    const node = decider && idAt(row, decider.slot);
    if (!decider || node === null) return this.find(row);
    const id = dictionary ? dictionary.numbers[node] : node;
    if (id === undefined || id === -1) return this.find(row);
    const place = seen.placeOf(id);
    if (place !== -1) return this.groupOfSeen[place]!;
    const group = decider.isKey || dictionary ? this.openSeen(row, id) : this.find(row);
    this.groupOfSeen[seen.size] = group;
    seen.add(id);
    return group;
  }

  /** Puts what a group keeps into a row. */
  restore(group: number, row: Row): void {
    const { slots, kept } = this;
    for (let i = 0; i < slots.length; i++) row[slots[i]!] = kept[i]![group]!;
  }

  /** A group whose key is the node itself, or what the dictionary has under this number. */
  private openSeen(row: Row, id: number): number {
    const { dictionary, slots } = this;
    if (dictionary && !dictionary.isMixed) row[slots[0]!] = dictionary.values[id]!;
    else this.fill(row);
    return this.open(row);
  }

  private find(row: Row): number {
    const { numbers, slots, evaluators } = this;
    this.fill(row);
    const key =
      evaluators.length === 1
        ? groupingKey(row[slots[0]!]!)
        : groupingKeyOf(evaluators.map((_, i) => row[slots[i]!]!));
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, this.count);
    return this.open(row);
  }

  /** Puts the keys of a row into their slots. */
  private fill(row: Row): void {
    const { evaluators, slots } = this;
    for (let i = 0; i < evaluators.length; i++) row[slots[i]!] = evaluators[i]!(row);
  }

  private open(row: Row): number {
    const { slots, kept } = this;
    for (let i = 0; i < slots.length; i++) kept[i]!.push(row[slots[i]!]!);
    this.budget.hold(slots.length + 1);
    return this.count++;
  }
}

/** An id stands for its entity: within one slot it cannot meet other values. */
function keyReader({ variable, expression }: ProjectedItem, compiler: Compiler): Evaluator {
  const { slot } = variable;
  if (expression.kind === "Variable" && expression.variable.slot === slot) return (row) => row[slot]!;
  return compiler.expression(expression);
}

/** The node that decides all keys: one seen before need not be asked for them again. */
interface Decider {
  readonly slot: number;
  /** It is the only key itself. */
  readonly isKey: boolean;
  /** The property of it that is the only key. */
  readonly key: string | null;
}

function deciderOf(keys: readonly ProjectedItem[]): Decider | null {
  const [first, second] = keys.map(({ expression }) => expression);
  const slot = first ? nodeSlot(first) : -1;
  if (!first || slot === -1 || keys.some(({ expression }) => nodeSlot(expression) !== slot)) return null;
  const isSingle = second === undefined;
  return {
    slot,
    isKey: isSingle && first.kind === "Variable",
    key: isSingle && first.kind === "Property" ? first.key : null,
  };
}

function nodeSlot(expression: ProjectedItem["expression"]): number {
  const subject = expression.kind === "Property" ? expression.subject : expression;
  const isNode = subject.kind === "Variable" && subject.variable.representation === "node";
  return isNode ? subject.variable.slot : -1;
}

/** Variables as keys of their own. */
export const asKeys = (variables: readonly Variable[]): readonly ProjectedItem[] =>
  variables.map((variable) => ({
    variable,
    expression: { kind: "Variable", variable, type: variable.type, span: { start: 0, end: 0 } },
  }));
