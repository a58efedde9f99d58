const mostPieces = 5;
/** Longer runs are never words; cutting them here keeps the search for pieces linear. */
const longestPart = 100;

/**
 * Word pieces of BERT's uncased vocabulary (Devlin et al. 2019; greedy longest match, Wu et al. 2016).
 * `vocabulary` has one piece a line, continuing pieces with "##" before them.
 */
export class WordPieces {
  /** The pieces that stand before and after a sentence. */
  readonly first: number;
  readonly last: number;
  readonly #unknown: number;
  readonly #ids: ReadonlyMap<string, number>;

  constructor(vocabulary: string) {
    this.#ids = new Map(vocabulary.split("\n").map((piece, id) => [piece, id]));
    this.#unknown = this.#ids.get("[UNK]") ?? 0;
    this.first = this.#ids.get("[CLS]") ?? 0;
    this.last = this.#ids.get("[SEP]") ?? 0;
  }

  /** One to five piece numbers. */
  of(form: string): readonly number[] {
    const plain = form
      .slice(0, 2 * longestPart)
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "");
    const ids: number[] = [];
    for (const [part] of plain.matchAll(/[\p{P}\p{S}]|[^\p{P}\p{S}\s]+/gu)) {
      ids.push(...this.#split(part));
      if (ids.length >= mostPieces) break;
    }
    return ids.length === 0 ? [this.#unknown] : ids.slice(0, mostPieces);
  }

  #split(part: string): readonly number[] {
    if (part.length > longestPart) return [this.#unknown];
    const ids: number[] = [];
    for (let start = 0; start < part.length;) {
      const [id, end] = this.#longest(part, start);
      if (id === undefined) return [this.#unknown];
      ids.push(id);
      start = end;
    }
    return ids;
  }

  #longest(part: string, start: number): readonly [id: number | undefined, end: number] {
    const prefix = start > 0 ? "##" : "";
    for (let end = part.length; end > start; end--) {
      const id = this.#ids.get(prefix + part.slice(start, end));
      if (id !== undefined) return [id, end];
    }
    return [undefined, start];
  }
}
