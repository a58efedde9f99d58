import type { Kernel } from "./kernel.ts";
import { apply, packLinear, type Linear, type Rows } from "./linear.ts";
import { largest, type Projected } from "./projection.ts";
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
    const width = weights.matrix("roles").columns + 1;
    this.#bilinear = packLinear(kernel, weights, ["roles"], width).layer;
    this.#distances = weights.vector("roles.distances");
    this.#roles = ["", ...weights.header.labels.roles];
  }

  predicates(projected: Projected, lengths: readonly number[]): readonly (readonly NetPredicate[])[] {
    const found = Array.from({ length: projected.words }, (_, word) => word).filter(
      (word) => projected.choice("predicates", word) === 1,
    );
    const bilinear = apply(this.#kernel, this.#bilinear, this.#gather(projected, found), found.length, {
      rectified: true,
    });
    const candidates = projected.rectified("role_arguments", true);
    let start = 0;
    let next = 0;
    return lengths.map((length) => {
      const predicates: NetPredicate[] = [];
      for (; next < found.length && found[next]! < start + length; next++) {
        const word = found[next]! - start;
        const row = bilinear.address + next * bilinear.stride * 4;
        const scores = this.#scores(row, candidates, start, length);
        predicates.push({ word, arguments: this.#arguments(scores, word, length) });
      }
      start += length;
      return predicates;
    });
  }

  /** The predicates' own rows, one after the other. */
  #gather(projected: Projected, words: readonly number[]): Rows {
    const stride = projected.width("role_predicates");
    const address = this.#kernel.allocate(words.length * stride * 4);
    const out = this.#kernel.floats(address, words.length * stride);
    for (const [row, word] of words.entries())
      out.set(projected.values("role_predicates", word), row * stride);
    return { address, stride };
  }

  /** [roles x n] of the predicate whose bilinear row begins at `row`. */
  #scores(row: number, candidates: Rows, start: number, n: number): Float32Array {
    const kernel = this.#kernel;
    const count = this.#roles.length;
    const mark = kernel.mark();
    const out = kernel.allocate(count * n * 4);
    const words = candidates.address + start * candidates.stride * 4;
    kernel.run.products(row, words, out, count, n, candidates.stride, n);
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
