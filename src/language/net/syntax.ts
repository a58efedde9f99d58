import type { Kernel } from "./kernel.ts";
import { apply, loadLinear, paddedRows, type Linear } from "./linear.ts";
import type { Projected, Rows } from "./projection.ts";
import { bestTree } from "./tree.ts";
import type { Weights } from "./weights.ts";

/** Arcs farther than this count as this far. */
const farthest = 30;

/** Place of a signed distance in a table of 2 * `farthest` + 1 rows. */
export const distanceRow = (distance: number): number =>
  Math.max(-farthest, Math.min(farthest, distance)) + farthest;

export interface Tree {
  /** Word of the sentence, -1 for the root. */
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

interface BatchRows {
  readonly arcDependents: Rows;
  readonly arcHeads: Rows;
  readonly labelDependents: Rows;
  readonly labelHeads: Rows;
}

/** Biaffine arcs and relations (Dozat and Manning 2017) and the best tree over the arcs. */
export class SyntaxHead {
  readonly #kernel: Kernel;
  readonly #arcs: Linear;
  readonly #labels: Linear;
  readonly #distances: Float32Array;
  readonly #relations: readonly string[];
  readonly #root: number;

  constructor(kernel: Kernel, weights: Weights) {
    this.#kernel = kernel;
    this.#arcs = loadLinear(kernel, weights, "Wa");
    this.#labels = loadLinear(kernel, weights, "Wl");
    this.#distances = weights.vector("dist");
    this.#relations = weights.relations;
    this.#root = weights.relations.indexOf("root");
  }

  trees(projected: Projected, lengths: readonly number[]): readonly Tree[] {
    const batch = this.#transform(projected);
    const labelWidth = projected.width("ld") + 1;
    const trees: Tree[] = [];
    let start = 0;
    for (const length of lengths) {
      const heads = bestTree(this.#arcScores(batch, projected.words, start, length), length);
      const relations = this.#label(batch, start, heads, labelWidth);
      trees.push({ heads, relations });
      start += length;
    }
    return trees;
  }

  #transform(projected: Projected): BatchRows {
    const kernel = this.#kernel;
    const words = Array.from({ length: projected.words }, (_, word) => word);
    const withRoot = [...words, projected.words];
    const through = (layer: Linear, input: Rows): Rows => ({
      address: apply(kernel, layer, input.address, words.length),
      stride: layer.columns,
    });
    return {
      arcDependents: through(this.#arcs, projected.rectified("ad", words, false)),
      arcHeads: projected.rectified("ah", withRoot, false),
      labelDependents: through(this.#labels, projected.rectified("ld", words, false)),
      labelHeads: projected.rectified("lh", words, true),
    };
  }

  /** [n x (n + 1)], column 0 the root. */
  #arcScores(batch: BatchRows, root: number, start: number, n: number): Float32Array {
    const kernel = this.#kernel;
    const mark = kernel.mark();
    const { address, stride } = batch.arcHeads;
    const heads = kernel.allocate((n + 1) * stride * 4);
    const scores = kernel.allocate(paddedRows(n) * (n + 1) * 4);
    kernel.floats(heads, stride).set(kernel.floats(address + root * stride * 4, stride));
    kernel
      .floats(heads + stride * 4, n * stride)
      .set(kernel.floats(address + start * stride * 4, n * stride));
    const dependents = batch.arcDependents.address + start * batch.arcDependents.stride * 4;
    kernel.run.products(dependents, heads, scores, n, n + 1, stride);
    const out = kernel.floats(scores, n * (n + 1)).slice();
    kernel.release(mark);
    for (let word = 0; word < n; word++)
      for (let head = 0; head <= n; head++)
        out[word * (n + 1) + head]! += this.#distances[distanceRow(head - (word + 1))]!;
    return out;
  }

  #label(batch: BatchRows, start: number, heads: Int32Array, width: number): readonly string[] {
    const dependents = batch.labelDependents;
    const governors = batch.labelHeads;
    return Array.from(heads, (head, word) => {
      if (head < 0) return "root";
      const d = this.#kernel.floats(
        dependents.address + (start + word) * dependents.stride * 4,
        dependents.stride,
      );
      const h = this.#kernel.floats(
        governors.address + (start + head) * governors.stride * 4,
        governors.stride,
      );
      return this.#relations[this.#bestRelation(d, h, width)]!;
    });
  }

  #bestRelation(dependent: Float32Array, head: Float32Array, width: number): number {
    let best = -1;
    let most = -Infinity;
    for (let relation = 0; relation < this.#relations.length; relation++) {
      if (relation === this.#root) continue;
      let score = 0;
      const at = relation * width;
      for (let k = 0; k < width; k++) score += dependent[at + k]! * head[k]!;
      if (score > most) {
        most = score;
        best = relation;
      }
    }
    return best;
  }
}
