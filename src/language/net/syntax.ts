import type { Kernel } from "./kernel.ts";
import { apply, loadLinear, packLinear, type Linear, type Rows } from "./linear.ts";
import { largest, type Projected } from "./projection.ts";
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
  readonly relationDependents: Rows;
  readonly relationHeads: Rows;
}

/** Biaffine arcs and relations (Dozat and Manning 2017) and the best tree over the arcs. */
export class SyntaxHead {
  readonly #kernel: Kernel;
  readonly #arcs: Linear;
  readonly #bilinear: Linear;
  readonly #distances: Float32Array;
  readonly #relations: readonly string[];
  readonly #root: number;

  constructor(kernel: Kernel, weights: Weights) {
    const { relations } = weights.header.labels;
    this.#kernel = kernel;
    this.#arcs = loadLinear(kernel, weights, "arcs");
    const width = weights.matrix("relations").columns + 1;
    this.#bilinear = packLinear(kernel, weights, ["relations"], width).layer;
    this.#distances = weights.vector("arcs.distances");
    this.#relations = relations;
    this.#root = relations.indexOf("root");
  }

  trees(projected: Projected, lengths: readonly number[]): readonly Tree[] {
    const batch = this.#transform(projected);
    const trees: Tree[] = [];
    let start = 0;
    for (const length of lengths) {
      const heads = bestTree(this.#arcScores(batch, projected.words, start, length), length);
      trees.push({ heads, relations: this.#label(batch, start, heads) });
      start += length;
    }
    return trees;
  }

  #transform(projected: Projected): BatchRows {
    const through = (layer: Linear, head: string): Rows =>
      apply(this.#kernel, layer, projected.rows(head), projected.words, { rectified: true });
    return {
      arcDependents: through(this.#arcs, "arc_dependents"),
      arcHeads: projected.rectified("arc_heads", false),
      relationDependents: through(this.#bilinear, "relation_dependents"),
      relationHeads: projected.rectified("relation_heads", true),
    };
  }

  /** [n x (n + 1)], column 0 the root, which is the row `root` of the heads. */
  #arcScores({ arcDependents, arcHeads }: BatchRows, root: number, start: number, n: number): Float32Array {
    const kernel = this.#kernel;
    const mark = kernel.mark();
    const { address, stride } = arcHeads;
    const scores = kernel.allocate(n * (n + 1) * 4);
    const dependents = arcDependents.address + start * arcDependents.stride * 4;
    kernel.run.products(dependents, address + root * stride * 4, scores, n, 1, stride, n + 1);
    kernel.run.products(dependents, address + start * stride * 4, scores + 4, n, n, stride, n + 1);
    const out = kernel.floats(scores, n * (n + 1)).slice();
    kernel.release(mark);
    for (let word = 0; word < n; word++)
      for (let head = 0; head <= n; head++)
        out[word * (n + 1) + head]! += this.#distances[distanceRow(head - (word + 1))]!;
    return out;
  }

  #label(batch: BatchRows, start: number, heads: Int32Array): readonly string[] {
    const kernel = this.#kernel;
    const count = this.#relations.length;
    const { relationDependents: dependents, relationHeads: governors } = batch;
    const mark = kernel.mark();
    const out = kernel.allocate(count * 4);
    const scores = kernel.floats(out, count);
    const relations = Array.from(heads, (head, word) => {
      if (head < 0) return "root";
      const rows = dependents.address + (start + word) * dependents.stride * 4;
      const row = governors.address + (start + head) * governors.stride * 4;
      kernel.run.products(rows, row, out, count, 1, governors.stride, 1);
      scores[this.#root] = -Infinity;
      return this.#relations[largest(scores)]!;
    });
    kernel.release(mark);
    return relations;
  }
}
