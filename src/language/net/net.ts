import { Encoder } from "./encoder.ts";
import { Kernel } from "./kernel.ts";
import { NameDecoder, type ChainScores, type NetName } from "./names.ts";
import { Projection, type Projected } from "./projection.ts";
import { RoleHead, type NetPredicate } from "./roles.ts";
import { SyntaxHead, type Tree } from "./syntax.ts";
import { Weights } from "./weights.ts";
import type { Gazetteer } from "./words.ts";

/** The bytes a net is made of. */
export interface NetFiles {
  readonly weights: Uint8Array;
  /** The compiled kernel. */
  readonly kernel: Uint8Array;
  /** What the world lists know of words, for weights that were taught with them. */
  readonly gazetteer?: Gazetteer;
}

/** What the net says of one sentence; words are counted from the sentence's first. */
export interface Reading extends Tree {
  /** "UPOS|XPOS" by word. */
  readonly tags: readonly string[];
  readonly names: readonly NetName[];
  readonly predicates: readonly NetPredicate[];
  /** What the head of coreference says, a row a word, `coreferenceWidth` wide; empty where the weights lack it. */
  readonly coreference: Float32Array;
}

/** Words of one batch: enough to keep the kernel busy, little enough to stay in the cache. */
const batchWords = 256;

/** The net: words in; tags, trees, names and roles out. */
export class Net {
  readonly #kernel: Kernel;
  readonly #encoder: Encoder;
  readonly #projection: Projection;
  readonly #syntax: SyntaxHead;
  readonly #roles: RoleHead;
  readonly #names: NameDecoder;
  readonly #tags: readonly string[];
  readonly weights: Weights;

  constructor({ weights, kernel, gazetteer }: NetFiles) {
    this.#kernel = new Kernel(kernel);
    this.weights = new Weights(this.#kernel, weights);
    this.#encoder = new Encoder(this.#kernel, this.weights, gazetteer);
    this.#projection = new Projection(this.#kernel, this.weights);
    this.#syntax = new SyntaxHead(this.#kernel, this.weights);
    this.#roles = new RoleHead(this.#kernel, this.weights);
    this.#names = new NameDecoder(this.weights.header.labels.names, chainScores(this.weights));
    this.#tags = this.weights.header.labels.tags;
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
        tags: words.map((word) => this.#tags[projected.choice("tags", word)]!),
        names: this.#nameWords(projected, words),
        predicates: predicates[index]!,
        coreference: projected.copy("coreference", words),
      };
    });
    this.#kernel.release(mark);
    return readings;
  }

  #nameWords(projected: Projected, words: readonly number[]): readonly NetName[] {
    return this.#names.decode(words.map((word) => projected.values("names", word)));
  }
}

/** Scores between labels of names, where the weights were taught them. */
function chainScores(weights: Weights): ChainScores | undefined {
  if (!weights.has("names.transitions")) return undefined;
  return {
    transitions: weights.vector("names.transitions"),
    start: weights.vector("names.start"),
    end: weights.vector("names.end"),
  };
}
