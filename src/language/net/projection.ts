import type { Encoded } from "./encoder.ts";
import { roundUp, type Kernel } from "./kernel.ts";
import { apply, packLinear, paddedRows, type Linear, type Rows } from "./linear.ts";
import type { Weights } from "./weights.ts";

/** Columns of a head among those of all. */
interface Columns {
  readonly at: number;
  readonly width: number;
}

const prefix = "head.";

/**
 * What all heads read, computed at once: one row for each word of a batch, the sentences one after the other, and a
 * last row for the root. A head is a range of columns.
 */
export class Projection {
  readonly #kernel: Kernel;
  readonly #layer: Linear;
  readonly #heads: ReadonlyMap<string, Columns>;
  readonly #root: Float32Array;

  constructor(kernel: Kernel, weights: Weights) {
    const names = weights.names.filter((name) => name.startsWith(prefix) && !name.endsWith(".bias"));
    const { layer, starts } = packLinear(kernel, weights, names);
    this.#kernel = kernel;
    this.#layer = layer;
    this.#heads = new Map(
      names.map((name, index) => [
        name.slice(prefix.length),
        { at: starts[index]!, width: weights.matrix(name).rows },
      ]),
    );
    this.#root = weights.vector("root");
  }

  project(encoded: Encoded, lengths: readonly number[]): Projected {
    const kernel = this.#kernel;
    const size = this.#root.length;
    const words = lengths.reduce((sum, length) => sum + length, 0);
    const gathered = kernel.allocate(paddedRows(words + 1) * size * 4);
    let at = 0;
    for (const [index, length] of lengths.entries()) {
      const from = encoded.rows + encoded.firstRows[index]! * size * 4;
      kernel.floats(gathered + at * size * 4, length * size).set(kernel.floats(from, length * size));
      at += length;
    }
    kernel.floats(gathered + words * size * 4, size).set(this.#root);
    const rows = apply(kernel, this.#layer, { address: gathered, stride: size }, words + 1);
    return new Projected(kernel, this.#heads, rows, words);
  }
}

export class Projected {
  readonly words: number;
  readonly #kernel: Kernel;
  readonly #heads: ReadonlyMap<string, Columns>;
  readonly #rows: Rows;

  constructor(kernel: Kernel, heads: ReadonlyMap<string, Columns>, rows: Rows, words: number) {
    this.#kernel = kernel;
    this.#heads = heads;
    this.#rows = rows;
    this.words = words;
  }

  width(head: string): number {
    return this.#columns(head).width;
  }

  /** The values of a head for a word: a view, valid until the next allocation. */
  values(head: string, word: number): Float32Array {
    const { at, width } = this.#columns(head);
    return this.#kernel.floats(this.#rows.address + (word * this.#rows.stride + at) * 4, width);
  }

  /** The values of a head for some words, one row after the other; nothing where there is no such head. */
  copy(head: string, words: readonly number[]): Float32Array {
    if (!this.#heads.has(head)) return new Float32Array(0);
    const width = this.width(head);
    const out = new Float32Array(words.length * width);
    for (const [row, word] of words.entries()) out.set(this.values(head, word), row * width);
    return out;
  }

  /** The largest value's place. */
  choice(head: string, word: number): number {
    const { at, width } = this.#columns(head);
    return largest(this.#kernel.numbers, this.#rows.address / 4 + word * this.#rows.stride + at, width);
  }

  /** The columns of a head, from the row of a word on. */
  rows(head: string, word = 0): Rows {
    const { address, stride } = this.#rows;
    return { address: address + (word * stride + this.#columns(head).at) * 4, stride };
  }

  /** A head's columns after ReLU as rows of their own, the root's last; with `one`, filled up with ones. */
  rectified(head: string, one: boolean): Rows {
    const { width } = this.#columns(head);
    const stride = roundUp(width + (one ? 1 : 0), 4);
    const address = this.#kernel.allocate((this.words + 1) * stride * 4);
    const from = this.rows(head);
    this.#kernel.run.rectify(from.address, from.stride, address, stride, this.words + 1, width, 1);
    return { address, stride };
  }

  #columns(head: string): Columns {
    const columns = this.#heads.get(head);
    if (columns === undefined) throw new Error(`The reader's weights lack the head "${head}".`);
    return columns;
  }
}

/** Place of the largest of `count` values from `first` on, counted from there. */
export function largest(values: ArrayLike<number>, first = 0, count = values.length): number {
  let best = first;
  for (let i = first + 1; i < first + count; i++) if (values[i]! > values[best]!) best = i;
  return best - first;
}
