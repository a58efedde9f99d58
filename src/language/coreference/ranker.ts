import type { Mention } from "./mention.ts";

/** A matrix of float32, row after row. */
export interface Matrix {
  readonly columns: number;
  readonly values: Float32Array;
}

/** The weights, [out x in] where they are layers, [features x width] where they are tables of features. */
export interface RankerWeights {
  /** What features add to the hidden row of a mention; its words' rows are in the net's output already. */
  readonly mentionFeatures: Matrix;
  /** Is it a mention? Two rows of the same layer: yes, and it begins a chain or stands alone. */
  readonly verdict: Matrix;
  readonly verdictBias: Float32Array;
  /** Hidden row of a pair. */
  readonly antecedent: Matrix;
  readonly anaphor: Matrix;
  readonly pairBias: Float32Array;
  readonly pairFeatures: Matrix;
  readonly score: Float32Array;
  /** The bilinear term. */
  readonly left: Matrix;
  readonly right: Matrix;
}

/** A mention before it is paired. */
export interface Seen {
  readonly hidden: Float32Array;
  /** Logit of being a mention at all. */
  readonly isMention: number;
  /** What a pair must score for the mention not to be new. */
  readonly isNew: number;
}

/** A mention ready to be paired. */
export interface Ready {
  readonly antecedent: Float32Array;
  readonly anaphor: Float32Array;
  readonly left: Float32Array;
  readonly right: Float32Array;
}

/**
 * A mention ranker in the manner of Clark and Manning (2016): hidden rows of mentions are made of the net's rows and of
 * features; a pair is scored by a hidden row of both and of the pair's features, plus a bilinear term.
 */
export class Ranker {
  readonly #weights: RankerWeights;
  readonly #pair: Float32Array;

  constructor(weights: RankerWeights) {
    this.#weights = weights;
    this.#pair = new Float32Array(weights.pairFeatures.columns);
  }

  /** `rows` is the output of the net's head: of each word what it adds to a mention as its head, and as a border. */
  see(rows: Float32Array, { head, first, last }: Mention, features: Int32Array): Seen {
    const { mentionFeatures, verdict: layer, verdictBias } = this.#weights;
    const width = mentionFeatures.columns;
    const hidden = new Float32Array(width);
    addFeatures(hidden, mentionFeatures, features);
    const [atHead, atFirst, atLast] = [head * 2 * width, (first * 2 + 1) * width, (last * 2 - 1) * width];
    for (let k = 0; k < width; k++) {
      const sum = hidden[k]! + rows[atHead + k]! + rows[atFirst + k]! + rows[atLast + k]!;
      hidden[k] = sum > 0 ? sum : 0;
    }
    const verdict = verdictBias.slice();
    addProduct(verdict, layer, hidden);
    return { hidden, isMention: verdict[0]!, isNew: verdict[1]! };
  }

  prepare({ hidden }: Seen): Ready {
    const { antecedent, anaphor, pairBias, left, right } = this.#weights;
    const width = pairBias.length;
    const rank = left.values.length / left.columns;
    const ready = {
      antecedent: pairBias.slice(),
      anaphor: new Float32Array(width),
      left: new Float32Array(rank),
      right: new Float32Array(rank),
    };
    addProduct(ready.antecedent, antecedent, hidden);
    addProduct(ready.anaphor, anaphor, hidden);
    addProduct(ready.left, left, hidden);
    addProduct(ready.right, right, hidden);
    return ready;
  }

  /** How well `mention` goes with `antecedent`; to be held against `isNew` of the mention. */
  score(antecedent: Ready, mention: Ready, features: Int32Array): number {
    const { pairFeatures, score } = this.#weights;
    const pair = this.#pair;
    for (let k = 0; k < pair.length; k++) pair[k] = antecedent.antecedent[k]! + mention.anaphor[k]!;
    addFeatures(pair, pairFeatures, features);
    let sum = 0;
    for (let k = 0; k < pair.length; k++) if (pair[k]! > 0) sum += pair[k]! * score[k]!;
    for (let k = 0; k < antecedent.left.length; k++) sum += antecedent.left[k]! * mention.right[k]!;
    return sum;
  }
}

/** Adds the product of a layer and a row to `out`. */
function addProduct(out: Float32Array, { columns, values }: Matrix, row: Float32Array): void {
  for (let o = 0, at = 0; o < out.length; o++) {
    let sum = 0;
    for (let i = 0; i < columns; i++, at++) sum += values[at]! * row[i]!;
    out[o]! += sum;
  }
}

/** Four rows at a time, which halves the traffic. */
function addFeatures(out: Float32Array, { columns, values }: Matrix, features: Int32Array): void {
  let next = 0;
  for (; next + 3 < features.length; next += 4) {
    const a = features[next]! * columns;
    const b = features[next + 1]! * columns;
    const c = features[next + 2]! * columns;
    const d = features[next + 3]! * columns;
    for (let k = 0; k < columns; k++)
      out[k]! += values[a + k]! + values[b + k]! + (values[c + k]! + values[d + k]!);
  }
  for (; next < features.length; next++) {
    const at = features[next]! * columns;
    for (let k = 0; k < columns; k++) out[k]! += values[at + k]!;
  }
}
