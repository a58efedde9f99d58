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
    let total = this.#starts.map((start, label) => start + scores[0]![label]!);
    const cameFrom: number[][] = [];
    for (const word of scores.slice(1)) {
      const steps = this.#steps.map((step) => largest(step.map((score, from) => total[from]! + score)));
      total = steps.map((from, to) => total[from]! + this.#steps[to]![from]! + word[to]!);
      cameFrom.push(steps);
    }
    const path = [largest(total.map((score, label) => score + this.#ends[label]!))];
    for (const steps of cameFrom.reverse()) path.push(steps[path.at(-1)!]!);
    return path.reverse();
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
