import { roundUp, type Kernel } from "./kernel.ts";
import { apply, loadLinear, type Linear } from "./linear.ts";
import { largest, type Projected, type Rows } from "./projection.ts";
import { distanceRow } from "./syntax.ts";
import type { Weights } from "./weights.ts";

/** A predicate of a sentence; its word, and the head word of each argument. */
export interface NetPredicate {
  readonly word: number;
  readonly arguments: readonly { readonly role: string; readonly head: number }[];
}

/** PropBank roles (Palmer et al. 2005): a bilinear score for each predicate, role and word; role 0 is none. */
export class RoleHead {
  readonly #kernel: Kernel;
  readonly #bilinear: Linear;
  readonly #distances: Float32Array;
  readonly #roles: readonly string[];

  constructor(kernel: Kernel, weights: Weights) {
    this.#kernel = kernel;
    this.#bilinear = loadLinear(kernel, weights, "Ws");
    this.#distances = weights.vector("sdist");
    this.#roles = ["", ...weights.roles];
  }

  predicates(projected: Projected, lengths: readonly number[]): readonly (readonly NetPredicate[])[] {
    const found = Array.from({ length: projected.words }, (_, word) => word).filter(
      (word) => projected.choice("pred", word) === 1,
    );
    if (found.length === 0) return lengths.map(() => []);
    const words = Array.from({ length: projected.words }, (_, word) => word);
    const candidates = projected.rectified("sa", words, true);
    const input = projected.rectified("sp", found, false);
    const rows = {
      address: apply(this.#kernel, this.#bilinear, input.address, found.length),
      stride: this.#bilinear.columns,
    };
    const width = projected.width("sa") + 1;
    let start = 0;
    let next = 0;
    return lengths.map((length) => {
      const predicates: NetPredicate[] = [];
      for (; next < found.length && found[next]! < start + length; next++) {
        const word = found[next]! - start;
        const scores = this.#scores(rows, next, candidates, start, length, width);
        predicates.push({ word, arguments: this.#arguments(scores, word, length) });
      }
      start += length;
      return predicates;
    });
  }

  /** [roles x n] */
  #scores(rows: Rows, row: number, candidates: Rows, start: number, n: number, width: number): Float32Array {
    const kernel = this.#kernel;
    const count = this.#roles.length;
    const stride = roundUp(width, 8);
    const mark = kernel.mark();
    const queries = kernel.allocate(count * stride * 4);
    const out = kernel.allocate(count * n * 4);
    const view = kernel.floats(queries, count * stride);
    const bilinear = kernel.floats(rows.address + row * rows.stride * 4, count * width);
    view.fill(0);
    for (let role = 0; role < count; role++)
      view.set(bilinear.subarray(role * width, (role + 1) * width), role * stride);
    const words = candidates.address + start * candidates.stride * 4;
    kernel.run.products(queries, words, out, count, n, stride);
    const scores = kernel.floats(out, count * n).slice();
    kernel.release(mark);
    return scores;
  }

  #arguments(scores: Float32Array, predicate: number, n: number): NetPredicate["arguments"] {
    const count = this.#roles.length;
    const found: { role: string; head: number }[] = [];
    const byRole = new Float32Array(count);
    for (let word = 0; word < n; word++) {
      const distances = distanceRow(word - predicate) * count;
      for (let role = 0; role < count; role++)
        byRole[role] = scores[role * n + word]! + this.#distances[distances + role]!;
      const role = largest(byRole);
      if (role > 0) found.push({ role: this.#roles[role]!, head: word });
    }
    return found;
  }
}
