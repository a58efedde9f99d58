/** How telling the words of reports are: a word that many reports use tells little. */
export class Weights {
  readonly #counts = new Map<string, number>();
  #reports = 0;

  constructor(contents: Iterable<Iterable<string>>) {
    for (const content of contents) {
      this.#reports++;
      for (const word of new Set(content)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    }
  }

  /** Inverse document frequency, never below a tenth of the rarest word's. */
  of(word: string): number {
    const rarest = Math.log(1 + this.#reports);
    return Math.max(rarest / 10, Math.log((1 + this.#reports) / (this.#counts.get(word) ?? 1)));
  }

  /** Share of the weight of the smaller of two sets of words that the other has as well; 0 when one is empty. */
  overlap(a: Iterable<string>, b: ReadonlySet<string>): { readonly share: number; readonly words: number } {
    let [shared, all, words] = [0, 0, 0];
    for (const word of a) {
      const weight = this.of(word);
      all += weight;
      if (!b.has(word)) continue;
      shared += weight;
      words++;
    }
    let other = 0;
    for (const word of b) other += this.of(word);
    const smaller = Math.min(all, other);
    return { share: smaller === 0 ? 0 : shared / smaller, words };
  }
}
