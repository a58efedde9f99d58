import { roundUp, type Kernel } from "./kernel.ts";
import { apply, loadLinear, paddedRows, type Linear } from "./linear.ts";
import type { Encoded } from "./encoder.ts";
import type { Weights } from "./weights.ts";

/** Rows of float32 in the kernel's memory. */
export interface Rows {
  readonly address: number;
  readonly stride: number;
}

/**
 * What all heads read, computed at once: one row for each word of a batch, the sentences one after the other, and a
 * last row for the root. A head is a range of columns.
 */
export class Projection {
  readonly #kernel: Kernel;
  readonly #layer: Linear;
  readonly #heads: Weights["heads"];
  readonly #root: Float32Array;

  constructor(kernel: Kernel, weights: Weights) {
    this.#kernel = kernel;
    this.#layer = loadLinear(kernel, weights, "heads");
    this.#heads = weights.heads;
    this.#root = weights.vector("root");
  }

  project(encoded: Encoded, lengths: readonly number[]): Projected {
    const kernel = this.#kernel;
    const size = this.#root.length;
    const words = lengths.reduce((sum, length) => sum + length, 0);
    const gathered = kernel.allocate(paddedRows(words + 1) * size * 4);
    const out = kernel.allocate(paddedRows(words + 1) * this.#layer.columns * 4);
    let at = 0;
    for (const [index, length] of lengths.entries()) {
      const from = encoded.rows + encoded.firstRows[index]! * size * 4;
      kernel.floats(gathered + at * size * 4, length * size).set(kernel.floats(from, length * size));
      at += length;
    }
    kernel.floats(gathered + words * size * 4, size).set(this.#root);
    apply(kernel, this.#layer, gathered, words + 1, out);
    return new Projected(kernel, this.#heads, { address: out, stride: this.#layer.columns }, words);
  }
}

export class Projected {
  readonly words: number;
  readonly #kernel: Kernel;
  readonly #heads: Weights["heads"];
  readonly #rows: Rows;

  constructor(kernel: Kernel, heads: Weights["heads"], rows: Rows, words: number) {
    this.#kernel = kernel;
    this.#heads = heads;
    this.#rows = rows;
    this.words = words;
  }

  width(head: string): number {
    return this.#range(head).width;
  }

  /** The values of a head for a word: a view, valid until the next allocation. */
  values(head: string, word: number): Float32Array {
    const { at, width } = this.#range(head);
    return this.#kernel.floats(this.#rows.address + (word * this.#rows.stride + at) * 4, width);
  }

  /** The largest value's place. */
  choice(head: string, word: number): number {
    return largest(this.values(head, word));
  }

  /** A head's columns after ReLU as rows of their own, padded with zeros; with `one`, a 1 behind each row. */
  rectified(head: string, words: readonly number[], one: boolean): Rows {
    const { at, width } = this.#range(head);
    const stride = roundUp(width + (one ? 1 : 0), 8);
    const address = this.#kernel.allocate(paddedRows(words.length) * stride * 4);
    const out = this.#kernel.floats(address, words.length * stride);
    const all = this.#kernel.floats(this.#rows.address, (this.words + 1) * this.#rows.stride);
    for (const [row, word] of words.entries()) {
      const from = word * this.#rows.stride + at;
      const to = row * stride;
      for (let k = 0; k < width; k++) out[to + k] = Math.max(0, all[from + k]!);
      out.fill(0, to + width, to + stride);
      if (one) out[to + width] = 1;
    }
    return { address, stride };
  }

  #range(head: string): { readonly at: number; readonly width: number } {
    const range = this.#heads.get(head);
    if (range === undefined) throw new Error(`The reader's weights lack the head "${head}".`);
    return range;
  }
}

export function largest(values: Float32Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
}
