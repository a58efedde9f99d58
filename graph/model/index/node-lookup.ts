import { Dictionary } from "./dictionary.ts";
import type { GraphIndex } from "./graph-index.ts";
import { IntVector } from "./int-vector.ts";

const none = new Int32Array(0);

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
  private readonly labels = new Map<string, IntVector>();
  /** Nodes that hold the label now. */
  private readonly counts = new Map<string, number>();
  private readonly masks = new Map<string, LabelMask>();
  /** By property key. */
  private readonly dictionaries = new Map<string, Dictionary>();
  private readonly asked = new Map<string, number>();

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

  /** Nodes that may have the label, sorted, as they are now. */
  withLabel(label: string): Int32Array {
    return this.labels.get(label)?.view() ?? none;
  }

  addLabel(node: number, label: string): void {
    let nodes = this.labels.get(label);
    if (!nodes) this.labels.set(label, (nodes = new IntVector()));
    nodes.insert(node);
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

  /** The values of a property, gathered when first asked. */
  dictionary(key: string): Dictionary {
    const known = this.dictionaries.get(key);
    if (known) return known;
    const { index } = this;
    const built = new Dictionary(index.nodeKeys.length, (node) =>
      index.isNodeAlive(node) ? index.nodeProperty(node, key) : null,
    );
    this.dictionaries.set(key, built);
    return built;
  }

  /** How many values a property has or had; null when nobody has gathered them. */
  valueCount(key: string): number | null {
    return this.dictionaries.get(key)?.values.length ?? null;
  }

  /** The values of a property when they are there already, or once more rows have asked for them than it costs. */
  dictionaryIfWorth(key: string): Dictionary | null {
    const known = this.dictionaries.get(key);
    if (known) return known;
    return 4 * (this.asked.get(key) ?? 0) >= this.index.nodeCount + 1000 ? this.dictionary(key) : null;
  }

  /** Tells how many rows have read a property without its dictionary. */
  noteAsked(key: string, rows: number): void {
    this.asked.set(key, (this.asked.get(key) ?? 0) + rows);
  }

  /** Tells of a node that is new, changed or deleted. */
  note(node: number): void {
    for (const [key, dictionary] of this.dictionaries)
      dictionary.set(node, this.index.isNodeAlive(node) ? this.index.nodeProperty(node, key) : null);
  }
}

function mark(mask: LabelMask, node: number): void {
  if (node >= mask.bits.length) {
    const grown = new Uint8Array(2 * node + 16);
    grown.set(mask.bits);
    mask.bits = grown;
  }
  mask.bits[node] = 1;
}
