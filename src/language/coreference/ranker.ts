import type { Kernel } from "../net/kernel.ts";
import type { Mention } from "./mention.ts";

/** The weights by their addresses in the kernel's memory, all float32, and their sizes, multiples of 4. */
export interface RankerWeights {
  /** [features x hidden]: what features add to the hidden row of a mention; the net's rows add the rest. */
  readonly mentionFeatures: number;
  readonly hidden: number;
  /**
   * [outputs x (hidden + 4)], the first column behind the hidden ones being the bias: what a mention adds to the hidden
   * row of a pair as antecedent and as anaphor (`width` each), its sides of the bilinear term (`rank` each), its verdict.
   */
  readonly outputs: number;
  readonly width: number;
  readonly rank: number;
  /** [features x width]: what features add to the hidden row of a pair. */
  readonly pairFeatures: number;
  /** [width]: what the hidden row of a pair counts. */
  readonly score: number;
}

/**
 * A mention ranker in the manner of Clark and Manning (2016): hidden rows of mentions are made of the net's rows and of
 * features; a pair is scored by a hidden row of both and of the pair's features, plus a bilinear term.
 */
export class Ranker {
  readonly #kernel: Kernel;
  readonly #weights: RankerWeights;

  constructor(kernel: Kernel, weights: RankerWeights) {
    this.#kernel = kernel;
    this.#weights = weights;
  }

  /**
   * Looks at the mentions of a text and hands them to `use`, which may pair them. `rows` is the output of the net's head:
   * of each word what it adds to a mention as its head, and as a border; `features` are those of each mention.
   */
  see<Result>(
    rows: Float32Array,
    mentions: readonly Mention[],
    features: readonly (readonly number[])[],
    use: (seen: SeenMentions) => Result,
  ): Result {
    const kernel = this.#kernel;
    const { mentionFeatures, hidden, outputs, width, rank } = this.#weights;
    const count = mentions.length;
    const mark = kernel.mark();
    const sums = kernel.allocateZeros(count * hidden * 4);
    const words = mentions.map(({ head, first, last }) => [2 * head, 2 * first + 1, 2 * last - 1]);
    kernel.run.addRows(sums, kernel.place(rows), kernel.placeIntegers(words), count, 3, hidden);
    const numbers = kernel.placeIntegers(features);
    kernel.run.addRows(sums, mentionFeatures, numbers, count, features[0]?.length ?? 0, hidden);
    const states = kernel.allocate(count * (hidden + 4) * 4);
    kernel.run.rectify(sums, hidden, states, hidden + 4, count, hidden, 1);
    const stride = 2 * width + 2 * rank + 4;
    const seen = kernel.allocate(count * stride * 4);
    kernel.run.products(states, outputs, seen, count, stride, hidden + 4, stride);
    const result = use(new SeenMentions(kernel, this.#weights, seen, stride, count));
    kernel.release(mark);
    return result;
  }
}

/** What the ranker makes of the mentions of a text, by their index. */
export class SeenMentions {
  readonly #kernel: Kernel;
  readonly #weights: RankerWeights;
  readonly #rows: number;
  readonly #stride: number;
  readonly #verdicts: readonly (readonly [isMention: number, isNew: number])[];

  constructor(kernel: Kernel, weights: RankerWeights, rows: number, stride: number, count: number) {
    this.#kernel = kernel;
    this.#weights = weights;
    this.#rows = rows;
    this.#stride = stride;
    const all = kernel.floats(rows, count * stride);
    this.#verdicts = Array.from({ length: count }, (_, index) => {
      const at = (index + 1) * stride - 4;
      return [all[at]!, all[at + 1]!] as const;
    });
  }

  /** Logit of being a mention at all. */
  isMention(index: number): number {
    return this.#verdicts[index]![0];
  }

  /** What a pair must score for the mention not to be new. */
  isNew(index: number): number {
    return this.#verdicts[index]![1];
  }

  /** How well a mention goes with each of the antecedents; `features` are those of each pair. */
  scores(
    mention: number,
    antecedents: readonly number[],
    features: readonly (readonly number[])[],
  ): Float32Array {
    const kernel = this.#kernel;
    const { pairFeatures, width, rank, score } = this.#weights;
    const pairs = features.length;
    const mark = kernel.mark();
    const lefts = kernel.placeIntegers([antecedents]);
    const numbers = kernel.placeIntegers(features);
    const out = kernel.allocate(pairs * 4);
    const right = this.#rows + mention * this.#stride * 4;
    kernel.run.scorePairs(
      ...[lefts, numbers, pairs, features[0]?.length ?? 0, pairFeatures],
      ...[this.#rows, this.#stride, right, width, rank, score, out],
    );
    const scores = kernel.floats(out, pairs).slice();
    kernel.release(mark);
    return scores;
  }
}
