/** A name of one sentence as the net sees it, `first` to `last` (exclusive) word of the sentence. */
export interface NetName {
  readonly first: number;
  readonly last: number;
  readonly type: string;
  /** By type: the mean over the words of the log-probability that a word is inside a name of that type. */
  readonly support: ReadonlyMap<string, number>;
}

/** Finds names by the best path of labels in which I-X only follows B-X or I-X. */
export class NameDecoder {
  readonly #labels: readonly string[];
  /** [to x from]: may `from` stand before `to`? */
  readonly #allowed: readonly (readonly boolean[])[];

  constructor(labels: readonly string[]) {
    this.#labels = labels;
    this.#allowed = labels.map((to) =>
      labels.map((from) => !to.startsWith("I-") || (from !== "O" && from.slice(2) === to.slice(2))),
    );
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
    const count = this.#labels.length;
    let total = Array.from({ length: count }, (_, label) =>
      this.#labels[label]!.startsWith("I-") ? -Infinity : (scores[0]?.[label] ?? -Infinity),
    );
    const cameFrom: number[][] = [];
    for (const word of scores.slice(1)) {
      const steps = total.map((_, to) => this.#bestBefore(total, to));
      total = steps.map((from, to) => total[from]! + word[to]!);
      cameFrom.push(steps);
    }
    if (scores.length === 0) return [];
    const path = [total.indexOf(Math.max(...total))];
    for (const steps of cameFrom.reverse()) path.push(steps[path.at(-1)!]!);
    return path.reverse();
  }

  #bestBefore(total: readonly number[], to: number): number {
    let best = -1;
    for (let from = 0; from < total.length; from++)
      if (this.#allowed[to]![from] && (best < 0 || total[from]! > total[best]!)) best = from;
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
    return support;
  }
}
