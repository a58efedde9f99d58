import { Encoder } from "./encoder.ts";
import { Kernel } from "./kernel.ts";
import { NameDecoder, type NetName } from "./names.ts";
import { Projection, type Projected } from "./projection.ts";
import { RoleHead, type NetPredicate } from "./roles.ts";
import { SyntaxHead, type Tree } from "./syntax.ts";
import { parseWeights, type Weights } from "./weights.ts";

/** The bytes a net is made of. */
export interface NetFiles {
  readonly weights: Uint8Array;
  /** Word pieces, one a line. */
  readonly vocabulary: string;
  /** The compiled kernel. */
  readonly kernel: Uint8Array;
}

/** What the net says of one sentence; words are counted from the sentence's first. */
export interface Reading extends Tree {
  /** "UPOS|XPOS" by word. */
  readonly tags: readonly string[];
  readonly names: readonly NetName[];
  readonly predicates: readonly NetPredicate[];
}

/** Words of one batch: enough to keep the kernel busy, little enough to stay in the cache. */
const batchWords = 512;

/** The net: words in; tags, trees, names and roles out. */
export class Net {
  readonly #kernel: Kernel;
  readonly #encoder: Encoder;
  readonly #projection: Projection;
  readonly #syntax: SyntaxHead;
  readonly #roles: RoleHead;
  readonly #names: NameDecoder;
  readonly #tags: readonly string[];

  constructor(files: NetFiles) {
    const weights: Weights = parseWeights(files.weights);
    this.#kernel = new Kernel(files.kernel);
    this.#encoder = new Encoder(this.#kernel, weights, files.vocabulary);
    this.#projection = new Projection(this.#kernel, weights);
    this.#syntax = new SyntaxHead(this.#kernel, weights);
    this.#roles = new RoleHead(this.#kernel, weights);
    this.#names = new NameDecoder(weights.nameLabels);
    this.#tags = weights.tags;
  }

  /** Reads sentences, each a list of words; at any length, best under 250 words. */
  read(sentences: readonly (readonly string[])[]): Reading[] {
    const readings: Reading[] = [];
    for (let first = 0; first < sentences.length;) {
      let last = first;
      for (let words = 0; last < sentences.length && (last === first || words < batchWords); last++)
        words += sentences[last]!.length;
      readings.push(...this.#readBatch(sentences.slice(first, last)));
      first = last;
    }
    return readings;
  }

  #readBatch(sentences: readonly (readonly string[])[]): Reading[] {
    const mark = this.#kernel.mark();
    const lengths = sentences.map((forms) => forms.length);
    const projected = this.#projection.project(this.#encoder.encode(sentences), lengths);
    const trees = this.#syntax.trees(projected, lengths);
    const predicates = this.#roles.predicates(projected, lengths);
    let start = 0;
    const readings = lengths.map((length, index) => {
      const words = Array.from({ length }, (_, word) => start + word);
      start += length;
      return {
        ...trees[index]!,
        tags: words.map((word) => this.#tags[projected.choice("tag", word)]!),
        names: this.#nameWords(projected, words),
        predicates: predicates[index]!,
      };
    });
    this.#kernel.release(mark);
    return readings;
  }

  #nameWords(projected: Projected, words: readonly number[]): readonly NetName[] {
    return this.#names.decode(words.map((word) => projected.values("ner", word)));
  }
}
