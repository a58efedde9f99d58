import { groupingKey, type GroupingKey } from "../../values/key.ts";
import type { Value } from "../../values/value.ts";
import { IntVector } from "./int-vector.ts";

const none = new Int32Array(0);

/**
 * The values of one property: they are numbered, every node has the number of its value, and every value its nodes.
 * Nodes of a value are candidates, sorted: one that lost the value since stays, so whoever reads them checks.
 */
export class Dictionary {
  /** By node; -1 where there is no value. Past its end no node has one. */
  numbers: Int32Array<ArrayBuffer>;
  /** By number. */
  readonly values: Value[] = [];
  /** Whether equal values may be written in several ways, as 1 and 1.0: then `values` has but one of them. */
  isMixed = false;
  private readonly numberOf = new Map<GroupingKey, number>();
  /** The nodes of a value as it was built stand in a row of `nodes`; where one was added since, in a list of its own. */
  private readonly offsets: Int32Array;
  private readonly nodes: Int32Array;
  private readonly lists = new Map<number, IntVector>();

  constructor(nodeCount: number, valueOf: (node: number) => Value) {
    this.numbers = new Int32Array(nodeCount);
    for (let node = 0; node < nodeCount; node++) this.numbers[node] = this.number(valueOf(node));
    this.offsets = new Int32Array(this.values.length + 1);
    for (const number of this.numbers) if (number !== -1) this.offsets[number + 1]! += 1;
    for (let i = 1; i < this.offsets.length; i++) this.offsets[i]! += this.offsets[i - 1]!;
    const next = this.offsets.slice();
    this.nodes = new Int32Array(next.at(-1)!);
    for (let node = 0; node < nodeCount; node++)
      if (this.numbers[node] !== -1) this.nodes[next[this.numbers[node]!]!++] = node;
  }

  /** Nodes that may have the value; null and NaN equal nothing. */
  withValue(value: Value): Int32Array {
    if (value === null || Number.isNaN(value)) return none;
    const number = this.numberOf.get(groupingKey(value));
    if (number === undefined) return none;
    return this.lists.get(number)?.view() ?? this.row(number);
  }

  /** Tells of a node's new value. */
  set(node: number, value: Value): void {
    const number = this.number(value);
    if (node >= this.numbers.length) this.grow(node);
    if (this.numbers[node] === number) return;
    this.numbers[node] = number;
    if (number === -1) return;
    let list = this.lists.get(number);
    if (!list) {
      this.lists.set(number, (list = new IntVector()));
      for (const known of this.row(number)) list.push(known);
    }
    list.insert(node);
  }

  private row(number: number): Int32Array {
    const { offsets } = this;
    return number + 1 < offsets.length ? this.nodes.subarray(offsets[number], offsets[number + 1]) : none;
  }

  private number(value: Value): number {
    if (value === null) return -1;
    const key = groupingKey(value);
    const number = this.numberOf.get(key) ?? this.values.length;
    if (number === this.values.length) {
      this.numberOf.set(key, number);
      this.values.push(value);
    } else if (Array.isArray(value) || typeof value !== typeof this.values[number]) this.isMixed = true;
    return number;
  }

  private grow(node: number): void {
    const grown = new Int32Array(2 * node + 16).fill(-1);
    grown.set(this.numbers);
    this.numbers = grown;
  }
}
