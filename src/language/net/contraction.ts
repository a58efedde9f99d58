/** The best head of a node; `scores` is [size x size] by dependent and head. */
export function bestHead(scores: Float64Array, size: number, node: number): number {
  let best = 0;
  for (let head = 1; head < size; head++)
    if (scores[node * size + head]! > scores[node * size + best]!) best = head;
  return best;
}

/**
 * A sentence's graph while its cycles become one node each: Edmonds' algorithm in the order of Tarjan (1977), whose time
 * grows with the square of the words. A cycle goes on in the row and the column of its first member; it is a component
 * of its own, numbered after all words and all cycles within it.
 */
export class Contraction {
  readonly #scores: Float64Array;
  readonly #size: number;
  /** The words that the arc between two rows joins. */
  readonly #dependents: Uint32Array;
  readonly #governors: Uint32Array;
  /** By row: its component and its best head. */
  readonly #components: number[];
  readonly #heads: Int32Array;
  /** By component: the cycle that it is part of, and the words of its best arc. */
  readonly #parents: number[] = [];
  readonly #entered: number[] = [];
  readonly #anchors: number[] = [];

  /** `scores` is [size x size] by dependent and head, node 0 the root; it is written over. */
  constructor(scores: Float64Array, size: number) {
    this.#scores = scores;
    this.#size = size;
    this.#dependents = new Uint32Array(size * size);
    this.#governors = new Uint32Array(size * size);
    for (let row = 0; row < size; row++) {
      this.#dependents.fill(row, row * size, (row + 1) * size);
      for (let head = 0; head < size; head++) this.#governors[row * size + head] = head;
    }
    this.#components = Array.from({ length: size }, (_, node) => node);
    this.#heads = new Int32Array(size);
  }

  /** Heads by node, 0 for the root itself. */
  heads(): Int32Array {
    const isSettled = new Uint8Array(this.#size);
    isSettled[0] = 1;
    let components = this.#size;
    for (let start = 1; start < this.#size; start++) {
      const path: number[] = [];
      for (let row = start; isSettled[row] === 0; row = this.#choose(row)) {
        const met = path.indexOf(row);
        if (met >= 0) {
          const cycle = path.splice(met);
          this.#contract(cycle, components++);
          for (const member of cycle) if (member !== row) isSettled[member] = 1;
        }
        path.push(row);
      }
      for (const row of path) isSettled[row] = 1;
    }
    return this.#expand(components);
  }

  #choose(row: number): number {
    const head = bestHead(this.#scores, this.#size, row);
    const component = this.#components[row]!;
    this.#heads[row] = head;
    this.#entered[component] = this.#dependents[row * this.#size + head]!;
    this.#anchors[component] = this.#governors[row * this.#size + head]!;
    return head;
  }

  /** An arc into the cycle counts what it gains over the one it replaces there. */
  #contract(cycle: readonly number[], component: number): void {
    const [scores, size] = [this.#scores, this.#size];
    const first = cycle[0]!;
    for (const member of cycle) this.#parents[this.#components[member]!] = component;
    this.#components[first] = component;
    const within = Float64Array.from(cycle, (member) => scores[member * size + this.#heads[member]!]!);
    const members = new Set(cycle);
    for (let node = 0; node < size; node++) {
      if (members.has(node)) continue;
      let [entry, gain] = [0, -Infinity];
      let [anchor, offer] = [0, -Infinity];
      for (let at = 0; at < cycle.length; at++) {
        const into = cycle[at]! * size + node;
        const outOf = node * size + cycle[at]!;
        if (scores[into]! - within[at]! > gain) [entry, gain] = [into, scores[into]! - within[at]!];
        if (scores[outOf]! > offer) [anchor, offer] = [outOf, scores[outOf]!];
        scores[outOf] = -Infinity;
      }
      this.#move(entry, first * size + node, gain);
      this.#move(anchor, node * size + first, offer);
    }
    for (const member of cycle) scores[first * size + member] = -Infinity;
  }

  #move(from: number, to: number, score: number): void {
    this.#scores[to] = score;
    this.#dependents[to] = this.#dependents[from]!;
    this.#governors[to] = this.#governors[from]!;
  }

  /** From the outermost cycle inwards: each is broken where the arc from outside enters. */
  #expand(components: number): Int32Array {
    const heads = new Int32Array(this.#size);
    const isEntered = new Uint8Array(components);
    for (let component = components - 1; component > 0; component--) {
      if (isEntered[component] === 1) continue;
      const word = this.#entered[component]!;
      heads[word] = this.#anchors[component]!;
      for (let inner = word; inner !== component; inner = this.#parents[inner]!) isEntered[inner] = 1;
    }
    return heads;
  }
}
