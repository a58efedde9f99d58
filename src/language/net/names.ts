import { largest } from "./projection.ts";

/** A name of one sentence as the net sees it, `first` to `last` (exclusive) word of the sentence. */
export interface NetName {
  readonly first: number;
  readonly last: number;
  readonly type: string;
  /** By type: the mean over the words of the log-probability that a word is inside a name of that type. */
  readonly support: ReadonlyMap<string, number>;
}

/** What steps between labels add, [from x to], and what the first and the last label of a sentence do. */
export interface ChainScores {
  readonly transitions: ArrayLike<number>;
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
}

/**
 * Finds names by the best path of labels in which I-X only follows B-X or I-X; weights that have them score each step
 * from one label to the next, the first and the last label as well (a conditional random field, Lample et al. 2016).
 */
export class NameDecoder {
  readonly #labels: readonly string[];
  /** [to x from]: what the step from `from` to `to` adds. */
  readonly #steps: readonly (readonly number[])[];
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];

  constructor(labels: readonly string[], chain?: ChainScores) {
    const isInside = (label: string): boolean => label.startsWith("I-");
    this.#labels = labels;
    this.#steps = labels.map((to, t) =>
      labels.map((from, f) =>
        isInside(to) && (from === "O" || from.slice(2) !== to.slice(2))
          ? -Infinity
          : (chain?.transitions[f * labels.length + t] ?? 0),
      ),
    );
    this.#starts = labels.map((label, t) => (isInside(label) ? -Infinity : (chain?.start[t] ?? 0)));
    this.#ends = labels.map((_, t) => chain?.end[t] ?? 0);
  }

  /** `scores` by word: one logit a label. */
  decode(scores: readonly Float32Array[]): readonly NetName[] {
    const path = this.#bestPath(scores);
    const names: NetName[] = [];
    for (let first = 0; first < path.length; first++) {
      const label = this.#labels[path[first]!]!;
      if (label === "O") continue;
      let last = first + 1;
      while (last < path.length && this.#labels[path[last]!]!.startsWith("I-")) last++;
      names.push({ first, last, type: label.slice(2), support: this.#support(scores.slice(first, last)) });
      first = last - 1;
    }
    return names;
  }

  #bestPath(scores: readonly Float32Array[]): readonly number[] {
    if (scores.length === 0) return [];
    const count = this.#labels.length;
    let total = Float64Array.from(this.#starts, (start, label) => start + scores[0]![label]!);
    const cameFrom = new Uint8Array(scores.length * count);
    for (let word = 1; word < scores.length; word++) {
      const next = new Float64Array(count);
      for (let to = 0; to < count; to++) {
        const from = this.#bestStep(total, to);
        cameFrom[word * count + to] = from;
        next[to] = total[from]! + this.#steps[to]![from]! + scores[word]![to]!;
      }
      total = next;
    }
    const path = [largest(total.map((score, label) => score + this.#ends[label]!))];
    for (let word = scores.length - 1; word > 0; word--) path.push(cameFrom[word * count + path.at(-1)!]!);
    return path.reverse();
  }

  /** The label from which the step to `to` comes best. */
  #bestStep(total: Float64Array, to: number): number {
    const step = this.#steps[to]!;
    let best = 0;
    for (let from = 1; from < total.length; from++)
      if (total[from]! + step[from]! > total[best]! + step[best]!) best = from;
    return best;
  }

  #support(words: readonly Float32Array[]): ReadonlyMap<string, number> {
    const support = new Map<string, number>();
    for (const word of words) {
      const most = Math.max(...word);
      const all = word.reduce((sum, score) => sum + Math.exp(score - most), 0);
      const byType = new Map<string, number>();
      for (const [index, label] of this.#labels.entries())
        if (label !== "O") {
          const type = label.slice(2);
          byType.set(type, (byType.get(type) ?? 0) + Math.exp(word[index]! - most) / all);
        }
      for (const [type, share] of byType)
        support.set(type, (support.get(type) ?? 0) + Math.log(share + 1e-9) / words.length);
    }
    // Engines may differ in the last bit of an exponential.
    for (const [type, value] of support) support.set(type, Math.round(value * 1e6) / 1e6);
    return support;
  }
}
