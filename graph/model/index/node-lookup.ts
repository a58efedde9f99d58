import { groupingKey, type GroupingKey } from "../../values/key.ts";
import type { Value } from "../../values/value.ts";
import type { GraphIndex } from "./graph-index.ts";

const none: readonly number[] = [];

/** One byte a node: 1 when it has the label. `bits` moves when it grows; past its end no node has the label. */
export interface LabelMask {
  bits: Uint8Array;
}

/**
 * Nodes by label and by property value. Entries are candidates: a node that lost the label or the value since stays in
 * its list, so whoever reads them checks.
 */
export class NodeLookup {
  private readonly index: GraphIndex;
  private readonly labels = new Map<string, number[]>();
  /** Nodes that hold the label now. */
  private readonly counts = new Map<string, number>();
  private readonly masks = new Map<string, LabelMask>();
  /** By property key, then by value. */
  private readonly properties = new Map<string, Map<GroupingKey, number[]>>();

  constructor(index: GraphIndex) {
    this.index = index;
  }

  /** Every label that a node has or had. */
  labelNames(): Pick<ReadonlyMap<string, unknown>, "has" | "keys" | "size"> {
    return this.labels;
  }

  labelCount(label: string): number {
    return this.counts.get(label) ?? 0;
  }

  withLabel(label: string): readonly number[] {
    return this.labels.get(label) ?? none;
  }

  addLabel(node: number, label: string): void {
    const nodes = this.labels.get(label);
    if (!nodes) this.labels.set(label, [node]);
    else insert(nodes, node);
    this.counts.set(label, this.labelCount(label) + 1);
    const mask = this.masks.get(label);
    if (mask) mark(mask, node);
  }

  removeLabel(node: number, label: string): void {
    this.counts.set(label, this.labelCount(label) - 1);
    const mask = this.masks.get(label);
    if (mask) mask.bits[node] = 0;
  }

  /** The nodes of a label for quick tests, kept in step. */
  mask(label: string): LabelMask {
    let mask = this.masks.get(label);
    if (mask) return mask;
    mask = { bits: new Uint8Array(this.index.nodeKeys.length) };
    this.masks.set(label, mask);
    for (const node of this.withLabel(label))
      if (this.index.isNodeAlive(node) && this.index.nodeLabels[node]!.includes(label)) mask.bits[node] = 1;
    return mask;
  }

  /** Nodes that may have the value as this property; null and NaN equal nothing. */
  withProperty(key: string, value: Value): readonly number[] {
    if (value === null || Number.isNaN(value)) return none;
    return this.propertyIndex(key).get(groupingKey(value)) ?? none;
  }

  private propertyIndex(key: string): Map<GroupingKey, number[]> {
    const known = this.properties.get(key);
    if (known) return known;
    const built = new Map<GroupingKey, number[]>();
    this.properties.set(key, built);
    for (let node = 0; node < this.index.nodeKeys.length; node++)
      if (this.index.isNodeAlive(node)) this.addProperty(node, key, this.index.nodeProperty(node, key));
    return built;
  }

  /** Tells of a new value; nothing is done unless somebody has asked for this property. */
  addProperty(node: number, key: string, value: Value): void {
    const index = this.properties.get(key);
    if (!index || value === null) return;
    const groupKey = groupingKey(value);
    const nodes = index.get(groupKey);
    if (!nodes) index.set(groupKey, [node]);
    else insert(nodes, node);
  }
}

/** Keeps a list of ids sorted and without duplicates; a new node has the largest id, so mostly this appends. */
function insert(nodes: number[], node: number): void {
  let low = 0;
  let high = nodes.length;
  if (high > 0 && nodes[high - 1]! < node) low = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle]! < node) low = middle + 1;
    else high = middle;
  }
  if (nodes[low] !== node) nodes.splice(low, 0, node);
}

function mark(mask: LabelMask, node: number): void {
  if (node >= mask.bits.length) {
    const grown = new Uint8Array(2 * node + 16);
    grown.set(mask.bits);
    mask.bits = grown;
  }
  mask.bits[node] = 1;
}
